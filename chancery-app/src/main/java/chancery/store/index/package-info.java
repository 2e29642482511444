/**
 * What the records of the view are found and counted by, in memory: for each record and column the values that it has, as numbers.
 * Knows no database; the store fills it and asks it.
 *
 * <p>In: the records whose state is IRN and whose kind is visit, to be counted by dyad. Out: {@code {IRN-SYR=412, IRN-TUR=97 …}},
 * exact, for a million records in a few milliseconds.
 */
@NullMarked
package chancery.store.index;

import org.jspecify.annotations.NullMarked;
