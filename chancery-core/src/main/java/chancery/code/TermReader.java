package chancery.code;

import chancery.knowledge.AgreementBook;
import chancery.knowledge.Pattern.Pos;
import chancery.model.Actor;
import chancery.model.CodedAct;
import chancery.model.CodedTerm;
import chancery.model.Participant;
import chancery.model.ResolvedSentence;
import chancery.model.Span;
import chancery.model.Status;
import chancery.model.Term;
import chancery.model.Term.Pact;
import chancery.model.Term.Stage;
import chancery.model.Tree;
import chancery.syntax.Parties;
import chancery.syntax.PatternMatcher;
import chancery.syntax.Roles;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads of the agreements in a sentence whose they are, what they are about, and which stage of their life is told. */
final class TermReader {

    private final Method method;
    private final Tree tree;
    private final Parties parties;
    private final Circumstances circumstances;
    private final PactReader pacts;
    private final SubjectReader subjects;
    private final List<StageFinder.Told> stages;

    TermReader(Method method, ResolvedSentence sentence, Roles roles, Parties parties, Circumstances circumstances) {
        this.method = method;
        this.tree = sentence.tree();
        this.parties = parties;
        this.circumstances = circumstances;
        this.pacts = new PactReader(method, sentence, parties);
        this.subjects = new SubjectReader(sentence, roles, this::isOfStage);
        this.stages = new StageFinder(method.agreements(), tree, roles, pacts::isPact).find();
    }

    /** An agreement that an act concludes or speaks of, by its noun. */
    record Concluded(CodedAct act, int agreement) {

        /** @param words what the act's phrase asked for */
        static Concluded of(CodedAct act, Set<Integer> words, Tree tree) {
            return new Concluded(
                    act,
                    words.stream()
                            .filter(word ->
                                    word != act.head() && tree.token(word).isNoun())
                            .findFirst()
                            .orElse(act.head()));
        }
    }

    /**
     * The steps told of agreements, one for each subject, in the order of the text.
     *
     * @param concluded the acts of the sentence that are agreements
     */
    List<CodedTerm> terms(List<Concluded> concluded) {
        List<CodedTerm> terms = new ArrayList<>();
        Set<Integer> told = new HashSet<>();
        for (StageFinder.Told stage : stages) {
            boolean again = terms.stream()
                    .anyMatch(term -> term.agreement() == stage.agreement()
                            && term.term().stage() == stage.stage().stage());
            if (!again && !isPassedOver(stage, concluded)) {
                List<CodedTerm> found = told(stage, concluded);
                terms.addAll(found);
                told.add(stage.agreement());
                told.add(stage.head());
            }
        }
        concluded.stream()
                .filter(one -> !pacts.isPrivate(one.agreement()))
                .filter(one -> !told.contains(one.agreement())
                        && !told.contains(one.act().head()))
                .forEach(one -> terms.addAll(concluded(one)));
        return terms;
    }

    /** What a modifier tells ("the proposed pact") counts only where no verb tells more; what may never be is no step. */
    private boolean isPassedOver(StageFinder.Told told, List<Concluded> concluded) {
        boolean modifier = told.stage().pattern().pos() == Pos.ADJECTIVE;
        boolean outdone = stages.stream()
                        .anyMatch(other -> !other.equals(told) && other.agreement() == told.agreement())
                || concluded.stream()
                        .anyMatch(one -> one.act().head() != one.agreement() && one.agreement() == told.agreement());
        return (modifier && outdone)
                || (told.stage().stage().compareTo(Stage.SIGNED) > 0 && status(told) == Status.HYPOTHETICAL);
    }

    private Status status(StageFinder.Told told) {
        return method.statuses().status(tree, told.head());
    }

    private List<CodedTerm> told(StageFinder.Told told, List<Concluded> concluded) {
        Optional<CodedAct> act = concluded.stream()
                .filter(one -> one.act().head() == told.head())
                .map(Concluded::act)
                .findFirst();
        List<Participant> by = by(told);
        List<Participant> owners = owners(told, concluded);
        boolean making = told.stage().stage().isMaking();
        List<Participant> all = making && owners.size() < 2 ? joined(by, owners) : owners;
        Optional<Pact> pact = told.stage().isAny() ? Optional.empty() : Optional.of(pacts.pact(told.agreement()));
        if (isNobodys(all, by, pact)) {
            return List.of();
        }
        Status status = act.map(CodedAct::status).orElseGet(() -> status(told));
        Term term = new Term(
                all,
                making ? List.of() : by,
                pact,
                "",
                stage(told.stage().stage(), status),
                act.map(one -> one.act().when()).orElseGet(() -> circumstances.when(told.head())),
                List.of());
        Set<Integer> words = new HashSet<>(told.words());
        words.add(told.agreement());
        return each(
                term,
                status,
                told.head(),
                told.agreement(),
                span(words),
                told.stage().rule());
    }

    /** Who takes the step; of what two sides agree, both. */
    private List<Participant> by(StageFinder.Told told) {
        return told.stage().isAny()
                ? told.stage().by().stream()
                        .map(slot -> parties.in(told.head(), List.of(slot)))
                        .reduce(List.of(), TermReader::joined)
                : parties.in(told.head(), told.stage().by());
    }

    /** An agreement that nothing names takes two; one that the reader knows may be told without anybody. */
    private static boolean isNobodys(List<Participant> all, List<Participant> by, Optional<Pact> pact) {
        return pact.isEmpty()
                ? bodies(all) < 2
                : all.isEmpty() && by.isEmpty() && !pact.get().known();
    }

    /**
     * How many states and bodies there are among them, or of one state alone how many people, parties and groups; people of no state
     * that is known are none.
     */
    private static long bodies(List<Participant> all) {
        List<Participant> bound = all.stream()
                .filter(one -> one.actor().state().isPresent() || one.actor() instanceof Actor.Organisation)
                .toList();
        long apart = bound.stream()
                .map(one -> one.actor().state().orElse(one.id().value()))
                .distinct()
                .count();
        long within = bound.stream()
                .filter(one -> !(one.actor() instanceof Actor.State))
                .map(Participant::id)
                .distinct()
                .count();
        return Math.max(apart, within);
    }

    /** Whose it is by its noun, or by the acts that are coded on the noun or by the same words. */
    private List<Participant> owners(StageFinder.Told told, List<Concluded> concluded) {
        List<Participant> named = told.stage().isAny() ? List.of() : pacts.parties(told.agreement());
        List<Participant> coded = concluded.stream()
                .filter(one -> one.agreement() == told.agreement() || one.act().head() == told.head())
                .map(one -> one.act().act().participants())
                .reduce(List.of(), TermReader::joined);
        return joined(coded, named);
    }

    private List<CodedTerm> concluded(Concluded one) {
        CodedAct coded = one.act();
        boolean noun = tree.token(one.agreement()).isNoun();
        Optional<Pact> pact = noun ? Optional.of(pacts.pact(one.agreement())) : Optional.empty();
        Stage plain = stageOf(coded.head()).orElse(Stage.MENTIONED);
        Term term = new Term(
                coded.act().participants(),
                List.of(),
                pact,
                "",
                stage(plain, coded.status()),
                coded.act().when(),
                List.of());
        return each(term, coded.status(), coded.head(), one.agreement(), coded.trigger(), coded.rule());
    }

    /** True for a verb that tells what becomes of an agreement, and not what it is about: "a deal that was signed in May". */
    private boolean isOfStage(int verb) {
        return PatternMatcher.pos(tree.token(verb)).stream()
                .anyMatch(pos -> !method.agreements()
                        .headedBy(tree.token(verb).lemma().toLowerCase(Locale.ROOT), pos)
                        .isEmpty());
    }

    /** The stage that the word tells of what it is done to, if it is a verb of some stage. */
    private Optional<Stage> stageOf(int head) {
        return PatternMatcher.pos(tree.token(head)).stream()
                .flatMap(pos ->
                        method.agreements().headedBy(tree.token(head).lemma().toLowerCase(Locale.ROOT), pos).stream())
                .filter(words -> !words.by().isEmpty())
                .map(AgreementBook.StageWords::stage)
                .findFirst();
    }

    /** What is planned or may be is proposed, as long as it is not signed. */
    private static Stage stage(Stage told, Status status) {
        boolean ahead = status == Status.PLANNED || status == Status.HYPOTHETICAL;
        return ahead && told.compareTo(Stage.SIGNED) <= 0 ? Stage.PROPOSED : told;
    }

    private List<CodedTerm> each(Term term, Status status, int head, int agreement, Span trigger, String rule) {
        List<Integer> all = subjects.subjects(agreement);
        boolean nothing = term.pact().isEmpty() && all.equals(List.of(agreement)) && head == agreement;
        return nothing
                ? List.of()
                : all.stream()
                        .map(subject -> new CodedTerm(
                                term.withSubject(words(subject, agreement, all, term.pact())),
                                status,
                                head,
                                subject,
                                subjects.phrase(subject, all),
                                trigger,
                                rule))
                        .toList();
    }

    /** The subject's words; where none is told, or only a clause tells of it, with the words for the agreement itself. */
    private String words(int subject, int agreement, List<Integer> all, Optional<Pact> pact) {
        if (pact.isEmpty()) {
            return subjects.words(subject, all);
        }
        String name = pact.get().name();
        boolean clause = tree.token(subject).relation().equals("acl:relcl");
        return subject == agreement ? name : (clause ? name + " that " : "") + subjects.words(subject, all);
    }

    private Span span(Set<Integer> words) {
        return tree.span(
                words.stream().min(Integer::compare).orElseThrow(),
                words.stream().max(Integer::compare).orElseThrow());
    }

    private static List<Participant> joined(List<Participant> some, List<Participant> others) {
        Map<String, Participant> each = new LinkedHashMap<>();
        Stream.concat(some.stream(), others.stream())
                .forEach(one -> each.putIfAbsent(one.id().value(), one));
        return List.copyOf(each.values());
    }
}
