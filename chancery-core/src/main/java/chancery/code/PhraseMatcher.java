package chancery.code;

import chancery.knowledge.Pattern;
import chancery.knowledge.Phrase;
import chancery.knowledge.PhraseBook;
import chancery.model.EventKind;
import chancery.model.Tree;
import chancery.syntax.PatternMatcher;
import chancery.syntax.Roles;
import chancery.syntax.StatusReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds the phrases that the words of a sentence make. */
final class PhraseMatcher {

    /**
     * A phrase that fits.
     *
     * @param head index of its head
     * @param words indices of all tokens that the phrase asked for, the head among them, in text order
     */
    record Match(Phrase phrase, int head, Set<Integer> words) {
        Match {
            words = Collections.unmodifiableSet(new TreeSet<>(words));
        }
    }

    /** Who asks for more, then who admits fewer words, then by name: never by the order of lines in a file. */
    private static final Comparator<Match> CHOOSIEST = Comparator.comparingInt(
                    (Match match) -> match.phrase().pattern().specificity())
            .thenComparing(match -> -match.phrase().pattern().breadth())
            .thenComparing(match -> match.phrase().rule());

    private final PhraseBook book;
    private final StatusReader statuses;

    PhraseMatcher(PhraseBook book, StatusReader statuses) {
        this.book = book;
        this.statuses = statuses;
    }

    /** For each head the phrase that asks for most; a noun that a verb's phrase asked for has none of its own. */
    List<Match> matches(Tree tree, Roles roles) {
        PatternMatcher patterns = new PatternMatcher(tree, roles);
        List<Match> found = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            best(patterns, tree, i).ifPresent(found::add);
        }
        found.removeIf(
                match -> match.phrase().kind() == EventKind.REJECTION && isDoneByNobody(match.head(), tree, roles));
        List<Match> all = List.copyOf(found);
        found.removeIf(match -> all.stream()
                .anyMatch(other -> other.head() != match.head() && other.words().contains(match.head())));
        return found;
    }

    /** "The visit was cancelled": nobody is told to have cancelled it; what is told is the visit, and what became of it. */
    private boolean isDoneByNobody(int verb, Tree tree, Roles roles) {
        return roles.isPassive(verb)
                && roles.subjects(verb).isEmpty()
                && roles.objects(verb).stream().anyMatch(noun -> statuses.isDeferred(tree, noun, verb));
    }

    private Optional<Match> best(PatternMatcher patterns, Tree tree, int head) {
        Optional<Pattern.Pos> pos = PatternMatcher.pos(tree.token(head));
        if (pos.isEmpty()) {
            return Optional.empty();
        }
        List<Match> fitting = new ArrayList<>();
        for (Phrase phrase : book.headedBy(patterns.lemma(head), pos.get())) {
            patterns.fit(head, phrase.pattern()).ifPresent(words -> fitting.add(new Match(phrase, head, words)));
        }
        return fitting.stream().max(CHOOSIEST);
    }
}
