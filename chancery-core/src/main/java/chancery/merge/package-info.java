/**
 * Claims about one act become one event; claims that cannot both hold become a dispute.
 *
 * <p>Before: "Assad visited Tehran on Monday" in one report and "Assad flew to Iran on 25 February" in another. After: one
 * visit event on 25 February with two pieces of evidence and, if neither report copies the other, two witnesses.
 */
@NullMarked
package chancery.merge;

import org.jspecify.annotations.NullMarked;
