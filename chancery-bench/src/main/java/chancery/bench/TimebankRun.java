package chancery.bench;

import chancery.bench.TimeMl.Timex;
import chancery.date.Dater;
import chancery.knowledge.Knowledge;
import chancery.model.Report;
import chancery.model.Sentence;
import chancery.model.Span;
import chancery.model.TimeReference;
import chancery.model.When;
import chancery.parse.TextParser;
import chancery.read.SentenceReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How well dates are found and read: {@code TimebankRun FOLDER [--show]} compares with the dates that TimeML articles mark
 * ({@code *.tml}; durations and repeated times are left aside). A date is found if the words overlap, and right if both mean
 * the same days, or both none. {@code --show} prints the others.
 */
public final class TimebankRun {

    private static final Usage USAGE = new Usage("TimebankRun FOLDER [--show]");

    private record Found(Span span, When when) {}

    private final SentenceReader reader = new SentenceReader(TextParser.load(Knowledge.bundled()));
    private final Dater dater = new Dater(Knowledge.bundled());
    private final Score found = new Score("dates found");
    private final Score value = new Score("dates right");
    private final List<String> shown = new ArrayList<>();

    private TimebankRun() {}

    public static void main(String[] arguments) throws IOException {
        List<String> words = new ArrayList<>(List.of(arguments));
        boolean show = words.remove("--show");
        USAGE.check(words.size() == 1);
        TimebankRun run = new TimebankRun();
        try (Stream<Path> files = Files.list(Path.of(words.get(0)))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".tml"))
                    .sorted()
                    .toList()) {
                run.article(file.getFileName().toString(), TimeMl.read(file));
            }
        }
        if (show) {
            run.shown.forEach(System.out::println);
        }
        System.out.println(run.found);
        System.out.println(run.value);
    }

    private void article(String name, TimeMl article) {
        List<Found> all = found(article);
        for (Timex wanted : article.times()) {
            if (wanted.isDate()) {
                wanted(name, article, wanted, all);
            }
        }
        for (Found one : all) {
            if (article.times().stream().noneMatch(timex -> timex.span().overlaps(one.span()))) {
                found.found(false);
                value.found(false);
                shown.add("too much  " + name + "  " + line(article, one.span()) + "  " + days(one.when()));
            }
        }
    }

    private List<Found> found(TimeMl article) {
        List<Found> all = new ArrayList<>();
        Optional<When> published = Optional.of(When.day(article.created(), When.Basis.STATED));
        for (Sentence sentence :
                reader.read(Report.plain("article", article.text())).sentences()) {
            for (TimeReference time : dater.find(sentence, published)) {
                all.add(new Found(sentence.tree().span(time.first(), time.last()), time.when()));
            }
        }
        return all;
    }

    private void wanted(String name, TimeMl article, Timex wanted, List<Found> all) {
        Optional<Found> met =
                all.stream().filter(one -> one.span().overlaps(wanted.span())).findFirst();
        boolean right = met.filter(one -> isRight(wanted, one.when())).isPresent();
        found.wanted(met.isPresent());
        value.wanted(right);
        if (met.isPresent()) {
            found.found(true);
            value.found(right);
        }
        if (!right) {
            String mine = met.map(
                            one -> "wrong     " + name + "  " + line(article, one.span()) + "  " + days(one.when()))
                    .orElse("missed    " + name);
            shown.add(mine + "  <" + wanted.span().of(article.text()) + "> " + wanted.value());
        }
    }

    private static boolean isRight(Timex wanted, When when) {
        if (wanted.isOpen()) {
            return when.from()
                    .filter(day -> wanted.value().startsWith(Integer.toString(day.getYear())))
                    .isPresent();
        }
        if (wanted.from().isEmpty() || when.from().isEmpty()) {
            return wanted.from().isEmpty() && when.from().isEmpty();
        }
        boolean inside = !when.from().get().isBefore(wanted.from().get())
                && !when.to().orElseThrow().isAfter(wanted.to().orElseThrow());
        boolean same = when.from().equals(wanted.from()) && when.to().equals(wanted.to());
        return same || (inside && (wanted.part() || isStretch(when)));
    }

    /** "Earlier this month" is marked as the month. */
    private static boolean isStretch(When when) {
        return when.precision() != When.Precision.DAY;
    }

    private static String days(When when) {
        return when.from().map(Object::toString).orElse("?") + ".."
                + when.to().map(Object::toString).orElse("?");
    }

    private static String line(TimeMl article, Span span) {
        int before = Math.max(0, span.start() - 60);
        int after = Math.min(article.text().length(), span.end() + 60);
        String words = article.text().substring(before, span.start())
                + "[" + span.of(article.text()) + "]"
                + article.text().substring(span.end(), after);
        return words.replaceAll("\\s+", " ");
    }
}
