package chancery.attribute;

import chancery.knowledge.Knowledge;
import chancery.knowledge.Voices;
import chancery.model.Act;
import chancery.model.Actor;
import chancery.model.ActorId;
import chancery.model.Claim;
import chancery.model.CodedAct;
import chancery.model.CodedFigure;
import chancery.model.CodedSentence;
import chancery.model.Magnitude;
import chancery.model.Part;
import chancery.model.Participant;
import chancery.model.Report;
import chancery.model.ResolvedSentence;
import chancery.model.Span;
import chancery.model.StatedTenure;
import chancery.model.Statement;
import chancery.model.Status;
import chancery.model.Tree;
import chancery.model.When;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds who says what in a report, and makes claims of all that was coded in it, each in its voices. */
public final class Attributor {

    /** So few words from its cue a time belongs to it, whatever the tree says. */
    private static final int CLOSE = 3;

    private final Voices voices;
    private final Tone tone;
    private final Knowledge knowledge;
    private final Magnitudes magnitudes;

    public Attributor(Knowledge knowledge) {
        this.voices = knowledge.voices();
        this.knowledge = knowledge;
        this.magnitudes = new Magnitudes(knowledge);
        this.tone = new Tone(knowledge.voices().tones());
    }

    /**
     * The claims of the report in text order.
     *
     * @param coded the report's sentences, in order, with what was coded in them
     * @param tenures the offices that the report states
     */
    public List<Claim> attribute(Report report, List<CodedSentence> coded, List<StatedTenure> tenures) {
        List<CodedSentence> sentences = Gatherings.completed(coded, knowledge);
        List<ResolvedSentence> resolved =
                sentences.stream().map(CodedSentence::resolved).toList();
        List<Said> sayings = new StatementFinder(voices, report, resolved).find();
        ClaimWriter writer = new ClaimWriter(report, sayings);
        DateContext dates = new DateContext(report.published());
        for (int i = 0; i < sentences.size(); i++) {
            sentence(i, sentences.get(i), resolved, sayings, dates, writer);
        }
        for (StatedTenure tenure : tenures) {
            resolved.stream()
                    .filter(sentence -> sentence.sentence().number() == tenure.sentence())
                    .findFirst()
                    .ifPresent(sentence -> writer.tenure(sentence.sentence(), tenure));
        }
        return writer.claims();
    }

    /** "According to SANA, Chad praised Fiji": praise is done by saying it, and SANA tells of the saying. */
    private static List<Participant> carriers(List<Said> here, CodedAct coded) {
        return here.stream()
                .filter(said -> said.cueHead() == coded.head())
                .flatMap(said -> said.via().stream())
                .toList();
    }

    private void sentence(
            int position,
            CodedSentence sentence,
            List<ResolvedSentence> resolved,
            List<Said> sayings,
            DateContext dates,
            ClaimWriter writer) {
        List<Said> here =
                sayings.stream().filter(said -> said.sentence() == position).toList();
        List<Said> byActors = here.stream()
                .filter(Said::isByActor)
                .filter(said -> !isIntent(said))
                .toList();
        Set<CodedAct> spoken = new LinkedHashSet<>();
        for (CodedAct coded : sentence.acts()) {
            if (byActors.stream().noneMatch(said -> isContentOf(said, coded, sentence))) {
                dates.tell(coded.act(), coded.status());
            } else if (!coded.alleged()
                    && coded.status() != Status.HAPPENED
                    && coded.status() != Status.ONGOING
                    && !Undone.isTold(coded, sentence)) {
                spoken.add(coded);
            }
        }
        SpeechActs speech = new SpeechActs(sentence, knowledge, content -> tone.sum(content, resolved));
        Earlier earlier = new Earlier(sentence, here);
        for (Said said : here) {
            Statement statement = statement(said, sentence, resolved, dates, earlier);
            writer.statement(sentence.sentence(), said, statement);
            boolean coded = sentence.acts().stream().anyMatch(act -> act.head() == said.cueHead());
            if (!coded && said.cueHead() >= 0 && !said.speakers().isEmpty()) {
                Act act = speech.act(said, statement);
                if (speech.isDeed(said, act)) {
                    writer.speech(sentence.sentence(), said, act);
                }
            }
        }
        Map<Integer, String> told = new HashMap<>();
        Map<Integer, When> times = new HashMap<>();
        Scenes scenes = new Scenes(sentence);
        for (CodedAct coded : sentence.acts()) {
            boolean undated =
                    coded.act().kind().isSpeech() ? earlier.isEarlier(coded.head()) : earlier.isPerfect(coded.head());
            Optional<When> own = dates.when(coded.act(), coded.status(), undated);
            Act act = coded.act()
                    .withWhen(own.or(
                            () -> scenes.of(coded).flatMap(scene -> dates.during(scene.act(), coded.status()))));
            act.when().ifPresent(when -> times.putIfAbsent(coded.head(), when));
            boolean spokenFor = byActors.stream().anyMatch(said -> speech.isOwnWords(said, coded));
            if (!spokenFor && (!spoken.contains(coded) || act.kind().isSymmetric())) {
                Status status = dates.status(act, coded.status());
                CodedAct carried = coded.with(act, status).toldBy(carriers(here, coded));
                told.putIfAbsent(coded.head(), writer.act(sentence.sentence(), carried, act));
            }
        }
        sentence.figures()
                .forEach(figure -> writer.figure(sentence.sentence(), figure, magnitude(sentence, figure, told)));
        sentence.terms()
                .forEach(term -> writer.term(
                        sentence.sentence(),
                        term.dated(Optional.ofNullable(times.get(term.head()))),
                        sentence.figures()));
    }

    /** "plans to attack": whoever intends an act does not only speak of it. */
    private static boolean isIntent(Said said) {
        return said.cue().filter(cue -> cue.force() == Statement.Force.INTEND).isPresent();
    }

    /** @param told the claim of each act, by the word that it hangs on */
    private Optional<Magnitude> magnitude(CodedSentence sentence, CodedFigure figure, Map<Integer, String> told) {
        return magnitudes
                .of(sentence, figure)
                .flatMap(found -> Optional.ofNullable(told.get(found.act().head()))
                        .map(claim -> new Magnitude(found.kind(), claim)));
    }

    private static boolean isContentOf(Said said, CodedAct coded, CodedSentence sentence) {
        Span head = sentence.sentence().tree().token(coded.head()).span();
        return said.cueHead() != coded.head() && said.says(head);
    }

    private Statement statement(
            Said said, CodedSentence sentence, List<ResolvedSentence> resolved, DateContext dates, Earlier earlier) {
        Statement.Stance stance = tone.stance(said.force(), said.content(), resolved);
        Optional<String> cue = said.cueHead() < 0
                ? Optional.empty()
                : Optional.of(sentence.sentence().tree().token(said.cueHead()).word());
        List<ActorId> about = about(said, resolved);
        Statement undated = new Statement(
                said.speakers(),
                said.described(),
                said.addressees(),
                said.via(),
                cue,
                said.force(),
                "",
                said.content(),
                said.pieces(),
                said.quoted(),
                about,
                stance,
                tone.attitudes(said, cue, about, resolved),
                cueTime(said, sentence));
        boolean undatable =
                said.cueHead() >= 0 && (earlier.isEarlier(said.cueHead()) || isStandingPosition(sentence, said));
        Act asAct = new SpeechActs(sentence, knowledge, content -> tone.sum(content, resolved)).act(said, undated);
        return undated.withWhen(dates.when(asAct, Status.HAPPENED, undatable));
    }

    /** A time that stands with the cue, outside the content and in no other clause. */
    private static Optional<When> cueTime(Said said, CodedSentence sentence) {
        Tree tree = sentence.sentence().tree();
        return said.cueHead() < 0
                ? Optional.empty()
                : sentence.resolved().dates().stream()
                        .filter(time -> !said.content().overlaps(tree.span(time.first(), time.last())))
                        .filter(time -> verb(tree, time.head()) == verb(tree, said.cueHead())
                                || Math.abs(time.head() - said.cueHead()) <= CLOSE)
                        .min(Comparator.comparingInt(time -> Math.abs(time.head() - said.cueHead())))
                        .map(time -> time.when());
    }

    /** The verb that a word is or hangs on; -1 for none. */
    private static int verb(Tree tree, int token) {
        return tree.ancestors(token).stream()
                .filter(i -> tree.token(i).isVerb())
                .findFirst()
                .orElse(-1);
    }

    /** "Chad says it has met its targets": what a state says, in the present, it says on no particular day. */
    private static boolean isStandingPosition(CodedSentence sentence, Said said) {
        return sentence.sentence().part() == Part.Kind.BODY
                && sentence.sentence().token(said.cueHead()).tag().matches("VBP|VBZ")
                && said.speakers().stream().allMatch(speaker -> speaker.actor() instanceof Actor.State);
    }

    private static List<ActorId> about(Said said, List<ResolvedSentence> resolved) {
        Set<ActorId> found = new LinkedHashSet<>();
        for (ResolvedSentence sentence : resolved) {
            if (sentence.sentence().span().overlaps(said.content())) {
                sentence.references().stream()
                        .filter(reference -> said.content()
                                .contains(
                                        sentence.tree().token(reference.head()).span()))
                        .flatMap(reference -> reference.participants().stream())
                        .map(Participant::id)
                        .forEach(found::add);
            }
        }
        return new ArrayList<>(found);
    }
}
