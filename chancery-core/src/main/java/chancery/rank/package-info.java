/**
 * Ranks what may have been done between two parties of a sentence, by weights learned from coded sentences of our own
 * ({@code acts/} in the repository; {@code chancery.train.acts} learns them).
 *
 * <p>"Moscow lambasted Ankara over the raid." with Moscow as source and Ankara as target, and no phrase that knows "lambast":
 * candidates are <i>lambasted</i> and <i>raid</i>, each with every PLOVER type; {@link chancery.rank.ActRanker} gives ACCUSE by
 * <i>lambasted</i> most of the probability, for what stands around it: its word class, the direct object, the "over".
 * Phrases that fired are candidates too, with signs of their own ({@link chancery.rank.Hint}).
 */
@NullMarked
package chancery.rank;

import org.jspecify.annotations.NullMarked;
