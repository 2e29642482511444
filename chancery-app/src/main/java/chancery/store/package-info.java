/**
 * The memory of the program: one SQLite file that holds reports, what was read out of them, and the merged view. Claims are
 * the data and are only ever replaced as a report's whole set; the view is thrown away and built again from them at will.
 * {@link chancery.store.Store} is the entry; nothing outside this package knows a table or a word of SQL.
 */
@NullMarked
package chancery.store;

import org.jspecify.annotations.NullMarked;
