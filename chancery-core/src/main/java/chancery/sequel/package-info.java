/**
 * What became of a plan, a promise, a demand or a threat: found among the later events of the same parties, whenever it is asked for.
 *
 * <p>In: "Ana Mirza will visit Chad on 9 March", told on 2 March, and the later events of Norway and Chad. Out: held, told by "Ana
 * Mirza visited Chad on Monday" of 10 March; or lapsed, where reports of April speak of both and none tells it.
 */
@NullMarked
package chancery.sequel;

import org.jspecify.annotations.NullMarked;
