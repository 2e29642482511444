package chancery.code;

import chancery.knowledge.AgreementBook;
import chancery.knowledge.Lexicon;
import chancery.knowledge.Organisations;
import chancery.knowledge.States;
import chancery.knowledge.Words;
import chancery.model.Participant;
import chancery.model.Place;
import chancery.model.ResolvedSentence;
import chancery.model.Term;
import chancery.model.Tree;
import chancery.syntax.Parties;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads how the nouns of a sentence name agreements, and whose they are: "the nuclear deal between Iran and six powers". */
final class PactReader {

    private static final String AGREEMENT = "agreement";

    private final AgreementBook book;
    private final States states;
    private final ResolvedSentence sentence;
    private final Tree tree;
    private final Parties parties;
    private final Lexicon<Organisations.Organisation> names;
    /** Ids by heads; sought when first asked for, since few sentences tell of an agreement. */
    private @Nullable Map<Integer, String> listed;

    PactReader(Method method, ResolvedSentence sentence, Parties parties) {
        this.book = method.agreements();
        this.states = method.states();
        this.sentence = sentence;
        this.tree = sentence.tree();
        this.parties = parties;
        this.names = method.organisations().names();
    }

    /** Agreements that the knowledge files know by name, by the head of the name; a name without a capital could be any. */
    private Map<Integer, String> listed() {
        if (listed == null) {
            listed = findListed();
        }
        return listed;
    }

    private Map<Integer, String> findListed() {
        Map<Integer, String> heads = new HashMap<>();
        Words words = Words.of(tree.tokens());
        for (int i = 0; i < tree.size(); i++) {
            int first = i;
            names.longest(words, i)
                    .filter(hit -> hit.values().get(0).kind().equals(AGREEMENT))
                    .filter(hit -> IntStream.rangeClosed(first, hit.last()).anyMatch(this::isCapital))
                    .ifPresent(hit -> heads.put(
                            headOf(first, hit.last()), hit.values().get(0).id()));
        }
        return heads;
    }

    private boolean isCapital(int token) {
        return Character.isUpperCase(tree.token(token).word().charAt(0));
    }

    private int headOf(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .filter(token -> tree.head(token)
                        .filter(above -> first <= above && above <= last)
                        .isEmpty())
                .findFirst()
                .orElse(last);
    }

    /** True if the token names an agreement. */
    boolean isPact(int token) {
        return (tree.token(token).isNoun() && book.isAgreement(lemma(token)) && !isPrivate(token))
                || listed().containsKey(token);
    }

    /** True if the words before the token make it no affair of states: "a plea deal". */
    boolean isPrivate(int token) {
        return before(token).stream().anyMatch(word -> book.isPrivate(lemma(word)));
    }

    /** How the token names it. */
    Term.Pact pact(int token) {
        List<Integer> modifiers = before(token).stream()
                .filter(word -> !isParty(word) && sentence.timeAt(word).isEmpty())
                .filter(word -> isCapital(word) || !book.isNoName(lemma(word)))
                .toList();
        String name =
                modifiers.stream().map(word -> tree.token(word).word() + " ").collect(Collectors.joining())
                        + (isCapital(token)
                                ? tree.token(token).word()
                                : tree.token(token).lemma());
        boolean proper = modifiers.stream().anyMatch(this::isCapital) || listed().containsKey(token);
        return new Term.Pact(name, proper || isDefinite(token), Optional.ofNullable(listed().get(token)));
    }

    /** Whose agreement it is, as far as the words around its noun tell. */
    List<Participant> parties(int token) {
        List<Participant> between = parties.in(token, List.of("between", "among"));
        if (!between.isEmpty()) {
            return between;
        }
        Map<String, Participant> each = new LinkedHashMap<>();
        for (String slot : List.of("poss", "with", "by")) {
            parties.in(token, List.of(slot))
                    .forEach(one -> each.putIfAbsent(one.id().value(), one));
        }
        before(token).stream()
                .filter(this::isParty)
                .flatMap(word -> sentence.referenceAt(word).stream())
                .flatMap(reference -> reference.participants().stream())
                .forEach(one -> each.putIfAbsent(one.id().value(), one));
        return new ArrayList<>(each.values());
    }

    /** The words that stand before the noun and belong to it: not its article, its number or its owner. */
    private List<Integer> before(int token) {
        return tree.children(token, "amod", "compound", "nmod").stream()
                .filter(child ->
                        child < token && !tree.token(child).relation().equals("nmod:poss") && !tree.has(child, "case"))
                .flatMap(child -> tree.subtree(child).stream().boxed())
                .filter(word -> word < token
                        && Character.isLetterOrDigit(tree.token(word).word().charAt(0)))
                .sorted()
                .toList();
    }

    /** "The Iran deal" is Iran's; "the Minsk deal" is only called after where it was made. */
    private boolean isParty(int word) {
        boolean town = sentence.placeAt(word)
                .filter(place -> place.place()
                        .country()
                        .filter(code -> isNamed(code, place.place()))
                        .isEmpty())
                .isPresent();
        List<States.Named> named = states.names().of(tree.token(word).word());
        boolean capital = !named.isEmpty() && named.stream().allMatch(one -> one.form() == States.Form.CAPITAL);
        return !town && !capital && sentence.referenceAt(word).isPresent();
    }

    private boolean isNamed(String state, Place place) {
        return states.of(state).filter(one -> one.name().equals(place.name())).isPresent();
    }

    private boolean isDefinite(int token) {
        return tree.has(token, "nmod:poss")
                || tree.children(token, "det").stream()
                        .map(word -> tree.token(word).word().toLowerCase(Locale.ROOT))
                        .anyMatch(book::isDefinite);
    }

    private String lemma(int token) {
        return tree.token(token).lemma().toLowerCase(Locale.ROOT);
    }
}
