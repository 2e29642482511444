package chancery.pipeline;

import chancery.knowledge.IntentWords;
import chancery.knowledge.StatusWords;
import chancery.knowledge.StatusWords.Place;
import chancery.model.Act;
import chancery.model.Claim;
import chancery.model.PloverType;
import chancery.model.Report;
import chancery.model.Sentence;
import chancery.model.Status;
import chancery.model.Tree;
import chancery.syntax.StatusReader;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** Runs the examples of the words that are no phrases: those of status, and those of intent. */
final class WordCheck {

    private final ReportPipeline pipeline;

    WordCheck(ReportPipeline pipeline) {
        this.pipeline = pipeline;
    }

    /** What is wrong with the example of a status word: the word in brackets does not stand as the row says. */
    Optional<ExampleCheck.Problem> problem(StatusWords.Entry entry, StatusWords words) {
        int open = entry.example().indexOf('[');
        if (open < 0) {
            return problem(entry.rule(), entry.example(), "the act is not marked; put its word into [ ]");
        }
        String text = entry.example().replace("[", "").replace("]", "");
        for (Sentence sentence : pipeline.sentences(Report.plain("example", text))) {
            Tree tree = sentence.tree();
            Optional<Integer> act = IntStream.range(0, tree.size())
                    .boxed()
                    .filter(token -> tree.token(token).span().start() == open)
                    .findFirst();
            if (act.isPresent()) {
                return problem(entry, new StatusReader(words), tree, act.get());
            }
        }
        return problem(entry.rule(), entry.example(), "no word begins at the bracket");
    }

    private static Optional<ExampleCheck.Problem> problem(
            StatusWords.Entry entry, StatusReader reader, Tree tree, int act) {
        if (entry.place() == Place.MEANS || entry.place() == Place.ERRAND) {
            boolean aim = reader.isAim(tree, act);
            return aim == (entry.place() == Place.ERRAND)
                    ? Optional.empty()
                    : problem(entry.rule(), entry.example(), aim ? "the act is only aimed at" : "the act is no aim");
        }
        Status got = reader.status(tree, act);
        return got == shown(entry)
                ? Optional.empty()
                : problem(entry.rule(), entry.example(), "the act is " + name(got) + ", not " + name(shown(entry)));
    }

    /** What the example shows: that a claim is not true, and that an addition leaves the act as it is. */
    private static Status shown(StatusWords.Entry entry) {
        return switch (entry.place()) {
            case VERDICT -> Status.DENIED;
            case ADDITION -> Status.HAPPENED;
            default -> entry.status();
        };
    }

    /** What is wrong with the example of a word of intent: saying it is not the act that its use makes of it. */
    Optional<ExampleCheck.Problem> problem(IntentWords.Entry entry) {
        List<Claim> acts = pipeline.read(Report.plain("example", entry.example())).claims().stream()
                .filter(claim -> claim.assertion() instanceof Act)
                .toList();
        boolean right = switch (entry.use()) {
            case DUTY -> has(acts, PloverType.REQUEST);
            case WILL, READY, TURN -> has(acts, PloverType.AGREE);
            case UNWILLED -> !acts.isEmpty() && acts.stream().noneMatch(claim -> isPledgeOfSpeaker(claim));
            case VIEW -> !acts.isEmpty() && !has(acts, PloverType.AGREE);
            case THOUGHT -> acts.isEmpty();
        };
        return right
                ? Optional.empty()
                : problem(
                        entry.rule(),
                        entry.example(),
                        "as a word of " + name(entry.use()) + " it came out as "
                                + acts.stream().map(WordCheck::told).toList());
    }

    private static boolean has(List<Claim> acts, PloverType type) {
        return acts.stream().anyMatch(claim -> is(claim, type));
    }

    private static boolean is(Claim claim, PloverType type) {
        return ((Act) claim.assertion()).type().equals(Optional.of(type));
    }

    private static boolean isPledgeOfSpeaker(Claim claim) {
        return is(claim, PloverType.AGREE) && claim.voices().isEmpty();
    }

    private static String told(Claim claim) {
        return ((Act) claim.assertion()).type().map(PloverType::name).orElse("no type");
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static Optional<ExampleCheck.Problem> problem(String rule, String example, String problem) {
        return Optional.of(new ExampleCheck.Problem(rule, example, problem));
    }
}
