package chancery.attribute;

import chancery.knowledge.Cue;
import chancery.knowledge.IntentWords;
import chancery.knowledge.IntentWords.Use;
import chancery.knowledge.Knowledge;
import chancery.knowledge.Pattern;
import chancery.knowledge.StatusWords;
import chancery.model.Act;
import chancery.model.Actor;
import chancery.model.CodedAct;
import chancery.model.CodedSentence;
import chancery.model.EventKind;
import chancery.model.Participant;
import chancery.model.PloverType;
import chancery.model.Span;
import chancery.model.Statement;
import chancery.model.Status;
import chancery.model.Token;
import chancery.model.Tree;
import chancery.syntax.Parties;
import chancery.syntax.Roles;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * What is done by saying something: "said Iran will stand by Syria" is a pledge, "said the troops must leave" a demand, blame
 * an accusation. By the rules of the seed annotation: praise is SUPPORT/051, thanks SUPPORT/018, criticism ACCUSE/111, a
 * charge ACCUSE/112, a promise AGREE/030, a demand REQUEST/100, rebuttal REJECT/120; plain comment has no PLOVER type.
 */
final class SpeechActs {

    private static final Set<EventKind> WORDS = EnumSet.of(
            EventKind.STATEMENT,
            EventKind.PLEDGE,
            EventKind.DEMAND,
            EventKind.ACCUSATION,
            EventKind.REJECTION,
            EventKind.THREAT);
    private static final Set<Statement.Force> PLAIN =
            EnumSet.of(Statement.Force.SAY, Statement.Force.ASSERT, Statement.Force.ANNOUNCE, Statement.Force.PROMISE);

    private static final Set<Status> UNREAL = EnumSet.of(Status.HYPOTHETICAL, Status.DENIED);

    private static final Set<Statement.Force> TOWARDS_OTHERS =
            EnumSet.of(Statement.Force.DEMAND, Statement.Force.URGE, Statement.Force.ASK, Statement.Force.CONCERN);

    /** One word of approval or disapproval in plain words is weak evidence: two tell a stand. */
    private static final int CLEAR = 2;

    private record Code(EventKind kind, Optional<PloverType> type, String cameo) {
        Code(EventKind kind, PloverType type, String cameo) {
            this(kind, Optional.of(type), cameo);
        }
    }

    private static final Code COMMENT = new Code(EventKind.STATEMENT, Optional.empty(), "010");
    private static final Code PLEDGE = new Code(EventKind.PLEDGE, PloverType.AGREE, "030");
    private static final Code DEMAND = new Code(EventKind.DEMAND, PloverType.REQUEST, "100");
    private static final Code PRAISE = new Code(EventKind.STATEMENT, PloverType.SUPPORT, "051");
    private static final Code BLAME = new Code(EventKind.STATEMENT, PloverType.ACCUSE, "110");
    private static final Code CHARGE = new Code(EventKind.ACCUSATION, PloverType.ACCUSE, "112");
    private static final Code CRITICISM = new Code(EventKind.ACCUSATION, PloverType.ACCUSE, "111");

    private final CodedSentence sentence;
    private final Tree tree;
    private final Roles roles;
    private final Parties parties;
    private final Receivers receivers;
    private final StatusWords conditions;
    private final IntentWords words;
    private final ToIntFunction<Span> tone;
    private final Verdict verdict;
    private final Intent intent;

    SpeechActs(CodedSentence sentence, Knowledge knowledge, ToIntFunction<Span> tone) {
        this.sentence = sentence;
        this.conditions = knowledge.acts().statuses();
        this.words = knowledge.voices().intents();
        this.tone = tone;
        this.tree = sentence.sentence().tree();
        this.roles = new Roles(tree);
        this.parties = new Parties(sentence.resolved(), roles);
        this.verdict = new Verdict(tree, roles, parties, tone);
        this.intent = new Intent(sentence, roles, parties, knowledge);
        this.receivers = new Receivers(sentence.resolved(), knowledge.states());
    }

    /** The act that the statement is; where its content was coded as words of the speaker's own side, those words. */
    Act act(Said said, Statement statement) {
        Optional<Act> own = ownWords(said);
        if (own.isPresent() && PLAIN.contains(said.force())) {
            return own.get()
                    .withParties(
                            statement.speakers(),
                            own.get().recipients().stream()
                                    .map(receivers::nation)
                                    .toList())
                    .withWhen(statement.when());
        }
        Optional<CodedAct> charge = Charge.in(sentence, said, statement);
        Code code = charge.map(deed -> CHARGE).orElseGet(() -> code(said, statement));
        return new Act(
                code.kind(),
                code.type(),
                Optional.empty(),
                List.of(),
                Optional.of(code.cameo()),
                statement.speakers(),
                charge.map(deed -> deed.act().agents()).orElseGet(() -> receivers.of(said, statement)),
                statement.when(),
                Optional.empty());
    }

    /**
     * False where saying is no deed besides: a source of news ("according to the army", "the agency reported"), who tells plainly
     * what he has done himself ("said they had formed an alliance"), what is only thought or held, and what concerns nobody else ("proposed a
     * tax", "growing demand").
     */
    boolean isDeed(Said said, Act act) {
        boolean comment = act.type().isEmpty() && act.cameo().equals(Optional.of(COMMENT.cameo()));
        boolean ownDeed = sentence.acts().stream()
                .anyMatch(coded -> isContent(said, coded)
                        && coded.act().type().isPresent()
                        && coded.act().agents().stream()
                                .anyMatch(agent -> said.speakers().stream()
                                        .anyMatch(speaker -> speaker.id().equals(agent.id()))));
        return said.cue()
                        .filter(cue -> cue.force().isSpoken() && !isCircumstance(cue))
                        .isPresent()
                && !isThought(said)
                && !isStanding(said)
                && !isOnlySpokenOf(said.cueHead())
                && concernsSomebody(said, act)
                && !(comment && (ownDeed || Sides.areMedia(said.speakers())));
    }

    /** Demands and worries are an act only towards somebody, and so is what a noun or adjective only refers to ("growing demand", "nervous"). */
    private static boolean concernsSomebody(Said said, Act act) {
        boolean verb = said.cue()
                .filter(cue -> cue.pattern().pos() == Pattern.Pos.VERB)
                .isPresent();
        return !act.recipients().isEmpty() || (verb && !TOWARDS_OTHERS.contains(said.force()));
    }

    /** "is an opponent of Chad", "Berg, a critic of Chad", "its position is that": a stand that is held, and taken on no day. */
    private boolean isStanding(Said said) {
        int cue = said.cueHead();
        boolean noun = said.cue()
                .filter(one -> one.pattern().pos() == Pattern.Pos.NOUN)
                .isPresent();
        return noun && (tree.has(cue, "cop") || tree.token(cue).is("appos") || Sources.isEquated(tree, cue));
    }

    /** "fears", "doubts": what somebody has in mind, and nobody has heard. */
    private boolean isThought(Said said) {
        return said.cue().isPresent()
                && said.cueHead() >= 0
                && words.is(Use.THOUGHT, tree.token(said.cueHead()).lemma());
    }

    /** "urged Chad to threaten", "will announce", "did not accuse", "if Chad wants", "without asking": words that nobody has spoken yet. */
    private boolean isOnlySpokenOf(int cue) {
        boolean modalOrNegated = tree.children(cue, "aux", "advmod").stream()
                .map(c -> tree.token(c).lemma().toLowerCase(Locale.ROOT))
                .anyMatch(this::isUnspoken);
        boolean condition = tree.children(cue, "mark").stream()
                .map(c -> tree.token(c).lemma().toLowerCase(Locale.ROOT))
                .anyMatch(word -> conditions
                        .of(StatusWords.Place.MARKER, word)
                        .filter(UNREAL::contains)
                        .isPresent());
        boolean infinitive = tree.token(cue).tag().equals("VB")
                && tree.children(cue, "mark").stream()
                        .anyMatch(c -> tree.token(c).tag().equals("TO"));
        boolean goesOn = tree.head(cue)
                .map(above -> tree.token(above).lemma())
                .filter(verb -> words.is(Use.TURN, verb))
                .isPresent();
        return modalOrNegated || condition || (infinitive && !goesOn);
    }

    private boolean isUnspoken(String word) {
        return conditions.of(StatusWords.Place.AUXILIARY, word).isPresent()
                || conditions
                        .of(StatusWords.Place.MODIFIER, word)
                        .filter(Status.DENIED::equals)
                        .isPresent();
    }

    private boolean isContent(Said said, CodedAct coded) {
        return coded.head() != said.cueHead()
                && said.content().contains(tree.token(coded.head()).span());
    }

    private Optional<Act> ownWords(Said said) {
        return sentence.acts().stream()
                .filter(coded -> isOwnWords(said, coded))
                .map(CodedAct::act)
                .findFirst();
    }

    /** True if the act is words that the speaker speaks for his own side ("said Iran rejected it"): his saying it is the act. */
    boolean isOwnWords(Said said, CodedAct coded) {
        return WORDS.contains(coded.act().kind())
                && PLAIN.contains(said.force())
                && coded.status() != Status.HYPOTHETICAL
                && coded.status() != Status.DENIED
                && isContent(said, coded)
                && isMainWord(said, coded.head())
                && coded.act().agents().stream().anyMatch(agent -> Sides.speaksFor(said.speakers(), agent));
    }

    /** "said it rejected the plan", but not "said the rejection of the plan was wrong": words told of in passing are not spoken now. */
    private boolean isMainWord(Said said, int word) {
        int at = word;
        while (at != said.contentHead() && said.contentHead() >= 0) {
            Token token = tree.token(at);
            boolean part = token.is("conj") || token.is("xcomp") || token.is("obj") || token.is("ccomp");
            if (!part || tree.head(at).isEmpty()) {
                return false;
            }
            at = tree.head(at).get();
        }
        return true;
    }

    private Code code(Said said, Statement statement) {
        return switch (said.force()) {
            case PRAISE, SUPPORT -> PRAISE;
            case THANK -> new Code(EventKind.STATEMENT, PloverType.SUPPORT, "018");
            case CONDEMN, CRITICISE -> CRITICISM;
            case ACCUSE -> CHARGE;
            case DEMAND, URGE -> DEMAND;
            case PROMISE -> PLEDGE;
            case AGREE -> isOfOneMind(said) ? COMMENT : PLEDGE;
            case THREATEN -> new Code(EventKind.THREAT, PloverType.THREATEN, "130");
            case DENY -> new Code(EventKind.REJECTION, PloverType.REJECT, "016");
            case REJECT -> new Code(EventKind.REJECTION, PloverType.REJECT, "120");
            case WARN -> new Code(EventKind.STATEMENT, Optional.empty(), "012");
            case HOPE -> isGoodIntent(said) ? PLEDGE : new Code(EventKind.STATEMENT, Optional.empty(), "013");
            case CONCERN -> new Code(EventKind.ACCUSATION, PloverType.ACCUSE, "110");
            case SAY, ASSERT, ANNOUNCE, ASK, THINK, KNOW, INTEND -> byContent(said, statement);
        };
    }

    /** "shares the concern", "accepted the findings": of one mind, and bound to nothing. */
    private boolean isOfOneMind(Said said) {
        return said.cueHead() >= 0
                && words.is(Use.VIEW, tree.token(said.cueHead()).lemma());
    }

    /** "wants to help": an intent of one's own that is good for others, no mere hope and no wish to leave. */
    private boolean isGoodIntent(Said said) {
        return said.contentHead() >= 0
                && roles.infinitives(said.cueHead()).contains(said.contentHead())
                && roles.objects(said.cueHead()).isEmpty()
                && intent.isGoodDeed(said.contentHead());
    }

    private Code byContent(Said said, Statement statement) {
        if (said.cue().filter(SpeechActs::isCircumstance).isPresent()) {
            return COMMENT;
        }
        if (!Sides.areOfficial(said.speakers())) {
            return COMMENT;
        }
        List<Participant> others = receivers.of(said, statement);
        if (intent.isDemand(said, others)) {
            return DEMAND;
        }
        if (intent.isPledge(said, others)) {
            return PLEDGE;
        }
        boolean judged = others.stream().anyMatch(other -> verdict.isPassedOn(other, said.content()));
        if (!judged || isNews(said) || Math.abs(tone.applyAsInt(said.content())) < CLEAR) {
            return COMMENT;
        }
        return switch (statement.stance()) {
            case SUPPORTIVE -> PRAISE;
            case OPPOSED -> BLAME;
            case NEUTRAL, MIXED -> COMMENT;
        };
    }

    /** "officials said Britain had sent wheat": what is told is the deed of others, or the teller nobody or a medium; no stand is taken. */
    private boolean isNews(Said said) {
        boolean nameless = said.speakers().stream().allMatch(speaker -> speaker.actor() instanceof Actor.Group);
        boolean deed = sentence.acts().stream()
                .anyMatch(coded -> coded.head() == said.contentHead()
                        && !WORDS.contains(coded.act().kind())
                        && coded.act().type().isPresent()
                        && !isOwnDeed(coded, said.speakers()));
        return nameless || deed || Sides.areMedia(said.speakers());
    }

    private static boolean isOwnDeed(CodedAct coded, List<Participant> speakers) {
        Set<String> own = Sides.of(speakers);
        return coded.act().agents().isEmpty()
                || coded.act().agents().stream().anyMatch(agent -> own.contains(Sides.side(agent)));
    }

    /** "according to the army": a source of news, no stand. */
    private static boolean isCircumstance(Cue cue) {
        return cue.pattern().pos() == Pattern.Pos.PREPOSITION;
    }
}
