package chancery.plot;

import chancery.model.PloverType;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Acts over time: co-operation above the line and conflict below it with the mean score, how many reports there were at all, and a lane
 * for each PLOVER type.
 *
 * @param about between whom, or of what: "Iran – Syria"; empty for all
 * @param acts those that are done, on a day that is known
 * @param reports how many reports were published in each step, whatever they tell
 * @param undrawn events that are planned, denied, of no type, or on no day that is known
 */
public record ActsPlot(String about, List<Acts> acts, Map<String, Integer> reports, int undrawn) implements Plot {

    private static final int LEFT = 140;
    private static final int WIDE = 820;
    private static final int HALF = 84;
    private static final int COVER_TOP = HALF * 2 + 10;
    private static final int COVER = 34;
    private static final int LANES = COVER_TOP + COVER + 14;
    private static final int LANE = 22;
    private static final int FOOT = 46;
    private static final int WIDEST = 44;
    private static final String[] QUADS = {
        "words of co-operation", "deeds of co-operation", "words of conflict", "deeds of conflict"
    };

    public ActsPlot {
        acts = List.copyOf(acts);
        reports = Map.copyOf(reports);
    }

    /** So many acts of this type in this step of time. */
    public record Acts(String step, PloverType type, int count) {}

    @Override
    public String title() {
        return about.isEmpty() ? "Acts over time by type" : "Acts over time by type: " + about;
    }

    @Override
    public String description() {
        Map<PloverType, Integer> counts = new TreeMap<>(Comparator.comparing(Enum::name));
        acts.forEach(act -> counts.merge(act.type(), act.count(), Integer::sum));
        return counts.isEmpty()
                ? "No act that is done has a day that is known."
                : counts.entrySet().stream()
                        .map(entry -> entry.getKey().name() + " " + entry.getValue())
                        .collect(Collectors.joining(", ", "Acts by PLOVER type: ", "."));
    }

    @Override
    public String remark() {
        return "Dashed: mean score of the acts, −10 to 10 (PLOVER). Grey: all reports of that time; a dip may be fewer reports."
                + (undrawn == 0
                        ? ""
                        : " " + undrawn + " are not drawn: planned, denied, of no type, or on no day that is known.");
    }

    @Override
    public int width() {
        return LEFT + WIDE;
    }

    @Override
    public int height() {
        return LANES + LANE * types().size() + FOOT;
    }

    @Override
    public void draw(Svg svg) {
        TimeAxis axis = TimeAxis.over(acts.stream().map(Acts::step).toList(), LEFT, WIDE);
        Map<String, int[]> quads = quads();
        drawQuads(svg, axis, quads);
        drawMean(svg, axis);
        drawCover(svg, axis);
        drawLanes(svg, axis);
        axis.draw(svg, LANES + LANE * types().size());
        drawLegend(svg, height() - 8);
    }

    private List<PloverType> types() {
        return acts.stream()
                .map(Acts::type)
                .distinct()
                .sorted(Comparator.comparingDouble(PloverType::score).reversed().thenComparing(Enum::name))
                .toList();
    }

    private Map<String, int[]> quads() {
        Map<String, int[]> quads = new HashMap<>();
        acts.forEach(act ->
                quads.computeIfAbsent(act.step(), step -> new int[4])[act.type().quad() - 1] += act.count());
        return quads;
    }

    private static void drawQuads(Svg svg, TimeAxis axis, Map<String, int[]> quads) {
        int most = quads.values().stream()
                .mapToInt(four -> Math.max(four[0] + four[1], four[2] + four[3]))
                .max()
                .orElse(1);
        svg.text(LEFT - 6, 10, most + " co-operation", "text-anchor", "end", "fill", Ink.FAINT);
        svg.text(LEFT - 6, HALF * 2, most + " conflict", "text-anchor", "end", "fill", Ink.FAINT);
        double unit = (HALF - 4.0) / most;
        double wide = Math.min(WIDEST, axis.wide() * 0.7);
        for (String step : axis.steps()) {
            int[] four = quads.getOrDefault(step, new int[4]);
            double x = axis.at(step) + (axis.wide() - wide) / 2;
            double[] from = {HALF - (four[0] + four[1]) * unit, HALF - four[1] * unit, HALF + four[3] * unit, HALF};
            for (int quad = 1; quad <= 4; quad++) {
                int count = four[quad - 1];
                if (count > 0) {
                    String meaning = step + ": " + count + " " + QUADS[quad - 1];
                    svg.box(x, from[quad - 1], wide, count * unit, Ink.quad(quad), meaning);
                }
            }
        }
        svg.line(LEFT, HALF, LEFT + WIDE, HALF, Ink.BLACK);
    }

    private void drawMean(Svg svg, TimeAxis axis) {
        Map<String, List<Acts>> steps =
                acts.stream().collect(Collectors.groupingBy(Acts::step, TreeMap::new, Collectors.toList()));
        StringBuilder points = new StringBuilder();
        steps.forEach((step, some) -> points.append(Svg.number(axis.at(step) + axis.wide() / 2))
                .append(',')
                .append(Svg.number(HALF - mean(some) * ((HALF - 4) / 10.0)))
                .append(' '));
        svg.leaf(
                "polyline",
                "points",
                points.toString().strip(),
                "fill",
                "none",
                "stroke",
                Ink.BLACK,
                "stroke-width",
                1.5,
                "stroke-dasharray",
                "3 2");
    }

    private static double mean(List<Acts> some) {
        double sum = some.stream()
                .mapToDouble(act -> act.type().score() * act.count())
                .sum();
        return sum / some.stream().mapToInt(Acts::count).sum();
    }

    private void drawCover(Svg svg, TimeAxis axis) {
        int most = axis.steps().stream()
                .mapToInt(step -> reports.getOrDefault(step, 0))
                .max()
                .orElse(0);
        svg.text(LEFT - 6, COVER_TOP + COVER - 4, most + " reports", "text-anchor", "end", "fill", Ink.FAINT);
        for (String step : axis.steps()) {
            int count = reports.getOrDefault(step, 0);
            if (count > 0) {
                double high = (double) count / most * COVER;
                svg.box(
                        axis.at(step) + axis.wide() * 0.15,
                        COVER_TOP + COVER - high,
                        axis.wide() * 0.7,
                        high,
                        Ink.COVER,
                        step + ": " + count + " reports");
            }
        }
    }

    private void drawLanes(Svg svg, TimeAxis axis) {
        int most = acts.stream().mapToInt(Acts::count).max().orElse(1);
        List<PloverType> types = types();
        for (int i = 0; i < types.size(); i++) {
            PloverType type = types.get(i);
            double floor = LANES + LANE * (i + 1.0);
            svg.line(LEFT, floor, LEFT + WIDE, floor, Ink.RULE);
            svg.text(LEFT - 6, floor - 6, type.name(), "text-anchor", "end", "fill", Ink.BLACK);
            acts.stream().filter(act -> act.type() == type).forEach(act -> {
                double high = Math.max(3, (double) act.count() / most * (LANE - 4));
                double wide = Math.min(WIDEST, axis.wide() * 0.7);
                double x = axis.at(act.step()) + (axis.wide() - wide) / 2;
                String meaning = act.step() + ": " + act.count() + " " + type.name();
                svg.box(x, floor - high, wide, high, Ink.quad(type.quad()), meaning);
            });
        }
    }

    private static void drawLegend(Svg svg, double y) {
        for (int quad = 1; quad <= 4; quad++) {
            double x = LEFT + (quad - 1) * 200.0;
            svg.box(x, y - 10, 14, 11, Ink.quad(quad), QUADS[quad - 1]);
            svg.text(x + 20, y, QUADS[quad - 1], "fill", Ink.FAINT);
        }
    }
}
