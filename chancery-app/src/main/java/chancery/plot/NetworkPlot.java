package chancery.plot;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Who deals with whom, as dots that are joined by lines: the more events two share, the thicker the line.
 *
 * @param nodes the one with most events first
 * @param links between them
 * @param leftOut others that deal with somebody, who are not drawn
 */
public record NetworkPlot(List<Node> nodes, List<Link> links, int leftOut) implements Plot {

    private static final int WIDE = 912;
    private static final int HIGH = 720;
    private static final int EDGE = 60;

    public NetworkPlot {
        nodes = List.copyOf(nodes);
        links = List.copyOf(links);
    }

    /**
     * Somebody.
     *
     * @param events in all that are drawn
     */
    public record Node(String id, String name, int events) {}

    /**
     * Two who deal with each other.
     *
     * @param one place among the nodes
     * @param other the same
     * @param events in the direction that has more
     */
    public record Link(int one, int other, int events) {}

    @Override
    public String title() {
        return "Network of those who deal with each other";
    }

    @Override
    public String description() {
        return links.isEmpty()
                ? "In none of these events do two deal with each other."
                : links.stream().map(this::words).collect(Collectors.joining(", ", "Events by pair: ", "."));
    }

    private String words(Link link) {
        return nodes.get(link.one()).name() + " – " + nodes.get(link.other()).name() + " " + link.events();
    }

    @Override
    public String remark() {
        return "The thicker a line, the more events the two share, in the direction that has more; where a dot lies means nothing by itself."
                + (leftOut == 0 ? "" : " " + leftOut + " more, with the fewest events, are left out.");
    }

    @Override
    public int width() {
        return WIDE;
    }

    @Override
    public int height() {
        return HIGH;
    }

    @Override
    public void draw(Svg svg) {
        Springs springs = Springs.between(nodes.size(), links, WIDE - 2 * EDGE, HIGH - 2 * EDGE);
        int most = links.stream().mapToInt(Link::events).max().orElse(1);
        for (Link link : links) {
            svg.open(
                    "line",
                    "x1",
                    EDGE + springs.x(link.one()),
                    "y1",
                    EDGE + springs.y(link.one()),
                    "x2",
                    EDGE + springs.x(link.other()),
                    "y2",
                    EDGE + springs.y(link.other()),
                    "stroke",
                    Ink.COVER,
                    "stroke-width",
                    1 + 7 * Math.sqrt((double) link.events() / most));
            svg.words("title", words(link) + (link.events() == 1 ? " event" : " events"))
                    .close("line");
        }
        int largest = nodes.stream().mapToInt(Node::events).max().orElse(1);
        for (int i = 0; i < nodes.size(); i++) {
            draw(svg, nodes.get(i), EDGE + springs.x(i), EDGE + springs.y(i), largest);
        }
    }

    private static void draw(Svg svg, Node node, double x, double y, int largest) {
        double radius = 5 + 9 * Math.sqrt((double) node.events() / largest);
        svg.open("circle", "cx", x, "cy", y, "r", radius, "fill", Ink.BAR, "stroke", Ink.PAPER);
        svg.words("title", node.name() + ": " + node.events()).close("circle");
        svg.text(
                x,
                y + radius + 12,
                node.name(),
                "text-anchor",
                "middle",
                "font-size",
                11,
                "fill",
                Ink.BLACK,
                "stroke",
                Ink.PAPER,
                "stroke-width",
                3,
                "paint-order",
                "stroke");
    }
}
