package chancery.plot;

/** The colours of the pictures: those of the desk by daylight, on white paper. */
final class Ink {

    static final String PAPER = "#ffffff";
    static final String BLACK = "#1d2127";
    static final String FAINT = "#5d636d";
    static final String RULE = "#dedad1";
    static final String BAR = "#1f4e86";
    static final String COVER = "#b9b3a6";
    static final String HELD = "#8a4b08";
    static final String AGREES = "#1f6b3b";
    static final String CONFLICTS = "#a1262b";

    private static final String[] QUADS = {"#6fa3d8", "#1f5f9e", "#dd8a5c", "#a1361d"};
    private static final String[] SHADES = {"#eceae4", "#d3e1f2", "#b2cbe8", "#8bb0da", "#5f8fc6", "#3a6fad"};

    private Ink() {}

    /** Of a PLOVER quad class, 1 to 4; words are hatched and deeds are full, so that grey print tells them apart. */
    static String quad(int quad) {
        return quad % 2 == 1 ? "url(#words-" + quad + ")" : QUADS[quad - 1];
    }

    /** One of five shades by the logarithm, so that few differ from none; the palest for none. */
    static String shade(int count, int most) {
        return SHADES[step(count, most)];
    }

    /** What is read upon the shade. */
    static String upon(int count, int most) {
        return step(count, most) >= 4 ? PAPER : BLACK;
    }

    private static int step(int count, int most) {
        return count == 0 ? 0 : 1 + (int) Math.round(4 * Math.log(count) / Math.max(Math.log(most), 1));
    }

    /** The hatches that the colours refer to. */
    static void hatches(Svg svg) {
        svg.open("defs");
        for (int quad = 1; quad <= 3; quad += 2) {
            hatch(svg, "words-" + quad, 5, QUADS[quad - 1], 5);
        }
        hatch(svg, "disputed", 4, FAINT, 1);
        svg.close("defs");
    }

    private static void hatch(Svg svg, String id, int size, String stroke, int width) {
        svg.open(
                        "pattern",
                        "id",
                        id,
                        "width",
                        size,
                        "height",
                        size,
                        "patternUnits",
                        "userSpaceOnUse",
                        "patternTransform",
                        "rotate(45)")
                .leaf("line", "x1", 0, "y1", 0, "x2", 0, "y2", size, "stroke", stroke, "stroke-width", width)
                .close("pattern");
    }
}
