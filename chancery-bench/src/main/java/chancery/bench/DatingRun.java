package chancery.bench;

import chancery.knowledge.Knowledge;
import chancery.model.DateClue;
import chancery.model.Dated;
import chancery.model.Part;
import chancery.model.Report;
import chancery.model.When;
import chancery.parse.TextParser;
import chancery.pipeline.ReportPipeline;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * How well reports are dated by their own words: {@code DatingRun ARTICLES.jsonl [--show]} withholds the day of each article, leaving out
 * those whose text prints it over the first sentence, dates it, and tells for each source and each random half (by the hash of the name)
 * how many intervals hold the day, and how wide they are. {@code --show} prints each clue of the first half with what it leaves.
 */
public final class DatingRun {

    private static final Usage USAGE = new Usage("DatingRun ARTICLES.jsonl [--show]");
    private static final List<Long> WIDTHS = List.of(31L, 366L, 1500L);
    private static final Pattern FULL = Pattern.compile("(?s).*(?:19|20)\\d\\d\\b.*|.*\\d [A-Z]{3}\\.? \\d\\d\\b.*");

    private final Map<String, Tally> tallies = new TreeMap<>();

    /** The widths in days of the intervals that hold the day, and of those that do not; how many are open at one end. */
    private static final class Tally {
        private int all;
        private int open;
        private int openRight;
        private final List<Long> right = new ArrayList<>();
        private final List<Long> wrong = new ArrayList<>();
    }

    private DatingRun() {}

    public static void main(String[] arguments) throws IOException {
        List<String> words = new ArrayList<>(List.of(arguments));
        boolean show = words.remove("--show");
        USAGE.check(words.size() == 1);
        Knowledge knowledge = Knowledge.bundled();
        ReportPipeline pipeline = new ReportPipeline(TextParser.load(knowledge), knowledge);
        DatingRun run = new DatingRun();
        for (Report report : Articles.read(Path.of(words.get(0)), knowledge, Long.MAX_VALUE)) {
            Optional<LocalDate> truth = report.published().flatMap(When::from);
            if (truth.isPresent() && !prints(report)) {
                Dated dated = pipeline.dating(report);
                run.count(report, dated, truth.get());
                if (show && half(report) == 1) {
                    show(report, dated, truth.get());
                }
            }
        }
        run.tallies.forEach(DatingRun::print);
    }

    private static int half(Report report) {
        return 1 + Math.floorMod(report.name().hashCode(), 2);
    }

    /** True if the text prints a full date over the article or in its dateline. */
    private static boolean prints(Report report) {
        return report.parts().stream()
                .filter(part -> part.kind() == Part.Kind.PRINTED_DATE || part.kind() == Part.Kind.DATELINE)
                .anyMatch(part -> FULL.matcher(part.span().of(report.text())).matches());
    }

    private void count(Report report, Dated dated, LocalDate truth) {
        String source = report.name().replaceFirst("/.*", "");
        for (String name : List.of("all", "half " + half(report), source)) {
            Tally tally = tallies.computeIfAbsent(name, n -> new Tally());
            tally.all++;
            dated.published().ifPresent(when -> count(when, tally, when.holds(truth)));
        }
    }

    private static void count(When when, Tally tally, boolean holds) {
        if (when.from().isPresent() && when.to().isPresent()) {
            (holds ? tally.right : tally.wrong)
                    .add(ChronoUnit.DAYS.between(when.from().get(), when.to().get()) + 1);
        } else {
            tally.open++;
            tally.openRight += holds ? 1 : 0;
        }
    }

    private static void print(String name, Tally tally) {
        List<Long> widths = new ArrayList<>(tally.right);
        widths.addAll(tally.wrong);
        widths.sort(null);
        System.out.printf(
                "%s: %d reports that print no date; %d dated, %d of them hold the day; median width %d days;"
                        + " %d more bounded at one end, %d rightly%n",
                name,
                tally.all,
                widths.size(),
                tally.right.size(),
                widths.isEmpty() ? 0 : widths.get(widths.size() / 2),
                tally.open,
                tally.openRight);
        for (long width : WIDTHS) {
            long right = tally.right.stream().filter(one -> one <= width).count();
            long wrong = tally.wrong.stream().filter(one -> one <= width).count();
            System.out.printf("  up to %d days: %d, %d of them hold the day%n", width, right + wrong, right);
        }
    }

    private static void show(Report report, Dated dated, LocalDate truth) {
        System.out.println((holds(dated.published(), truth) ? "report " : "WRONG ") + report.name() + " of " + truth
                + ": " + days(dated.published()));
        for (DateClue clue : dated.clues()) {
            System.out.println((holds(clue.leaves(), truth) ? "  holding  " : "  not holding  ")
                    + clue.span().of(report.text()).replaceAll("\\s+", " ") + ": " + clue.says()
                    + (clue.followed() ? "" : " (not followed)") + "  leaves " + days(clue.leaves()));
        }
    }

    private static boolean holds(Optional<When> when, LocalDate truth) {
        return when.filter(days -> !days.holds(truth)).isEmpty();
    }

    private static String days(Optional<When> when) {
        String from = when.flatMap(When::from).map(LocalDate::toString).orElse("…");
        return from + ".." + when.flatMap(When::to).map(LocalDate::toString).orElse("…");
    }
}
