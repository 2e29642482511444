package chancery.plot;

import chancery.knowledge.DisputedAreas;
import chancery.plot.Outlines.Land;
import chancery.plot.Outlines.Point;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Events by the country that they took place in, with areas of disputed status hatched.
 *
 * @param counts by ISO 3166 alpha-3 code
 * @param disputed what is hatched
 * @param nowhere events of which no country is known
 */
public record MapPlot(Map<String, Integer> counts, DisputedAreas disputed, int nowhere) implements Plot {

    public MapPlot {
        counts = Map.copyOf(counts);
    }

    @Override
    public String title() {
        return "Events by country";
    }

    @Override
    public String description() {
        return counts.isEmpty()
                ? "Of no event the country is known."
                : "Events by the country they took place in: " + words(Set.of()) + ".";
    }

    @Override
    public String remark() {
        Set<String> drawn = Outlines.all().stream().map(Land::code).collect(Collectors.toSet());
        String small = words(drawn);
        return "The outlines are Natural Earth’s (1:110 million, data of 2018): they draw who holds a place, not who has a right to it."
                + " Hatched: status disputed; a circle is a rough spot."
                + (small.isEmpty() ? "" : " Too small for this map: " + small + ".")
                + (nowhere == 0 ? "" : " Of " + nowhere + " events the country is not known.");
    }

    private String words(Set<String> but) {
        return new TreeMap<>(counts)
                .entrySet().stream()
                        .filter(entry -> !but.contains(entry.getKey()))
                        .map(entry -> entry.getKey() + " " + entry.getValue())
                        .collect(Collectors.joining(", "));
    }

    @Override
    public int width() {
        return Outlines.WIDTH;
    }

    @Override
    public int height() {
        return Outlines.HEIGHT;
    }

    @Override
    public void draw(Svg svg) {
        List<Land> lands = Outlines.all();
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        Set<String> outlines =
                disputed.all().stream().flatMap(area -> area.outline().stream()).collect(Collectors.toSet());
        svg.open("g", "stroke", Ink.RULE, "stroke-width", 0.5);
        lands.forEach(land -> drawLand(svg, land, most));
        svg.close("g").open("g", "fill", "url(#disputed)", "stroke", Ink.FAINT, "stroke-width", 0.5);
        lands.stream()
                .filter(land -> outlines.contains(land.number()) || outlines.contains(land.name()))
                .forEach(land -> svg.leaf("path", "d", land.path()));
        disputed.all().forEach(area -> area.radius().ifPresent(radius -> drawSpot(svg, area, radius)));
        svg.close("g");
        lands.stream()
                .filter(land -> counts.containsKey(land.code()))
                .forEach(land -> drawCount(svg, land, counts.getOrDefault(land.code(), 0), most));
    }

    private void drawLand(Svg svg, Land land, int most) {
        int count = counts.getOrDefault(land.code(), 0);
        svg.open("path", "d", land.path(), "fill", Ink.shade(count, most));
        svg.words("title", count == 0 ? land.name() : land.name() + ": " + count);
        svg.close("path");
    }

    private static void drawSpot(Svg svg, DisputedAreas.Area area, double radius) {
        Point middle = Outlines.at(area.east(), area.north());
        svg.open("circle", "cx", middle.x(), "cy", middle.y(), "r", Outlines.degrees(radius));
        svg.words("title", area.name() + ": status disputed").close("circle");
    }

    private static void drawCount(Svg svg, Land land, int count, int most) {
        Point middle = land.middle();
        svg.text(
                middle.x(),
                middle.y() + 3,
                String.valueOf(count),
                "text-anchor",
                "middle",
                "font-size",
                9,
                "fill",
                Ink.upon(count, most));
    }
}
