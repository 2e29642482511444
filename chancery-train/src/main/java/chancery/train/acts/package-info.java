/**
 * Learns the weights by which {@link chancery.rank.ActRanker} ranks acts. {@link chancery.train.acts.ActMain} is the command.
 *
 * <p>A line of {@code acts/*.tsv}, {@code ACCUSE - HAPPENED lambasted "[Moscow] lambasted <Ankara> over the raid."}, becomes a
 * lesson: of all pairs of a word and a type, those of <i>lambasted</i> and ACCUSE are to be the most probable.
 */
@NullMarked
package chancery.train.acts;

import org.jspecify.annotations.NullMarked;
