/**
 * The rulings of people, replayed over a merged chronicle.
 *
 * <p>Before: a visit told by two reports, a meeting, and the ruling "reject" tied to the sentence of the meeting. After: the visit
 * alone; the meeting stands aside with those rejected; the ruling says that it holds for that meeting. Where the sentence is no
 * longer read as a meeting, nothing is changed and the ruling is told to be without its object.
 */
@NullMarked
package chancery.amend;

import org.jspecify.annotations.NullMarked;
