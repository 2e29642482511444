package chancery.syntax;

import chancery.knowledge.StatusWords;
import chancery.knowledge.StatusWords.Place;
import chancery.model.Status;
import chancery.model.Token;
import chancery.model.Tree;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads from tense, modality, negation, condition and governing words how an act stands to the world.
 *
 * <p>The nearest word decides: of the act's own auxiliaries and modifiers first, then of each word that governs it, up to
 * the verb of saying or the root.
 */
public final class StatusReader {

    private final StatusWords words;
    private final NegationReader negations;
    private final AimReader aims;

    public StatusReader(StatusWords words) {
        this.words = words;
        this.negations = new NegationReader(words);
        this.aims = new AimReader(words);
    }

    /** How the act told by this word stands. */
    public Status status(Tree tree, int head) {
        Optional<Status> own = own(tree, head);
        if (own.isPresent()) {
            return own.get() == Status.PLANNED && isWished(tree, head) ? Status.HYPOTHETICAL : own.get();
        }
        Optional<Status> governed = governed(tree, head);
        if (governed.isPresent()) {
            return governed.get();
        }
        if (Habits.isHabit(tree, head)) {
            return Status.RECURRING;
        }
        return isProgressive(tree, head) ? Status.ONGOING : Status.HAPPENED;
    }

    /** True for what is only aimed at: "sent troops to attack Chad", "is hard to help", but not "used the base to attack it". */
    public boolean isAim(Tree tree, int head) {
        return aims.isAim(tree, head);
    }

    /** True for an aim that nobody acts on: "it is time to thank him", but not "came to thank him". */
    public boolean isOnlyNamed(Tree tree, int head) {
        return aims.isOnlyNamed(tree, head);
    }

    /** True if the act's own words negate it, those for who did it and to whom among them: "did not meet", "signed no accord". */
    public boolean isNegated(Tree tree, int head) {
        return negations.isNegated(tree, head);
    }

    /** True if the act's verb itself is negated, whatever is said of who did it and to whom: not for "will spare no effort". */
    public boolean isVerbNegated(Tree tree, int head) {
        return negations.isModified(tree, head);
    }

    /** True if the noun is what this verb takes off its time: "the visit was cancelled". */
    public boolean isDeferred(Tree tree, int noun, int verb) {
        return tree.head(noun).filter(above -> above == verb).isPresent()
                && deferred(tree, noun, verb).isPresent();
    }

    /** True if the act's own verb stands in the future. */
    public boolean isFuture(Tree tree, int head) {
        return tree.children(head, "aux").stream()
                .anyMatch(c -> words.of(Place.AUXILIARY, lemma(tree, c))
                        .filter(s -> s == Status.PLANNED)
                        .isPresent());
    }

    private Optional<Status> own(Tree tree, int head) {
        if (isNegated(tree, head)) {
            return Optional.of(Status.DENIED);
        }
        for (int aux : tree.children(head, "aux")) {
            Optional<Status> status = words.of(Place.AUXILIARY, lemma(tree, aux));
            if (status.isPresent()) {
                return status.filter(s -> !isReportedFuture(tree, head, aux)).or(() -> Optional.of(Status.PLANNED));
            }
        }
        return marked(tree, head)
                .or(() -> tree.children(head, "advmod", "amod", "compound").stream()
                        .filter(c -> !negations.isTakenBack(tree, c))
                        .flatMap(c -> modifier(tree, c).stream())
                        .findFirst())
                .or(() -> isEvery(tree, head) ? Optional.of(Status.RECURRING) : Optional.empty());
    }

    /** By its lemma, or by this form of it: "the planned visit". */
    private Optional<Status> modifier(Tree tree, int word) {
        return words.of(Place.MODIFIER, lemma(tree, word))
                .or(() -> words.of(Place.MODIFIER, tree.token(word).word().toLowerCase(Locale.ROOT)));
    }

    /** By what leads it in: "if they attack"; of more than one word in "instead of attacking". */
    private Optional<Status> marked(Tree tree, int head) {
        return tree.children(head, "mark", "case", "cc", "advmod").stream()
                .filter(c -> !tree.token(c).is("advmod") || tree.has(c, "fixed"))
                .flatMap(c -> words.of(Place.MARKER, lemma(tree, c)).stream())
                .findFirst();
    }

    /** "attacked Chad every year". */
    private boolean isEvery(Tree tree, int head) {
        return tree.children(head, "obl").stream()
                .filter(time -> !tree.has(time, "case"))
                .flatMap(time -> tree.children(time, "det").stream())
                .anyMatch(det -> words.of(Place.MODIFIER, lemma(tree, det))
                        .filter(Status.RECURRING::equals)
                        .isPresent());
    }

    /** "said it would attend": the future of a past, not a condition, nor a wish as in "hoped it would attend". */
    private boolean isReportedFuture(Tree tree, int head, int aux) {
        return lemma(tree, aux).equals("would")
                && tree.token(head).is("ccomp")
                && !isWished(tree, head)
                && tree.children(head, "advcl").stream()
                        .noneMatch(c -> tree.children(c, "mark").stream()
                                .anyMatch(m -> lemma(tree, m).equals("if")));
    }

    private Optional<Status> governed(Tree tree, int head) {
        List<Integer> chain = tree.ancestors(head);
        for (int i = 0; i + 1 < chain.size(); i++) {
            int below = chain.get(i);
            int governor = chain.get(i + 1);
            if (!Climbing.climbs(tree, below, governor)) {
                return Optional.empty();
            }
            Optional<Status> status = tree.token(below).is("conj")
                    ? (sharesAuxiliary(tree, below) ? own(tree, governor) : Optional.empty())
                    : governed(tree, below, governor);
            if (status.isPresent()) {
                return status;
            }
        }
        return Optional.empty();
    }

    /** What a word makes of what stands below it. */
    private Optional<Status> governed(Tree tree, int below, int governor) {
        return negations
                .verdict(tree, below, governor)
                .or(() -> deferred(tree, below, governor))
                .or(() -> predicated(tree, below, governor))
                .or(() -> kept(tree, below, governor))
                .or(() -> wished(tree, below, governor))
                .or(() -> commanded(tree, below, governor))
                .or(() -> reached(tree, below, governor));
    }

    private Optional<Status> commanded(Tree tree, int below, int governor) {
        Token token = tree.token(below);
        return governing(tree, governor)
                .filter(status -> !token.is("nsubj") && !isToldPast(status, token))
                .filter(status -> !token.is("obl") || tree.token(governor).tag().equals("RB"))
                .map(status -> nested(status, over(tree, governor)));
    }

    /** What the governor's own auxiliaries and negations say reaches what completes it: "will begin attacking". */
    private Optional<Status> reached(Tree tree, int below, int governor) {
        Token token = tree.token(below);
        boolean completes = token.is("xcomp")
                || token.is("obj")
                || token.is("nsubj")
                || token.is("csubj")
                || AimReader.isInfinitive(tree, below);
        return completes ? own(tree, governor).filter(s -> reaches(tree, below, s)) : Optional.empty();
    }

    /** What may stand before a noun may be said of it too: "the attack is possible", "the talks are under review". */
    private Optional<Status> predicated(Tree tree, int noun, int predicate) {
        Token token = tree.token(noun);
        if (!token.is("nsubj") || !token.isNoun() || isNegated(tree, predicate)) {
            return Optional.empty();
        }
        String word = tree.token(predicate).word().toLowerCase(Locale.ROOT);
        return tree.children(predicate, "case").stream()
                .flatMap(c -> words.of(Place.PREDICATE, lemma(tree, c) + " " + word).stream())
                .findFirst()
                .or(() -> isSaidOfSubject(tree, predicate) ? words.of(Place.MODIFIER, word) : Optional.empty());
    }

    private static boolean isSaidOfSubject(Tree tree, int predicate) {
        return tree.token(predicate).tag().startsWith("JJ") || tree.has(predicate, "nsubj:pass", "aux:pass");
    }

    /** "barred Mali from attacking" and "prevents it from attacking" deny it; "does not bar Mali from attacking" leaves it open. */
    private Optional<Status> kept(Tree tree, int below, int governor) {
        boolean from = tree.children(below, "mark", "case").stream()
                .anyMatch(c -> lemma(tree, c).equals("from"));
        return from
                ? words.of(Place.BARRIER, lemma(tree, governor))
                        .map(status -> isNegated(tree, governor) ? Status.HYPOTHETICAL : status)
                : Optional.empty();
    }

    /** "hopes that Chad will leave". */
    private boolean isWished(Tree tree, int clause) {
        return tree.token(clause).is("ccomp")
                && tree.head(clause)
                        .flatMap(above -> wished(tree, clause, above))
                        .isPresent();
    }

    /** What is wished of others: "hopes that Chad will leave", "wants Chad to leave". */
    private Optional<Status> wished(Tree tree, int below, int governor) {
        Token token = tree.token(below);
        boolean ofOthers = token.is("ccomp")
                || tree.has(below, "nsubj")
                || tree.children(governor, "obj").stream().anyMatch(object -> object < below);
        return token.isVerb() && ofOthers ? words.of(Place.WISH, lemma(tree, governor)) : Optional.empty();
    }

    /** By this form of it, or by its lemma: "is going to meet", not "went on to meet". */
    private Optional<Status> governing(Tree tree, int governor) {
        return words.of(Place.GOVERNOR, tree.token(governor).word().toLowerCase(Locale.ROOT))
                .or(() -> words.of(Place.GOVERNOR, lemma(tree, governor)));
    }

    /** "The talks were put off", "put off their talks": they stay a plan, unless they were not put off. */
    private Optional<Status> deferred(Tree tree, int noun, int governor) {
        Token token = tree.token(noun);
        boolean suffers = token.relation().equals("nsubj:pass") || token.is("obj");
        if (!suffers || isNegated(tree, governor)) {
            return Optional.empty();
        }
        String verb = lemma(tree, governor);
        return tree.children(governor, "compound:prt", "advmod").stream()
                .flatMap(child -> words.of(Place.DEFERRAL, verb + " " + lemma(tree, child)).stream())
                .findFirst()
                .or(() -> words.of(Place.DEFERRAL, verb));
    }

    /** "Plans to report that it attacked": what is told in the past is not planned with the telling. */
    private static boolean isToldPast(Status status, Token clause) {
        return status == Status.PLANNED && clause.is("ccomp") && clause.tag().equals("VBD");
    }

    /** "Will hold talks with the mayor and meet the king": the second verb stands under what the first one does. */
    private static boolean sharesAuxiliary(Tree tree, int verb) {
        return tree.token(verb).tag().equals("VB") && !tree.has(verb, "aux", "mark", "nsubj", "nsubj:pass");
    }

    /** "The talks were not held", but "the attack did not deter them", "did not condemn the attack": that attack took place. */
    private boolean reaches(Tree tree, int noun, Status status) {
        Token token = tree.token(noun);
        boolean party = token.isNoun() && (token.is("nsubj") || token.is("obj"));
        return status != Status.DENIED
                || !party
                || words.of(Place.OCCURRENCE, lemma(tree, token.head())).isPresent();
    }

    /** What is made of a governing word itself; a clause of its own in somebody's mouth stands for itself. */
    private Optional<Status> over(Tree tree, int governor) {
        Optional<Status> own = own(tree, governor);
        return own.isPresent() || !tree.token(governor).is("xcomp") ? own : governed(tree, governor);
    }

    /** What a word makes of the act, under what is made of the word: "did not agree to meet", "if Chad decided to attack". */
    private static Status nested(Status inner, Optional<Status> outer) {
        if (outer.isEmpty() || inner == outer.get()) {
            return inner == Status.DENIED && outer.isPresent() ? Status.HAPPENED : inner;
        }
        return switch (outer.get()) {
            case HYPOTHETICAL -> Status.HYPOTHETICAL;
            case DENIED -> inner == Status.PLANNED ? Status.DENIED : inner;
            default -> inner;
        };
    }

    private static boolean isProgressive(Tree tree, int head) {
        return tree.token(head).tag().equals("VBG")
                && tree.children(head, "aux").stream().anyMatch(c -> {
                    String word = tree.token(c).word().toLowerCase(Locale.ROOT);
                    return word.equals("is")
                            || word.equals("are")
                            || word.equals("been")
                            || word.equals("'re")
                            || word.equals("'s");
                });
    }

    private static String lemma(Tree tree, int index) {
        return tree.token(index).lemma().toLowerCase(Locale.ROOT);
    }
}
