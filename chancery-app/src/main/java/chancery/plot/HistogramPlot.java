package chancery.plot;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * How many records there are in each step of time.
 *
 * @param counted what they are, in the singular: "event"
 * @param steps those with records, each named as "2018" or "2018-09"
 * @param undated records that have no day and are not drawn
 */
public record HistogramPlot(String counted, List<Step> steps, int undated) implements Plot {

    private static final int LEFT = 50;
    private static final int WIDE = 910;
    private static final int HIGH = 240;

    public HistogramPlot {
        steps = List.copyOf(steps);
    }

    /** So many records in this step of time. */
    public record Step(String step, int count) {}

    @Override
    public String title() {
        return plural() + " over time";
    }

    private String plural() {
        return counted.substring(0, 1).toUpperCase(Locale.ROOT) + counted.substring(1) + "s";
    }

    @Override
    public String description() {
        return steps.isEmpty()
                ? "No " + counted + " has a day."
                : steps.stream()
                        .map(step -> step.step() + ": " + step.count())
                        .collect(Collectors.joining(", ", plural() + " by the day they begin on. ", "."));
    }

    @Override
    public String remark() {
        return undated == 0 ? "" : undated + " have no day and are not drawn.";
    }

    @Override
    public int width() {
        return LEFT + WIDE;
    }

    @Override
    public int height() {
        return HIGH + 28;
    }

    @Override
    public void draw(Svg svg) {
        int most = steps.stream().mapToInt(Step::count).max().orElse(1);
        TimeAxis axis = TimeAxis.over(steps.stream().map(Step::step).toList(), LEFT, WIDE);
        for (int mark : List.of(most, (most + 1) / 2)) {
            double y = HIGH - (double) mark / most * (HIGH - 10);
            svg.line(LEFT, y, LEFT + WIDE, y, Ink.RULE);
            svg.text(LEFT - 6, y + 4, String.valueOf(mark), "text-anchor", "end", "fill", Ink.FAINT);
        }
        double wide = Math.min(44, axis.wide() * 0.8);
        for (Step step : steps) {
            double high = (double) step.count() / most * (HIGH - 10);
            double x = axis.at(step.step()) + (axis.wide() - wide) / 2;
            svg.box(x, HIGH - high, wide, high, Ink.BAR, step.step() + ": " + step.count());
        }
        svg.line(LEFT, HIGH, LEFT + WIDE, HIGH, Ink.BLACK);
        axis.draw(svg, HIGH);
    }
}
