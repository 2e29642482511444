/**
 * Pictures of the record for papers, as SVG and PNG: acts over time, histogram, map, matrix, tenures. A plot knows what it shows and
 * nothing of where that comes from; the same plot gives the same bytes.
 *
 * <pre>{@code
 * Plot plot = new HistogramPlot(List.of(new HistogramPlot.Step("2018-09", 3)), "month");
 * Picture picture = Picture.of(plot, new Caption("kind:visit", 3, LocalDate.of(2026, 1, 5)));
 * Files.writeString(Path.of("visits.svg"), picture.svg());
 * }</pre>
 */
@NullMarked
package chancery.plot;

import org.jspecify.annotations.NullMarked;
