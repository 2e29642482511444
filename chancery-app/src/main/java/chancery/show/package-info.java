/**
 * Records of the model as text for people: aligned, wrapped to the width of the terminal, coloured if it has colours, and
 * saying nothing by colour alone.
 *
 * <p>In: an event. Out: {@code 3 Sep 2018  Ana Mirza (Norland, foreign minister) met Tom Rook (Alba) · Alba City · 2 witnesses}.
 */
@NullMarked
package chancery.show;

import org.jspecify.annotations.NullMarked;
