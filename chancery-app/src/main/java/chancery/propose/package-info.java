/**
 * What reports suggest for the record of office-holders: who is said to hold an office that the record knows nobody of.
 *
 * <pre>{@code
 * List<Proposal> proposals = new OfficeProposals(knowledge).of(tenures);
 * }</pre>
 */
@NullMarked
package chancery.propose;

import org.jspecify.annotations.NullMarked;
