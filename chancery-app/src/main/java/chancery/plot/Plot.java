package chancery.plot;

/** Something that can be drawn. */
public sealed interface Plot permits ActsPlot, HistogramPlot, MapPlot, MatrixPlot, NetworkPlot, TenurePlot {

    /** What it shows, in a line. */
    String title();

    /** What somebody who does not see it has to know: the numbers in words. */
    String description();

    /** What stands below it, beside query and day: what is left out, and what the drawing does not mean. Empty if nothing. */
    String remark();

    /** What its caption counts, in the singular. */
    default String counted() {
        return "event";
    }

    /** In units of the drawing, which are dots of a screen. */
    int width();

    /** The same, without title and caption. */
    int height();

    /** Draws it below and to the right of the origin. */
    void draw(Svg svg);
}
