package chancery.code;

import chancery.knowledge.Knowledge;
import chancery.knowledge.Pattern;
import chancery.knowledge.Phrase;
import chancery.model.Act;
import chancery.model.CodedAct;
import chancery.model.CodedFigure;
import chancery.model.CodedSentence;
import chancery.model.CodedTerm;
import chancery.model.EventKind;
import chancery.model.Participant;
import chancery.model.PloverType;
import chancery.model.ResolvedSentence;
import chancery.model.Status;
import chancery.model.Tree;
import chancery.syntax.Parties;
import chancery.syntax.Roles;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Codes the acts that a sentence tells, by the phrases of the knowledge files. */
public final class ActCoder {

    private static final double SURE = 0.9;
    private static final double ONE_SIDED = 0.6;
    private static final double NOMINAL = 0.85;

    private final PhraseMatcher matcher;
    private final StatusReader statuses;
    private final ContextReader contexts;
    private final Set<String> supportVerbs;

    public ActCoder(Knowledge knowledge) {
        this.matcher = new PhraseMatcher(knowledge.acts().phrases());
        this.statuses = new StatusReader(knowledge.acts().statuses());
        this.contexts = new ContextReader(knowledge.acts().contexts());
        this.supportVerbs = knowledge.acts().supportVerbs();
    }

    /**
     * The sentence with its acts, in the order of their head words, and the subjects of agreements among them.
     *
     * @param figures the quantities found in it, which are handed on
     */
    public CodedSentence code(ResolvedSentence sentence, List<CodedFigure> figures) {
        Tree tree = sentence.tree();
        Roles roles = new Roles(tree);
        List<PhraseMatcher.Match> matches = matcher.matches(tree, roles);
        Scope scope = new Scope(tree, roles, matches);
        Parties parties = new Parties(sentence, roles);
        Circumstances circumstances = new Circumstances(sentence, roles);
        TermReader terms = new TermReader(tree, roles);
        List<CodedAct> acts = new ArrayList<>();
        List<CodedTerm> subjects = new ArrayList<>();
        for (PhraseMatcher.Match match : matches) {
            Optional<PhraseMatcher.Match> around = scope.around(match.head());
            if (around.isEmpty() || around.get().phrase().inner() != Phrase.Inner.ABSORB) {
                Optional<CodedAct> act = act(match, around, tree, parties, circumstances);
                act.ifPresent(acts::add);
                act.filter(coded -> coded.act().kind() == EventKind.AGREEMENT)
                        .ifPresent(coded -> subjects.addAll(terms.terms(coded, match.words())));
            }
        }
        return new CodedSentence(sentence, acts, figures, subjects);
    }

    /** The PLOVER type of an act with its status: a planned visit is AGREE, a planned attack THREATEN. */
    public static Optional<PloverType> ploverType(Act act, Status status) {
        return PloverRules.type(act, status);
    }

    private Optional<CodedAct> act(
            PhraseMatcher.Match match,
            Optional<PhraseMatcher.Match> around,
            Tree tree,
            Parties parties,
            Circumstances circumstances) {
        Phrase phrase = match.phrase();
        int head = match.head();
        List<Participant> agents = parties.in(head, phrase.doer());
        if (agents.isEmpty() && phrase.pattern().pos() == Pattern.Pos.NOUN) {
            agents = parties.fromGovernor(head, phrase.kind(), supportVerbs);
        }
        List<Participant> recipients = others(parties.in(head, phrase.receiver()), agents, phrase.kind());
        if (agents.isEmpty() && recipients.isEmpty()) {
            return Optional.empty();
        }
        Act act = new Act(
                phrase.kind(),
                phrase.type(),
                phrase.mode(),
                contexts.contexts(tree, head),
                phrase.cameo(),
                agents,
                recipients,
                circumstances.when(head),
                circumstances.where(head, phrase.kind()));
        Status status = phrase.pattern().isNegation()
                ? Status.HAPPENED
                : around.flatMap(ActCoder::imposed).orElseGet(() -> statuses.status(tree, head));
        List<Participant> allegers = around.filter(outer -> outer.phrase().inner() == Phrase.Inner.ALLEGED)
                .map(outer -> parties.in(outer.head(), outer.phrase().doer()))
                .orElse(List.of());
        int first = match.words().stream().min(Integer::compare).orElse(head);
        int last = match.words().stream().max(Integer::compare).orElse(head);
        return Optional.of(new CodedAct(
                act,
                status,
                head,
                tree.span(first, last),
                phrase.rule(),
                allegers,
                confidence(phrase, agents, recipients)));
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

    private static Optional<Status> imposed(PhraseMatcher.Match outer) {
        return switch (outer.phrase().inner()) {
            case PLANNED -> Optional.of(Status.PLANNED);
            case HYPOTHETICAL -> Optional.of(Status.HYPOTHETICAL);
            case DENIED -> Optional.of(Status.DENIED);
            case KEEP, ABSORB, ALLEGED -> Optional.empty();
        };
    }

    private static double confidence(Phrase phrase, List<Participant> agents, List<Participant> recipients) {
        double sides = agents.isEmpty() || recipients.isEmpty() ? ONE_SIDED : SURE;
        return phrase.pattern().pos() == Pattern.Pos.VERB ? sides : sides * NOMINAL;
    }
}
