package chancery.bench;

import chancery.bench.Standoff.Attribution;
import chancery.knowledge.Knowledge;
import chancery.model.Account;
import chancery.model.Claim;
import chancery.model.Participant;
import chancery.model.Report;
import chancery.model.Statement;
import chancery.parse.TextParser;
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
 * compares with {@code FOLDER/attributions/NAME_*.ann}, attributions in brat's stand-off format. A statement answers the
 * attribution that holds at least half of its letters; several may answer one, since what is said on both sides of "he said"
 * is one attribution and two statements. {@code --show} prints what was missed, found too much, and found with other ends.
 */
public final class AttributionRun {

    private static final Usage USAGE = new Usage("AttributionRun FOLDER [--show]");
    private static final int CUES_SHOWN = 30;

    /** A statement as found, with all that may stand for its speaker. */
    private record Found(Statement statement, Stretch content, Stretch words, List<Stretch> speakers) {

        boolean hasCue(Attribution other) {
            return other.cue().filter(cue -> cue.shared(words) > 0).isPresent();
        }

        boolean hasSource(Attribution other) {
            return other.source()
                    .filter(source -> speakers.stream().anyMatch(speaker -> speaker.shared(source) > 0))
                    .isPresent();
        }
    }

    private final ReportPipeline pipeline =
            new ReportPipeline(TextParser.load(Knowledge.bundled()), Knowledge.bundled());
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
        List<Found> found = found(text, pipeline.read(Report.plain(name, text)));
        List<Attribution> wanted = Standoff.read(text, annotation);
        for (Found one : found) {
            Optional<Attribution> answered = answered(one, wanted);
            overlap.found(answered.isPresent());
            exact.found(wanted.stream().anyMatch(other -> other.content().equals(one.content())));
            cue.found(answered.filter(one::hasCue).isPresent());
            source.found(answered.filter(one::hasSource).isPresent());
            if (answered.isEmpty()) {
                needless(name, text, one);
            }
        }
        for (Attribution one : wanted) {
            List<Found> answers = found.stream()
                    .filter(other -> answered(other, wanted).filter(one::equals).isPresent())
                    .toList();
            wanted(one, answers);
            if (answers.isEmpty()) {
                missed(name, text, one);
            } else if (answers.stream().noneMatch(other -> other.content().equals(one.content()))) {
                differs(name, text, one, answers);
            }
        }
        everyLetter(found, wanted);
    }

    private void wanted(Attribution one, List<Found> answers) {
        overlap.wanted(!answers.isEmpty());
        exact.wanted(answers.stream().anyMatch(other -> other.content().equals(one.content())));
        one.cue().ifPresent(words -> cue.wanted(answers.stream().anyMatch(other -> other.hasCue(one))));
        one.source().ifPresent(words -> source.wanted(answers.stream().anyMatch(other -> other.hasSource(one))));
    }

    /** The attribution that a statement answers: the one that holds most of its letters, and at least half of them. */
    private static Optional<Attribution> answered(Found found, List<Attribution> wanted) {
        return wanted.stream()
                .max(Comparator.comparingInt(one -> one.content().shared(found.content())))
                .filter(one -> 2 * one.content().shared(found.content())
                        >= found.content().size());
    }

    private static List<Found> found(String text, Account account) {
        List<Found> all = new ArrayList<>();
        for (Claim claim : account.claims()) {
            if (claim.assertion() instanceof Statement statement) {
                Stretch cue = Stretch.of(text, List.of(claim.evidence().trigger()));
                Stretch content =
                        Stretch.of(text, statement.pieces().isEmpty() ? List.of(statement.span()) : statement.pieces());
                if (content.size() > 0) {
                    all.add(new Found(statement, content, cue, speakers(text, statement, account)));
                }
            }
        }
        return all;
    }

    private static List<Stretch> speakers(String text, Statement statement, Account account) {
        Stream<Stretch> described =
                statement.described().stream().map(words -> Stretch.of(text, List.of(words.span())));
        Stream<Stretch> named = account.namings().stream()
                .filter(naming -> statement.speakers().stream()
                        .map(Participant::id)
                        .anyMatch(naming.actor().id()::equals))
                .map(naming -> Stretch.of(text, List.of(naming.span())));
        return Stream.concat(described, named).toList();
    }

    private void needless(String name, String text, Found one) {
        String words = one.statement().cue().orElse("(quotation)");
        needlessCues.merge(words.toLowerCase(Locale.ROOT), 1, Integer::sum);
        shown.add("too much  " + name + "  [" + words + "] " + oneLine(one.content(), text));
    }

    private void missed(String name, String text, Attribution one) {
        String words = one.cue().map(stretch -> oneLine(stretch, text)).orElse("(none)");
        missedCues.merge(words.toLowerCase(Locale.ROOT), 1, Integer::sum);
        String who = one.source().map(stretch -> oneLine(stretch, text)).orElse("-");
        shown.add("missed    " + name + "  " + who + " [" + words + "] " + oneLine(one.content(), text));
    }

    private void differs(String name, String text, Attribution one, List<Found> answers) {
        answers.forEach(other -> shown.add("differs   " + name + "  " + oneLine(other.content(), text)));
        shown.add("          should be  " + oneLine(one.content(), text));
    }

    private void everyLetter(List<Found> found, List<Attribution> wanted) {
        Stretch ours = Stretch.all(found.stream().map(Found::content).toList());
        Stretch theirs = Stretch.all(wanted.stream().map(Attribution::content).toList());
        ours.letters().stream().forEach(i -> letters.found(theirs.letters().get(i)));
        theirs.letters().stream().forEach(i -> letters.wanted(ours.letters().get(i)));
    }

    private static String oneLine(Stretch stretch, String text) {
        if (stretch.size() == 0) {
            return "punctuation";
        }
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
