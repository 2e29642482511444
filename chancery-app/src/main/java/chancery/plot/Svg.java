package chancery.plot;

import java.util.Locale;

/** Writes SVG, element by element. Numbers have at most two decimals and a point, in every locale. */
public final class Svg {

    private final StringBuilder out = new StringBuilder();

    Svg() {}

    /** Opens an element; attributes are names and values by turns. */
    Svg open(String name, Object... attributes) {
        start(name, attributes);
        out.append(">\n");
        return this;
    }

    Svg close(String name) {
        out.append("</").append(name).append(">\n");
        return this;
    }

    /** An element with nothing in it. */
    Svg leaf(String name, Object... attributes) {
        start(name, attributes);
        out.append("/>\n");
        return this;
    }

    /** An element with words in it. */
    Svg words(String name, String words, Object... attributes) {
        start(name, attributes);
        out.append('>').append(escaped(words)).append("</").append(name).append(">\n");
        return this;
    }

    /** Words that begin at a place; attributes such as {@code text-anchor} say otherwise. */
    Svg text(double x, double y, String words, Object... attributes) {
        out.append("<text x=\"")
                .append(number(x))
                .append("\" y=\"")
                .append(number(y))
                .append('"');
        attributes(attributes);
        out.append('>').append(escaped(words)).append("</text>\n");
        return this;
    }

    /** A box that says what it stands for when it is pointed at. */
    Svg box(double x, double y, double width, double height, String fill, String meaning) {
        open("rect", "x", x, "y", y, "width", width, "height", height, "fill", fill);
        words("title", meaning);
        return close("rect");
    }

    Svg line(double x1, double y1, double x2, double y2, String stroke) {
        return leaf("line", "x1", x1, "y1", y1, "x2", x2, "y2", y2, "stroke", stroke);
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private void start(String name, Object... attributes) {
        out.append('<').append(name);
        attributes(attributes);
    }

    private void attributes(Object... attributes) {
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            Object value = attributes[i + 1];
            String words = value instanceof Number number ? number(number.doubleValue()) : escaped(value.toString());
            out.append(' ').append(attributes[i]).append("=\"").append(words).append('"');
        }
    }

    /** "12", "0.5", "3.14". */
    static String number(double value) {
        double rounded = Math.round(value * 100) / 100.0;
        return rounded == Math.rint(rounded)
                ? String.valueOf((long) rounded)
                : String.format(Locale.ROOT, "%.2f", rounded).replaceFirst("0$", "");
    }

    /** Characters that XML does not allow are left out: a report may hold them. */
    private static String escaped(String words) {
        return words.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
