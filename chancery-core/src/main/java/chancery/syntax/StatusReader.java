package chancery.syntax;

import chancery.knowledge.StatusWords;
import chancery.knowledge.StatusWords.Place;
import chancery.model.Status;
import chancery.model.Token;
import chancery.model.Tree;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads from tense, modality, negation, condition and governing words how an act stands to the world.
 *
 * <p>The nearest word decides: of the act's own auxiliaries and modifiers first, then of each word that governs it, up to
 * the verb of saying or the root.
 */
public final class StatusReader {

    private static final Set<String> UPWARD =
            Set.of("xcomp", "advcl", "acl", "obj", "nmod", "obl", "conj", "ccomp", "nsubj", "csubj");

    private final StatusWords words;
    private final NegationReader negations;

    public StatusReader(StatusWords words) {
        this.words = words;
        this.negations = new NegationReader(words);
    }

    /** How the act told by this word stands. */
    public Status status(Tree tree, int head) {
        Optional<Status> own = own(tree, head);
        if (own.isPresent()) {
            return own.get();
        }
        Optional<Status> governed = governed(tree, head);
        if (governed.isPresent()) {
            return governed.get();
        }
        return isProgressive(tree, head) ? Status.ONGOING : Status.HAPPENED;
    }

    /** True if the act's own words negate it, those for who did it and to whom among them: "did not meet", "signed no accord". */
    public boolean isNegated(Tree tree, int head) {
        return negations.isNegated(tree, head);
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
        for (int child : tree.children(head, "mark", "case")) {
            Optional<Status> status = words.of(Place.MARKER, lemma(tree, child));
            if (status.isPresent()) {
                return status;
            }
        }
        return tree.children(head, "advmod", "amod", "compound").stream()
                .filter(c -> !negations.isTakenBack(tree, c))
                .flatMap(c -> words.of(Place.MODIFIER, lemma(tree, c)).stream())
                .findFirst();
    }

    /** "said it would attend": the future of a past, not a condition. */
    private boolean isReportedFuture(Tree tree, int head, int aux) {
        return lemma(tree, aux).equals("would")
                && tree.token(head).is("ccomp")
                && tree.children(head, "advcl").stream()
                        .noneMatch(c -> tree.children(c, "mark").stream()
                                .anyMatch(m -> lemma(tree, m).equals("if")));
    }

    private Optional<Status> governed(Tree tree, int head) {
        List<Integer> chain = tree.ancestors(head);
        for (int i = 0; i + 1 < chain.size(); i++) {
            int below = chain.get(i);
            Token token = tree.token(below);
            int governor = chain.get(i + 1);
            if (!climbs(token, tree.token(governor))) {
                return Optional.empty();
            }
            if (token.is("conj")) {
                Optional<Status> shared = sharesAuxiliary(tree, chain.get(i)) ? own(tree, governor) : Optional.empty();
                if (shared.isPresent()) {
                    return shared;
                }
                continue;
            }
            Optional<Status> verdict =
                    negations.verdict(tree, below, governor).or(() -> deferred(tree, below, governor));
            if (verdict.isPresent()) {
                return verdict;
            }
            Optional<Status> status = governing(tree, governor);
            if (status.isPresent() && !token.is("nsubj") && !token.is("obl") && !isToldPast(status.get(), token)) {
                return Optional.of(nested(status.get(), over(tree, governor)));
            }
            boolean infinitive = token.is("xcomp") || token.is("obj") || token.is("nsubj") || token.is("csubj");
            Optional<Status> above =
                    infinitive ? own(tree, governor).filter(s -> reaches(tree, below, s)) : Optional.empty();
            if (above.isPresent()) {
                return above;
            }
        }
        return Optional.empty();
    }

    /** By its lemma, or by this form of it: "is going to meet", not "went on to meet". */
    private Optional<Status> governing(Tree tree, int governor) {
        return words.of(Place.GOVERNOR, lemma(tree, governor))
                .or(() -> words.of(Place.GOVERNOR, tree.token(governor).word().toLowerCase(Locale.ROOT)));
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

    /** Status passes down through complements, objects and purposes, not through circumstances or other people's words. */
    private static boolean climbs(Token token, Token governor) {
        String relation = token.relation();
        int colon = relation.indexOf(':');
        String plain = colon < 0 ? relation : relation.substring(0, colon);
        boolean participle = plain.equals("acl") && token.tag().equals("VBN");
        return !participle
                && UPWARD.contains(plain)
                && !relation.equals("acl:relcl")
                && !(token.is("obl") && governor.isVerb());
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
