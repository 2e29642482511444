package chancery.code;

import chancery.knowledge.Pattern;
import chancery.knowledge.Phrase;
import chancery.model.Act;
import chancery.model.Actor;
import chancery.model.CodedAct;
import chancery.model.CodedTerm;
import chancery.model.EventKind;
import chancery.model.Participant;
import chancery.model.ResolvedSentence;
import chancery.model.Status;
import chancery.model.Token;
import chancery.model.Tree;
import chancery.syntax.Parties;
import chancery.syntax.Roles;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The acts of one sentence. */
final class SentenceActs {

    private static final double SURE = 0.9;
    private static final double ONE_SIDED = 0.6;
    private static final double NOMINAL = 0.85;

    private static final Set<EventKind> JUDGEMENTS =
            EnumSet.of(EventKind.STATEMENT, EventKind.ACCUSATION, EventKind.REJECTION, EventKind.PROTEST);

    /** Marks a slot in which somebody is a must: without it the words mean something else. */
    private static final String MUST = "!";

    private final Method method;
    private final Tree tree;
    private final Roles roles;
    private final Parties parties;
    private final Circumstances circumstances;
    private final Territory territory;
    private final Venue venue;
    private final List<CodedAct> acts = new ArrayList<>();
    private final List<TermReader.Concluded> concluded = new ArrayList<>();
    private final List<CodedTerm> terms;

    SentenceActs(Method method, ResolvedSentence sentence) {
        this.method = method;
        this.tree = sentence.tree();
        this.roles = new Roles(tree);
        this.parties = new Parties(sentence, roles);
        this.territory = new Territory(method.states(), sentence, roles);
        this.venue = new Venue(sentence, roles);
        List<PhraseMatcher.Match> matches = method.phrases().matches(tree, roles);
        this.circumstances = new Circumstances(sentence, roles, judging(matches));
        Scope scope = new Scope(tree, roles, matches);
        matches.forEach(match -> code(match, matches, new Frame(scope.around(match.head()), this::isNegated)));
        terms = new TermReader(method, sentence, roles, parties, circumstances).terms(concluded);
        new Presence(sentence, roles, parties, circumstances)
                .visits(method.statuses())
                .forEach(visit -> acts.add(hosted(visit)));
    }

    /**
     * The words that judge a deed. A denial tells the deed with its time ("denied a meeting on Monday"), and so do words that say
     * nothing for or against it ("announced sanctions").
     */
    private static Set<Integer> judging(List<PhraseMatcher.Match> matches) {
        return matches.stream()
                .filter(match -> isJudgement(match.phrase()))
                .map(PhraseMatcher.Match::head)
                .collect(Collectors.toSet());
    }

    private static boolean isJudgement(Phrase phrase) {
        return JUDGEMENTS.contains(phrase.kind()) && phrase.type().isPresent() && phrase.inner() != Phrase.Inner.DENIED;
    }

    List<CodedAct> acts() {
        return acts;
    }

    List<CodedTerm> terms() {
        return terms;
    }

    private boolean isNegated(int head) {
        return method.statuses().isNegated(tree, head);
    }

    private void code(PhraseMatcher.Match match, List<PhraseMatcher.Match> matches, Frame frame) {
        if (frame.absorbs() || !isAsserted(match)) {
            return;
        }
        boolean hostile = Commitments.isToHarm(match, matches, roles, this::isNegated);
        for (CodedAct coded : coded(match, frame)) {
            CodedAct finished = hostile ? Commitments.threat(coded) : promised(hosted(coded));
            acts.add(finished);
            if (finished.act().kind() == EventKind.AGREEMENT && finished.status() != Status.DENIED) {
                concluded.add(TermReader.Concluded.of(finished, match.words(), tree));
            }
        }
    }

    /** One act for each occasion that the sentence names ("in 2015 and 2017"). */
    private List<CodedAct> coded(PhraseMatcher.Match match, Frame frame) {
        Phrase phrase = match.phrase();
        int head = match.head();
        List<Participant> doers = agents(phrase, head);
        List<Participant> recipients = recipients(phrase, head, doers);
        List<Participant> agents = apart(doers, recipients, phrase.kind());
        if (!isTold(phrase, agents, recipients)) {
            return List.of();
        }
        Status status = status(match, frame);
        List<Participant> tellers = tellers(frame.speeches(match));
        boolean alleged = !frame.charges().isEmpty()
                || frame.isLeftOpen()
                || (status != Status.DENIED && method.hedges().isHedged(tree, head));
        double confidence = confidence(phrase, agents, recipients);
        return circumstances.occasions(head, phrase.kind()).stream()
                .map(occasion -> new CodedAct(
                        act(phrase, head, agents, recipients, occasion),
                        status,
                        head,
                        tree.span(first(match), last(match)),
                        phrase.rule(),
                        alleged,
                        tellers,
                        confidence))
                .toList();
    }

    private List<Participant> agents(Phrase phrase, int head) {
        List<Participant> agents = parties.in(head, phrase.doer());
        if (venue.isScene(head, phrase.kind(), agents)) {
            return List.of();
        }
        boolean noun = phrase.pattern().pos() == Pattern.Pos.NOUN;
        return noun && (agents.isEmpty() || venue.names(head, phrase.kind(), agents))
                ? parties.fromGovernor(head, phrase.kind(), method.supportVerbs())
                : agents;
    }

    /** "In a meeting with the president the Iranians stressed": a state does not meet its own man; who met him is not told. */
    private static List<Participant> apart(List<Participant> doers, List<Participant> recipients, EventKind kind) {
        if (!kind.isSymmetric() || doers.size() != 1) {
            return doers;
        }
        String doer = doers.get(0).id().value();
        boolean own = recipients.stream()
                .anyMatch(other -> other.actor() instanceof Actor.Person
                        && other.actor().state().filter(doer::equals).isPresent());
        return own ? List.of() : doers;
    }

    private List<Participant> recipients(Phrase phrase, int head, List<Participant> agents) {
        List<Participant> named = phrase.receiver().stream()
                .map(slot -> asked(phrase, slot, others(parties.in(head, List.of(slot)), agents, phrase.kind())))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
        boolean elsewhere = phrase.kind().isSymmetric() || phrase.kind() == EventKind.VISIT;
        return named.isEmpty() && !elsewhere ? territory.owners(head, phrase.receiver(), agents) : named;
    }

    /** "called for an exchange of delegations": a nameless group in what is asked for is not who is asked. */
    private static List<Participant> asked(Phrase phrase, String slot, List<Participant> found) {
        return phrase.kind() == EventKind.DEMAND && slot.equals("for")
                ? found.stream().filter(one -> !isNameless(one.actor())).toList()
                : found;
    }

    private static boolean isNameless(Actor actor) {
        return actor instanceof Actor.Group && actor.state().isEmpty();
    }

    private Act act(
            Phrase phrase, int head, List<Participant> agents, List<Participant> recipients, Occasion occasion) {
        return new Act(
                phrase.kind(),
                phrase.type(),
                phrase.mode(),
                method.contexts().contexts(tree, head),
                phrase.cameo(),
                agents,
                recipients,
                occasion.when(),
                occasion.where().flatMap(place -> venue.checked(phrase.kind(), recipients, place)));
    }

    private Status status(PhraseMatcher.Match match, Frame frame) {
        boolean ownNegation = match.phrase().pattern().isNegation();
        return ownNegation ? Status.HAPPENED : frame.imposed(match).orElseGet(() -> statusOfWords(match));
    }

    /** "Signed no agreement" negates one of the words that fired. */
    private Status statusOfWords(PhraseMatcher.Match match) {
        if (match.words().stream()
                .filter(word -> word != match.head() && tree.token(word).isNoun())
                .anyMatch(this::isNegated)) {
            return Status.DENIED;
        }
        Status told = method.statuses().status(tree, match.head());
        return told == Status.HAPPENED && method.statuses().isAim(tree, match.head()) ? aimed(match) : told;
    }

    /** Words are spoken with the deed that is to bring them ("called to thank him"); whom somebody travels to see he is going to meet. */
    private Status aimed(PhraseMatcher.Match match) {
        EventKind kind = match.phrase().kind();
        if (method.statuses().isOnlyNamed(tree, match.head())) {
            return Status.HYPOTHETICAL;
        }
        if (kind.isSpeech() || kind == EventKind.PROTEST) {
            return Status.HAPPENED;
        }
        return kind.isSymmetric() || kind == EventKind.VISIT ? Status.PLANNED : Status.HYPOTHETICAL;
    }

    private List<Participant> tellers(List<PhraseMatcher.Match> speeches) {
        return speeches.stream()
                .flatMap(speech -> parties.in(speech.head(), speech.phrase().doer()).stream())
                .toList();
    }

    private CodedAct hosted(CodedAct coded) {
        return coded.with(new Hosts(method.states()).complete(coded.act(), coded.trigger()), coded.status());
    }

    private static CodedAct promised(CodedAct coded) {
        return Promises.isPromise(coded.act(), coded.status())
                ? coded.with(Promises.pledge(coded.act()), Status.HAPPENED)
                : coded;
    }

    /**
     * False for what is named without being told: a participle before a noun ("displaced people", "the US-backed summit") and
     * an infinitive that completes a noun ("the right to strike").
     */
    private boolean isAsserted(PhraseMatcher.Match match) {
        Token token = tree.token(match.head());
        if (match.phrase().pattern().pos() != Pattern.Pos.VERB) {
            return true;
        }
        return !token.is("amod") && !completesNoun(match.head());
    }

    /** "The right to strike", "a wish to strike and march". */
    private boolean completesNoun(int verb) {
        Token token = tree.token(verb);
        if (!token.tag().equals("VB") || tree.head(verb).isEmpty()) {
            return false;
        }
        int above = tree.head(verb).get();
        boolean joined = token.is("conj") && !tree.has(verb, "nsubj", "aux") && completesNoun(above);
        return joined || (token.relation().equals("acl") && tree.token(above).isNoun());
    }

    /** Somebody did it, or it was done to somebody; a noun alone ("the fight against terrorists") needs more than a group. */
    private static boolean isTold(Phrase phrase, List<Participant> agents, List<Participant> recipients) {
        boolean verb = phrase.pattern().pos() == Pattern.Pos.VERB;
        if (isMissing(recipients, phrase.receiver()) || isMissing(agents, phrase.doer())) {
            return false;
        }
        return !agents.isEmpty()
                || recipients.stream()
                        .anyMatch(receiver -> verb
                                || !(receiver.actor() instanceof Actor.Group)
                                || receiver.actor().state().isPresent());
    }

    private static boolean isMissing(List<Participant> found, List<String> slots) {
        return found.isEmpty() && slots.stream().anyMatch(slot -> slot.endsWith(MUST));
    }

    /** The receivers without the doers, and for a visit without the visitor's own state. */
    private static List<Participant> others(List<Participant> receivers, List<Participant> agents, EventKind kind) {
        Set<Object> taken = agents.stream().map(Participant::id).collect(Collectors.toSet());
        Set<String> homes = agents.stream()
                .map(agent -> agent.actor().state().orElse(null))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return receivers.stream()
                .filter(receiver -> !taken.contains(receiver.id()))
                .filter(receiver ->
                        kind != EventKind.VISIT || !homes.contains(receiver.id().value()))
                .toList();
    }

    private static double confidence(Phrase phrase, List<Participant> agents, List<Participant> recipients) {
        double sides = agents.isEmpty() || recipients.isEmpty() ? ONE_SIDED : SURE;
        return phrase.pattern().pos() == Pattern.Pos.VERB ? sides : sides * NOMINAL;
    }

    private static int first(PhraseMatcher.Match match) {
        return match.words().stream().min(Integer::compare).orElse(match.head());
    }

    private static int last(PhraseMatcher.Match match) {
        return match.words().stream().max(Integer::compare).orElse(match.head());
    }
}
