/**
 * Files, folders, archives and standard input become {@link chancery.model.Report}s, one at a time, in a fixed order. What
 * cannot be read is named with its place, the reason and a cure, and the rest goes on.
 *
 * <p>Before: {@code reports/a.txt: "Envoy leaves\n\nOSLO (NTB) - Talks ended.\n\nShare this"}. After: a report of outlet NTB with
 * the parts HEADLINE, DATELINE, BODY, BOILERPLATE, whose text is the file's to the letter.
 */
@NullMarked
package chancery.ingest;

import org.jspecify.annotations.NullMarked;
