/**
 * Says where. Before: "They met in the Syrian capital on Monday." After: the words "Syrian capital" stand for Damascus, SYR,
 * 33.51 north, 36.28 east.
 */
@NullMarked
package chancery.place;

import org.jspecify.annotations.NullMarked;
