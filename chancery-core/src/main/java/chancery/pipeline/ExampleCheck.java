package chancery.pipeline;

import chancery.knowledge.Cue;
import chancery.knowledge.Knowledge;
import chancery.knowledge.Phrase;
import chancery.knowledge.StatusWords;
import chancery.model.Account;
import chancery.model.Act;
import chancery.model.Claim;
import chancery.model.Part;
import chancery.model.Participant;
import chancery.model.Report;
import chancery.model.ReportId;
import chancery.model.Span;
import chancery.model.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Runs the examples of the knowledge files: each must be coded by its own entry, with the parties that are marked in it
 * ({@code [doer]}, {@code <receiver>}, {@code {content}}); and each word of status and of intent must do what its row says.
 */
public final class ExampleCheck {

    /**
     * An example that is not coded as its entry says.
     *
     * @param rule the entry
     * @param example its sentence, with marks
     * @param problem what came out instead
     */
    public record Problem(String rule, String example, String problem) {}

    /** A sentence without its marks, and where they stood. */
    private record Example(String text, List<Span> doers, List<Span> receivers, List<Span> contents) {}

    private final ReportPipeline pipeline;

    public ExampleCheck(ReportPipeline pipeline) {
        this.pipeline = pipeline;
    }

    /** The examples that fail, in file order; empty if all is well. */
    public List<Problem> problems(Knowledge knowledge) {
        Stream<Problem> phrases = knowledge.acts().phrases().all().parallelStream()
                .flatMap(phrase -> problem(phrase).map(p -> new Problem(phrase.rule(), phrase.example(), p)).stream());
        Stream<Problem> cues = knowledge.voices().cues().all().parallelStream()
                .flatMap(cue -> problem(cue).map(p -> new Problem(cue.rule(), cue.example(), p)).stream());
        return Stream.of(phrases, cues, words(knowledge)).flatMap(all -> all).toList();
    }

    private Stream<Problem> words(Knowledge knowledge) {
        WordCheck check = new WordCheck(pipeline);
        StatusWords statuses = knowledge.acts().statuses();
        return Stream.concat(
                statuses.all().parallelStream().flatMap(entry -> check.problem(entry, statuses).stream()),
                knowledge.voices().intents().all().parallelStream().flatMap(entry -> check.problem(entry).stream()));
    }

    private List<Claim> acts(String text) {
        return read(text).stream()
                .filter(claim -> claim.assertion() instanceof Act)
                .toList();
    }

    /** An entry whose example another takes may never have a say: it is a problem too. */
    private Optional<String> problem(Phrase phrase) {
        Example example = unmark(phrase.example());
        List<Claim> told = acts(example.text());
        List<Act> acts = told.stream()
                .filter(claim -> claim.evidence().rule().equals(phrase.rule()))
                .map(claim -> (Act) claim.assertion())
                .filter(act -> act.kind() == phrase.kind() && act.type().equals(phrase.type()))
                .toList();
        if (acts.isEmpty()) {
            return Optional.of("not coded; came out: "
                    + told.stream().map(claim -> claim.evidence().rule()).toList());
        }
        List<Optional<String>> problems =
                acts.stream().map(act -> parties(act, example)).toList();
        return problems.stream().anyMatch(Optional::isEmpty) ? Optional.empty() : problems.get(0);
    }

    private static Optional<String> parties(Act act, Example example) {
        boolean symmetric = act.kind().isSymmetric();
        List<Participant> all = act.participants();
        if (!meets(symmetric ? all : act.agents(), example.doers())) {
            return Optional.of("doers are " + names(act.agents()));
        }
        if (!meets(symmetric ? all : act.recipients(), example.receivers())) {
            return Optional.of("receivers are " + names(act.recipients()));
        }
        return Optional.empty();
    }

    private Optional<String> problem(Cue cue) {
        Example example = unmark(cue.example());
        return read(example.text()).stream()
                        .filter(claim -> claim.assertion() instanceof Statement)
                        .map(claim -> (Statement) claim.assertion())
                        .anyMatch(statement -> meets(statement.speakers(), example.doers())
                                && example.contents().stream().allMatch(content -> content.overlaps(statement.span())))
                ? Optional.empty()
                : Optional.of("no such statement");
    }

    private static boolean meets(List<Participant> found, List<Span> marked) {
        return marked.stream()
                .allMatch(mark -> found.stream().anyMatch(p -> p.span().overlaps(mark)));
    }

    private static List<String> names(List<Participant> participants) {
        return participants.stream().map(p -> p.actor().name()).toList();
    }

    private List<Claim> read(String text) {
        List<Part> parts = List.of(new Part(Part.Kind.BODY, new Span(0, text.length())));
        Account account = pipeline.all(new Report(
                ReportId.of("example", text),
                "example",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "en",
                text,
                parts,
                Optional.empty()));
        return account.claims();
    }

    private static Example unmark(String marked) {
        StringBuilder text = new StringBuilder();
        List<Span> doers = new ArrayList<>();
        List<Span> receivers = new ArrayList<>();
        List<Span> contents = new ArrayList<>();
        int open = 0;
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            switch (c) {
                case '[', '<', '{' -> open = text.length();
                case ']' -> doers.add(new Span(open, text.length()));
                case '>' -> receivers.add(new Span(open, text.length()));
                case '}' -> contents.add(new Span(open, text.length()));
                default -> text.append(c);
            }
        }
        return new Example(text.toString(), doers, receivers, contents);
    }
}
