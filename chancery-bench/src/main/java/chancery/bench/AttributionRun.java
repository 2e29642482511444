package chancery.bench;

import chancery.bench.Standoff.Attribution;
import chancery.corenlp.CoreNlpParser;
import chancery.knowledge.Knowledge;
import chancery.model.Account;
import chancery.model.Claim;
import chancery.model.Participant;
import chancery.model.Report;
import chancery.model.Statement;
import chancery.pipeline.ReportPipeline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How well statements are found: {@code AttributionRun FOLDER [--show]} reads the texts of {@code FOLDER/text/*.txt} and
 * compares with {@code FOLDER/attributions/NAME_*.ann}, attributions in brat's stand-off format. One statement answers one
 * attribution: first those that share most letters. {@code --show} prints what was missed and what was found too much.
 */
public final class AttributionRun {

    private static final Usage USAGE = new Usage("AttributionRun FOLDER [--show]");
    private static final int CUES_SHOWN = 30;

    /** A statement as found, with all that may stand for its speaker. */
    private record Found(Statement statement, Stretch content, Stretch cue, List<Stretch> speakers) {}

    private record Pair(Found found, Attribution wanted, int shared) {}

    private final ReportPipeline pipeline = new ReportPipeline(CoreNlpParser.load(), Knowledge.bundled());
    private final Score overlap = new Score("content, overlap");
    private final Score exact = new Score("content, exact");
    private final Score cue = new Score("cue, overlap");
    private final Score source = new Score("source, overlap");
    private final Score letters = new Score("content, letters");
    private final Map<String, Integer> missedCues = new HashMap<>();
    private final Map<String, Integer> needlessCues = new HashMap<>();
    private final List<String> shown = new ArrayList<>();

    private AttributionRun() {}

    public static void main(String[] arguments) throws IOException {
        List<String> words = new ArrayList<>(List.of(arguments));
        boolean show = words.remove("--show");
        USAGE.check(words.size() == 1);
        Path folder = Path.of(words.get(0));
        AttributionRun run = new AttributionRun();
        Map<String, Path> annotations = annotations(folder.resolve("attributions"));
        try (Stream<Path> texts = Files.list(folder.resolve("text"))) {
            for (Path text : texts.sorted().toList()) {
                String name = text.getFileName().toString().replaceFirst("\\.txt$", "");
                run.text(name, Files.readString(text), Files.readAllLines(annotationOf(name, annotations)));
            }
        }
        run.tell(show);
    }

    private static Map<String, Path> annotations(Path folder) throws IOException {
        Map<String, Path> found = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.forEach(file -> found.put(file.getFileName().toString(), file));
        }
        return found;
    }

    /** The first annotator's, where a text has several. */
    private static Path annotationOf(String text, Map<String, Path> annotations) {
        return annotations.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(text + "_"))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no " + text + "_*.ann"))
                .getValue();
    }

    private void text(String name, String text, List<String> annotation) {
        Report report = Articles.plain(name, text);
        List<Found> found = found(text, pipeline.read(report));
        List<Attribution> wanted = Standoff.read(text, annotation);
        List<Pair> pairs = pairs(found, wanted);
        pairs.forEach(this::pair);
        for (Found one : found) {
            boolean isPaired = pairs.stream().anyMatch(pair -> pair.found().equals(one));
            if (!isPaired) {
                needless(name, text, one);
            }
        }
        for (Attribution one : wanted) {
            boolean isPaired = pairs.stream().anyMatch(pair -> pair.wanted().equals(one));
            if (!isPaired) {
                missed(name, text, one);
            }
        }
        everyLetter(found, wanted);
    }

    private static List<Found> found(String text, Account account) {
        List<Found> all = new ArrayList<>();
        for (Claim claim : account.claims()) {
            if (claim.assertion() instanceof Statement statement) {
                Stretch cue = Stretch.of(text, List.of(claim.evidence().trigger()));
                Stretch content = Stretch.of(text, List.of(statement.span()));
                if (content.size() > 0) {
                    all.add(new Found(statement, content, cue, speakers(text, statement, account)));
                }
            }
        }
        return all;
    }

    private static List<Stretch> speakers(String text, Statement statement, Account account) {
        return account.namings().stream()
                .filter(naming -> statement.speakers().stream()
                        .map(Participant::id)
                        .anyMatch(naming.actor().id()::equals))
                .map(naming -> Stretch.of(text, List.of(naming.span())))
                .toList();
    }

    private static List<Pair> pairs(List<Found> found, List<Attribution> wanted) {
        List<Pair> all = new ArrayList<>();
        for (Found one : found) {
            for (Attribution other : wanted) {
                int shared = one.content().shared(other.content());
                if (shared > 0) {
                    all.add(new Pair(one, other, shared));
                }
            }
        }
        all.sort(Comparator.comparingInt(Pair::shared).reversed());
        List<Pair> taken = new ArrayList<>();
        for (Pair pair : all) {
            if (taken.stream()
                    .noneMatch(t -> t.found().equals(pair.found()) || t.wanted().equals(pair.wanted()))) {
                taken.add(pair);
            }
        }
        return taken;
    }

    private void pair(Pair pair) {
        count(overlap, true);
        count(exact, pair.found().content().equals(pair.wanted().content()));
        pair.wanted()
                .cue()
                .ifPresent(words -> count(cue, words.shared(pair.found().cue()) > 0));
        pair.wanted()
                .source()
                .ifPresent(words ->
                        count(source, pair.found().speakers().stream().anyMatch(speaker -> speaker.shared(words) > 0)));
    }

    private static void count(Score score, boolean right) {
        score.found(right);
        score.wanted(right);
    }

    private void needless(String name, String text, Found one) {
        List.of(overlap, exact, cue, source).forEach(score -> score.found(false));
        String words = one.statement().cue().orElse("(quotation)");
        needlessCues.merge(words.toLowerCase(Locale.ROOT), 1, Integer::sum);
        shown.add("too much  " + name + "  [" + words + "] " + oneLine(one.content(), text));
    }

    private void missed(String name, String text, Attribution one) {
        overlap.wanted(false);
        exact.wanted(false);
        one.cue().ifPresent(words -> cue.wanted(false));
        one.source().ifPresent(words -> source.wanted(false));
        String words = one.cue().map(stretch -> oneLine(stretch, text)).orElse("(none)");
        missedCues.merge(words.toLowerCase(Locale.ROOT), 1, Integer::sum);
        String who = one.source().map(stretch -> oneLine(stretch, text)).orElse("-");
        shown.add("missed    " + name + "  " + who + " [" + words + "] " + oneLine(one.content(), text));
    }

    private void everyLetter(List<Found> found, List<Attribution> wanted) {
        Stretch ours = Stretch.all(found.stream().map(Found::content).toList());
        Stretch theirs = Stretch.all(wanted.stream().map(Attribution::content).toList());
        ours.letters().stream().forEach(i -> letters.found(theirs.letters().get(i)));
        theirs.letters().stream().forEach(i -> letters.wanted(ours.letters().get(i)));
    }

    private static String oneLine(Stretch stretch, String text) {
        return text.substring(stretch.start(), stretch.letters().length()).replaceAll("\\s+", " ");
    }

    private void tell(boolean show) {
        if (show) {
            shown.forEach(System.out::println);
        }
        Stream.of(overlap, exact, letters, cue, source).forEach(System.out::println);
        System.out.println("cues missed most often: " + most(missedCues));
        System.out.println("cues of statements that are none: " + most(needlessCues));
    }

    private static String most(Map<String, Integer> counts) {
        Optional<String> words = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(CUES_SHOWN)
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .reduce((a, b) -> a + ", " + b);
        return words.orElse("none");
    }
}
