/**
 * Answers to questions, out of the record and with evidence.
 *
 * <p>In: "Who visited Oslo in 2017?". Out: understood as visits to Norway from 2017-01-01 to 2017-12-31; Tom Rook, 3 May 2017, with
 * the sentence that tells it. Where no record fits, the answer is that it is not stated.
 */
@NullMarked
package chancery.answer;

import org.jspecify.annotations.NullMarked;
