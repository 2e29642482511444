package chancery.attribute;

import chancery.model.Act;
import chancery.model.Assertion;
import chancery.model.Certainty;
import chancery.model.Claim;
import chancery.model.CodedAct;
import chancery.model.CodedFigure;
import chancery.model.CodedTerm;
import chancery.model.ContentId;
import chancery.model.Evidence;
import chancery.model.Figure;
import chancery.model.Magnitude;
import chancery.model.Participant;
import chancery.model.Report;
import chancery.model.Sentence;
import chancery.model.Span;
import chancery.model.StatedTenure;
import chancery.model.Statement;
import chancery.model.Status;
import chancery.model.Tree;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes claims with evidence, voices and ids for one report. */
final class ClaimWriter {

    private static final double STATED = 0.9;
    private static final double QUOTED = 0.8;
    private static final String QUOTATION = "quotation marks";
    private static final String LABEL = "speaker and colon";

    private static final String APART = " \u2026 ";

    private final Report report;
    private final List<Said> sayings;
    private final Map<String, Claim> claims = new LinkedHashMap<>();

    ClaimWriter(Report report, List<Said> sayings) {
        this.report = report;
        this.sayings = sayings;
    }

    List<Claim> claims() {
        return new ArrayList<>(claims.values());
    }

    /** @return the id of the claim */
    String act(Sentence sentence, CodedAct coded, Act act) {
        Span head = sentence.token(coded.head()).span();
        List<Participant> voices = new ArrayList<>(heard(coded, head));
        coded.tellers().stream().filter(teller -> !isAmong(voices, teller)).forEach(voices::add);
        Certainty certainty = coded.alleged() ? Certainty.ALLEGED : certainty(voices, head);
        return add(sentence, act, coded.status(), voices, certainty, coded.trigger(), coded.rule(), coded.confidence());
    }

    /** In whose words it stands, or the denial of it; those who do it are a voice only where they say that they did not. */
    private List<Participant> heard(CodedAct coded, Span head) {
        if (coded.status() != Status.DENIED) {
            return voices(head, coded.act().agents());
        }
        return voices(
                coded.tellers().stream().findFirst().map(Participant::span).orElse(head), List.of());
    }

    private static boolean isAmong(List<Participant> voices, Participant one) {
        return voices.stream().anyMatch(voice -> voice.id().equals(one.id()));
    }

    void speech(Sentence sentence, Said said, Act act) {
        Span trigger = sentence.token(said.cueHead()).span();
        List<Participant> voices = new ArrayList<>(said.via().stream().toList());
        voices.addAll(voices(trigger, act.agents()));
        add(sentence, act, Status.HAPPENED, voices, certainty(voices, trigger), trigger, rule(said), STATED);
    }

    void statement(Sentence sentence, Said said, Statement statement) {
        Statement whole = statement.withContent(words(said));
        Span trigger = said.cueHead() < 0
                ? sentence.span()
                : sentence.token(said.cueHead()).span();
        List<Participant> voices = voices(trigger, said.speakers());
        add(sentence, whole, Status.HAPPENED, voices, certainty(voices, trigger), trigger, rule(said), QUOTED);
    }

    private String words(Said said) {
        return said.pieces().isEmpty()
                ? said.content().of(report.text())
                : said.pieces().stream().map(piece -> piece.of(report.text())).collect(Collectors.joining(APART));
    }

    void tenure(Sentence sentence, StatedTenure stated) {
        add(
                sentence,
                stated.tenure(),
                Status.HAPPENED,
                voices(stated.words(), List.of()),
                Certainty.ASSERTED,
                stated.words(),
                stated.rule(),
                STATED);
    }

    /** @param magnitude what it measures of an act of the sentence */
    void figure(Sentence sentence, CodedFigure coded, Optional<Magnitude> magnitude) {
        Figure plain = coded.figure();
        List<Participant> voices = voices(plain.span(), List.of());
        Figure spoken = new Figure(
                plain.value(),
                plain.upper(),
                plain.unit(),
                plain.of(),
                plain.bound(),
                plain.period(),
                voices.isEmpty() ? plain.speaker() : Optional.of(voices.get(voices.size() - 1)),
                plain.span(),
                plain.when(),
                magnitude);
        add(
                sentence,
                spoken,
                Status.HAPPENED,
                voices,
                certainty(voices, plain.span()),
                plain.span(),
                coded.rule(),
                STATED);
    }

    /** @param figures the quantities of the sentence; those inside the subject's words are its amounts */
    void term(Sentence sentence, CodedTerm coded, List<CodedFigure> figures) {
        List<String> amounts = figures.stream()
                .map(figure -> figure.figure().span())
                .filter(coded.words()::contains)
                .filter(span -> !isInRelativeClause(sentence, span, coded.agreement()))
                .map(span -> span.of(report.text()))
                .toList();
        List<Participant> voices = voices(coded.words(), coded.term().parties());
        add(
                sentence,
                coded.term().withAmounts(amounts),
                coded.status(),
                voices,
                certainty(voices, coded.words()),
                coded.trigger(),
                coded.rule(),
                QUOTED);
    }

    /** "A treaty that ended two years of strife" is no treaty of two years. */
    private static boolean isInRelativeClause(Sentence sentence, Span words, int head) {
        Tree tree = sentence.tree();
        return IntStream.range(0, tree.size())
                .filter(token -> words.contains(tree.token(token).span()))
                .anyMatch(token -> tree.ancestors(token).stream()
                        .takeWhile(above -> above != head)
                        .anyMatch(above -> tree.token(above).relation().equals("acl:relcl")));
    }

    private static String rule(Said said) {
        return said.cue().map(cue -> cue.rule()).orElse(said.cueHead() < 0 ? QUOTATION : LABEL);
    }

    /** The speakers in whose words something stands, outermost first; those who do it themselves are no voice. */
    private List<Participant> voices(Span words, List<Participant> doers) {
        List<Participant> voices = new ArrayList<>();
        sayings.stream()
                .filter(said -> said.says(words))
                .sorted(Comparator.comparingInt((Said said) -> said.content().length())
                        .reversed())
                .forEach(said -> {
                    said.via().ifPresent(voices::add);
                    voices.addAll(said.speakers());
                });
        List<Participant> each = new ArrayList<>();
        for (Participant voice : voices) {
            boolean known = each.stream().anyMatch(other -> other.id().equals(voice.id()));
            boolean doer = doers.stream().anyMatch(other -> other.id().equals(voice.id()));
            if (!known && !doer) {
                each.add(voice);
            }
        }
        return each;
    }

    /** What a source without a name tells is claimed too, though no actor claims it. */
    private Certainty certainty(List<Participant> voices, Span words) {
        boolean claimed = !voices.isEmpty() || sayings.stream().anyMatch(said -> !said.isByActor() && said.says(words));
        return claimed ? Certainty.CLAIMED : Certainty.ASSERTED;
    }

    private String add(
            Sentence sentence,
            Assertion assertion,
            Status status,
            List<Participant> voices,
            Certainty certainty,
            Span trigger,
            String rule,
            double confidence) {
        Span span = sentence.span().to(trigger);
        Evidence evidence = new Evidence(report.id(), sentence.number(), span, span.of(report.text()), trigger, rule);
        String id = id(assertion, evidence, 0);
        for (int twin = 1; claims.containsKey(id); twin++) {
            id = id(assertion, evidence, twin);
        }
        claims.put(id, new Claim(id, assertion, status, voices, certainty, evidence, confidence, Optional.empty()));
        return id;
    }

    private static String id(Assertion assertion, Evidence evidence, int twin) {
        return ContentId.of(
                "c",
                evidence.report().value(),
                assertion.getClass().getSimpleName(),
                evidence.rule(),
                evidence.trigger().start() + "-" + evidence.trigger().end(),
                Integer.toString(twin));
    }
}
