package chancery.plot;

import java.util.ArrayList;
import java.util.List;

/**
 * A plot with its title and caption, ready to be written.
 *
 * @param svg the whole file
 * @param width of it, in units of the drawing
 * @param height the same
 */
public record Picture(String svg, int width, int height) {

    private static final int MARGIN = 24;
    private static final int HEAD = 44;
    private static final int SIZE = 12;
    private static final int LEADING = 17;
    /** Width of a letter as a share of its height; a little too wide, so that no line is cut. */
    private static final double LETTER = 0.56;

    /** Draws the plot; the same plot and caption give the same picture. */
    public static Picture of(Plot plot, Caption caption) {
        List<String> lines = new ArrayList<>(wrapped(caption.words(plot.counted()), plot.width()));
        lines.addAll(wrapped(plot.remark(), plot.width()));
        int width = plot.width() + 2 * MARGIN;
        int height = HEAD + plot.height() + LEADING * (lines.size() + 1) + MARGIN / 2;
        Svg svg = new Svg();
        svg.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "viewBox",
                "0 0 " + width + " " + height,
                "width",
                width,
                "height",
                height,
                "role",
                "img",
                "aria-labelledby",
                "title desc",
                "font-family",
                "sans-serif",
                "font-size",
                SIZE);
        svg.words("title", plot.title(), "id", "title").words("desc", plot.description(), "id", "desc");
        Ink.hatches(svg);
        svg.leaf("rect", "width", width, "height", height, "fill", Ink.PAPER);
        svg.text(MARGIN, HEAD - 16, plot.title(), "font-size", 17, "font-weight", "bold", "fill", Ink.BLACK);
        svg.open("g", "transform", "translate(" + MARGIN + " " + HEAD + ")");
        plot.draw(svg);
        svg.close("g");
        for (int i = 0; i < lines.size(); i++) {
            svg.text(MARGIN, HEAD + plot.height() + LEADING * (i + 1.5), lines.get(i), "fill", Ink.FAINT);
        }
        svg.close("svg");
        return new Picture(svg.toString(), width, height);
    }

    /**
     * The picture in dots, twice as many each way as it has units, for sharp print.
     *
     * @throws NoFonts if this machine has no fonts to write with
     */
    public byte[] png() {
        return Png.of(this);
    }

    /** Words in lines that fit a width, broken between words. */
    private static List<String> wrapped(String words, int width) {
        int letters = (int) (width / (SIZE * LETTER));
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.isEmpty() ? new String[0] : words.split(" ", -1)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > letters) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        if (line.length() > 0) {
            lines.add(line.toString());
        }
        return lines;
    }
}
