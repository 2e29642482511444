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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How well times are found and read: {@code TimebankRun FOLDER [--show]} compares with all times that TimeML articles mark in
 * their text ({@code *.tml}: dates, times of day, durations, repeated times; not the day of the article itself), by the rules
 * of TempEval-3: relaxed counts words that overlap, strict the same words, value those that overlap and have the same TIMEX3
 * value, letter by letter. {@code --show} prints the others.
 */
public final class TimebankRun {

    private static final Usage USAGE = new Usage("TimebankRun FOLDER [--show]");

    private record Found(Span span, String value) {}

    private final SentenceReader reader = new SentenceReader(TextParser.load(Knowledge.bundled()));
    private final Dater dater = new Dater(Knowledge.bundled());
    private final Score relaxed = new Score("relaxed");
    private final Score strict = new Score("strict");
    private final Score value = new Score("value");
    private final Map<String, int[]> kinds = new TreeMap<>();
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
        run.kinds.forEach((kind, count) ->
                System.out.printf("%-10s %4d marked, %4d found, %4d right%n", kind, count[0], count[1], count[2]));
        Stream.of(run.relaxed, run.strict, run.value).forEach(System.out::println);
    }

    private void article(String name, TimeMl article) {
        List<Found> all = found(article);
        Set<Found> met = new HashSet<>();
        article.times().forEach(wanted -> wanted(name, article, wanted, all, met));
        for (Found one : all) {
            if (!met.contains(one)) {
                count(false, false, false);
                shown.add("too much  " + name + "  " + line(article, one.span()) + "  " + one.value());
            }
        }
    }

    private List<Found> found(TimeMl article) {
        Optional<When> published = Optional.of(When.day(article.created(), When.Basis.STATED));
        List<Sentence> sentences =
                reader.read(Report.plain("article", article.text())).sentences();
        List<List<TimeReference>> times = dater.find(sentences, published);
        List<Found> all = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            for (TimeReference time : times.get(i)) {
                all.add(new Found(sentences.get(i).tree().span(time.first(), time.last()), TimexValue.of(time)));
            }
        }
        return all;
    }

    private void wanted(String name, TimeMl article, Timex wanted, List<Found> all, Set<Found> used) {
        Optional<Found> met = all.stream()
                .filter(one -> !used.contains(one) && one.span().overlaps(wanted.span()))
                .findFirst();
        boolean same = met.filter(one -> one.span().equals(wanted.span())).isPresent();
        boolean right =
                met.filter(one -> one.value().equals(plain(wanted.value()))).isPresent();
        met.ifPresent(used::add);
        met.ifPresent(one -> count(true, same, right));
        relaxed.wanted(met.isPresent());
        strict.wanted(same);
        value.wanted(right);
        count(wanted.type(), met.isPresent(), right);
        String marked = "  <" + wanted.span().of(article.text()).replaceAll("\\s+", " ") + "> " + wanted.value();
        if (met.isEmpty()) {
            shown.add("missed    " + name + "  " + line(article, wanted.span()) + marked);
        } else if (!right || !same) {
            String what = right ? "cut       " : "wrong     ";
            shown.add(what + name + "  " + line(article, met.get().span()) + "  "
                    + met.get().value() + marked);
        }
    }

    /** The corpus writes {@code T17} and {@code T17:00} alike. */
    private static String plain(String marked) {
        return marked.matches(".*T\\d\\d") ? marked + ":00" : marked;
    }

    private void count(boolean overlaps, boolean same, boolean right) {
        relaxed.found(overlaps);
        strict.found(same);
        value.found(right);
    }

    private void count(String kind, boolean found, boolean right) {
        int[] count = kinds.computeIfAbsent(kind, k -> new int[3]);
        count[0]++;
        count[1] += found ? 1 : 0;
        count[2] += right ? 1 : 0;
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
