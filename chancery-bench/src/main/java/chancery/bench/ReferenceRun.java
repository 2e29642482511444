package chancery.bench;

import chancery.bench.GoldReferences.Answer;
import chancery.bench.GoldReferences.Called;
import chancery.bench.GoldReferences.NamedAt;
import chancery.bench.GoldReferences.Wanted;
import chancery.knowledge.Knowledge;
import chancery.knowledge.Spelling;
import chancery.model.Actor;
import chancery.model.MarkedSentence;
import chancery.model.Participant;
import chancery.model.Reference;
import chancery.model.Report;
import chancery.model.Sentence;
import chancery.model.Span;
import chancery.model.When;
import chancery.parse.TextParser;
import chancery.read.SentenceReader;
import chancery.recognise.Recogniser;
import chancery.resolve.Resolver;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Whom pronouns and descriptions mean: {@code ReferenceRun FILE [GENRES] [--show]} resolves marked texts, reports of our own
 * ({@code references-dev.txt}, form in {@link GoldReferences}) or CoNLL-U with marked entities (GUM; GENRES like {@code news,bio} choose
 * from it), and counts how many are led to the one who is meant. {@code --show} lists the others.
 */
public final class ReferenceRun {

    private static final Usage USAGE = new Usage("ReferenceRun FILE [GENRES] [--show]");

    /** How many of a kind there are, got an answer, and got the right one. */
    private static final class Tally {
        private int all;
        private int answered;
        private int right;

        private void print(String kind) {
            System.out.printf(
                    Locale.ROOT,
                    "  %-12s %.3f right (%d of %d; %d answered)%n",
                    kind,
                    all == 0 ? 0 : (double) right / all,
                    right,
                    all,
                    answered);
        }
    }

    /** Words of the text and who they were taken for. */
    private record Taken(Span words, Reference reference) {}

    private final Knowledge knowledge = Knowledge.bundled();
    private final SentenceReader reader = new SentenceReader(TextParser.load(knowledge));
    private final Recogniser recogniser = new Recogniser(knowledge);
    private final Resolver resolver = new Resolver(knowledge);
    private final Map<String, Tally> tallies = new TreeMap<>();
    private final boolean show;

    private ReferenceRun(boolean show) {
        this.show = show;
    }

    public static void main(String[] arguments) throws IOException {
        List<String> words = new ArrayList<>(List.of(arguments));
        ReferenceRun run = new ReferenceRun(words.remove("--show"));
        USAGE.check(words.size() == 1 || words.size() == 2);
        List<GoldReferences> texts = words.get(0).endsWith(".conllu")
                ? GoldChains.read(Path.of(words.get(0)))
                : GoldReferences.read(Path.of(words.get(0)));
        List<String> genres =
                words.size() == 1 ? List.of() : List.of(words.get(1).split(","));
        texts.stream()
                .filter(text -> genres.isEmpty() || genres.contains(text.name().split("_", -1)[1]))
                .forEach(run::text);
        run.tallies.forEach((kind, tally) -> tally.print(kind));
    }

    private void text(GoldReferences gold) {
        Report report = Report.plain(gold.name(), gold.text())
                .withPublished(gold.day().map(day -> When.day(day, When.Basis.STATED)));
        List<Sentence> sentences = reader.read(report).sentences();
        List<MarkedSentence> marked = sentences.stream().map(recogniser::mark).toList();
        List<List<Reference>> references = resolver.resolve(report, marked).references();
        List<Taken> taken = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            references.get(i).forEach(one -> taken.add(new Taken(sentence.tree().span(one.first(), one.last()), one)));
        }
        gold.wanted().forEach(wanted -> count(gold.text(), wanted, taken));
    }

    private void count(String text, Wanted wanted, List<Taken> taken) {
        Optional<Reference> found = at(wanted.words(), taken);
        boolean right = found.isPresent() && isRight(found.get(), wanted.answer(), taken);
        Tally tally = tallies.computeIfAbsent(kind(wanted.words().of(text)), kind -> new Tally());
        tally.all++;
        tally.answered += found.isPresent() ? 1 : 0;
        tally.right += right ? 1 : 0;
        if (show && !right) {
            show(text, wanted, found);
        }
    }

    private static String kind(String words) {
        return switch (words.toLowerCase(Locale.ROOT)) {
            case "he", "his", "him" -> "he, his";
            case "she", "her" -> "she, her";
            case "it", "its" -> "it, its";
            case "they", "their", "them" -> "they, their";
            default -> "description";
        };
    }

    /** The reference over the last of the words that covers little else. */
    private static Optional<Reference> at(Span words, List<Taken> taken) {
        return taken.stream()
                .filter(one -> one.reference().kind() != Reference.Kind.ADJECTIVE)
                .filter(one -> one.words().start() < words.end()
                        && words.end() <= one.words().end())
                .min(Comparator.comparingInt(one -> Math.abs(one.words().start() - words.start())
                        + one.words().end()))
                .map(Taken::reference);
    }

    private static boolean isRight(Reference found, Answer answer, List<Taken> taken) {
        if (answer instanceof Called called) {
            return isCalled(found.participants(), called.names());
        }
        return answer instanceof NamedAt at && isNamedAt(found.participants(), at.names(), taken);
    }

    private static boolean isCalled(List<Participant> found, List<String> names) {
        Set<String> missing = new HashSet<>(names);
        found.forEach(one -> missing.removeIf(name -> isCalled(one.actor(), name)));
        return missing.isEmpty() && found.size() == names.size();
    }

    private static boolean isCalled(Actor actor, String name) {
        return actor.id().value().equals(name)
                || Spelling.key(actor.name()).equals(Spelling.key(name))
                || actor.aliases().stream().map(Spelling::key).anyMatch(Spelling.key(name)::equals);
    }

    /** True if all who were found are named at one of the places. */
    private static boolean isNamedAt(List<Participant> found, List<Span> names, List<Taken> taken) {
        return found.stream()
                .allMatch(one -> taken.stream()
                        .filter(other -> other.reference().kind() != Reference.Kind.PRONOUN)
                        .filter(other -> other.reference().participants().stream()
                                .anyMatch(participant -> participant.id().equals(one.id())))
                        .anyMatch(other -> names.stream().anyMatch(name -> name.overlaps(other.words()))));
    }

    private static void show(String text, Wanted wanted, Optional<Reference> found) {
        int start = Math.max(0, wanted.words().start() - 100);
        int end = Math.min(text.length(), wanted.words().end() + 60);
        String who = wanted.answer() instanceof Called called
                ? called.names().toString()
                : ((NamedAt) wanted.answer()).names().get(0).of(text);
        System.out.println(wanted.words().of(text) + " = " + who + ", found "
                + found.map(one -> one.participants().stream()
                                .map(Participant::id)
                                .toList()
                                .toString())
                        .orElse("nobody")
                + "\n      " + text.substring(start, end).replaceAll("\\s+", " "));
    }
}
