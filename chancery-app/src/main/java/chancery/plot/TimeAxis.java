package chancery.plot;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * Steps of time from the first to the last, those without records too, beside each other on a width.
 *
 * @param steps "2018", "2018-09" or "2018-09-03"
 * @param left where the first begins
 * @param width of all
 */
record TimeAxis(List<String> steps, double left, double width) {

    private static final int LABEL = 76;

    /** All steps from the least to the greatest of these; they are named in one grain. */
    static TimeAxis over(List<String> some, double left, double width) {
        List<String> all = new ArrayList<>();
        List<String> sorted = some.stream().sorted().toList();
        if (!sorted.isEmpty()) {
            String last = sorted.get(sorted.size() - 1);
            for (String step = sorted.get(0); step.compareTo(last) <= 0; step = after(step)) {
                all.add(step);
            }
        }
        return new TimeAxis(List.copyOf(all), left, width);
    }

    private static String after(String step) {
        return switch (step.length()) {
            case 4 -> String.format(Locale.ROOT, "%04d", Integer.parseInt(step) + 1);
            case 7 -> YearMonth.parse(step).plusMonths(1).toString();
            default -> LocalDate.parse(step).plusDays(1).toString();
        };
    }

    /** Where a step begins, which must be one of them. */
    double at(String step) {
        return left + Collections.binarySearch(steps, step) * wide();
    }

    /** Width of a step. */
    double wide() {
        return width / Math.max(1, steps.size());
    }

    /** Names of as many steps as have room, below a height. */
    void draw(Svg svg, double top) {
        int room = Math.max(1, (int) (width / LABEL));
        int every = Math.max(1, (int) Math.ceil(steps.size() / (double) room));
        for (int i = 0; i < steps.size(); i += every) {
            double x = left + (i + 0.5) * wide();
            svg.line(x, top, x, top + 4, Ink.FAINT);
            svg.text(x, top + 17, steps.get(i), "text-anchor", "middle", "fill", Ink.FAINT);
        }
    }
}
