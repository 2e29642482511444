/**
 * A made corpus with known answers: reports of visits, meetings and attacks by outlets that copy, rewrite and contradict one
 * another. {@link chancery.bench.made.MadeRun} writes it, has the program read it, and counts what is told right. The officials
 * hold the offices of the record on the day; nothing that is told of them ever happened.
 *
 * <p>Out: "Jordanian Prime Minister … met … in Ankara on 3 May." by one outlet, the same with "(Reuters)" by another, and the
 * answers: one event, one witness, no dispute.
 */
@NullMarked
package chancery.bench.made;

import org.jspecify.annotations.NullMarked;
