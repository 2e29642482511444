/**
 * Takes reports in and looks after what was read: joins ingest, reading, merging and the store, for whoever serves people, be it
 * at the command line or over HTTP. {@link chancery.registry.Workshop} makes the parts, {@link chancery.registry.ReadingRound}
 * reads, {@link chancery.registry.Library} opens what was read, {@link chancery.registry.Search} finds in it.
 *
 * <p>In: {@code Delivery [reports/]}. Out: a {@link chancery.registry.Balance}: {@code read 34 reports, 448 sentences}.
 */
@NullMarked
package chancery.registry;

import org.jspecify.annotations.NullMarked;
