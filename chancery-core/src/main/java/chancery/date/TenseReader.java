package chancery.date;

import chancery.knowledge.TimeWords;
import chancery.knowledge.TimeWords.Kind;
import chancery.model.Token;
import chancery.model.Tree;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells from the verb above a date, or from a noun such as "planned summit", whether it lies ahead. */
final class TenseReader {

    private final TimeWords words;

    TenseReader(TimeWords words) {
        this.words = words;
    }

    /** The tense around the token that heads the words of time. */
    Tense at(Tree tree, int head) {
        if (tree.children(head, "case").stream().anyMatch(child -> is(tree.token(child), Kind.AHEAD))) {
            return ahead(tree, head);
        }
        List<Integer> above = tree.ancestors(head);
        for (int index : above) {
            Optional<Tense> tense = index == head ? planned(tree, index) : of(tree, index);
            if (tense.isPresent()) {
                return tense.get();
            }
        }
        return Tense.OPEN;
    }

    /** "Until Friday" under a verb of the past is still past; "ahead of" never is. */
    private Tense ahead(Tree tree, int head) {
        Optional<Integer> above = tree.head(head);
        Tense tense = above.flatMap(index -> tree.ancestors(index).stream()
                        .flatMap(i -> of(tree, i).stream())
                        .findFirst())
                .orElse(Tense.OPEN);
        return tense == Tense.PAST ? Tense.OPEN : tense;
    }

    private Optional<Tense> of(Tree tree, int index) {
        Token token = tree.token(index);
        Optional<Tense> planned = planned(tree, index);
        if (planned.isPresent()) {
            return planned;
        }
        return token.isVerb() || tree.has(index, "cop", "aux") ? verb(tree, index) : Optional.empty();
    }

    /** "The planned summit", "the meeting scheduled for Friday". */
    private Optional<Tense> planned(Tree tree, int index) {
        Token token = tree.token(index);
        boolean bySelf = !token.isNoun() && has(token.lemma(), Kind.PLAN) && !token.tag().equals("JJ");
        boolean byWord = token.isNoun()
                && tree.children(index, "amod", "compound").stream()
                        .anyMatch(child -> has(tree.token(child).lemma(), Kind.PLAN));
        return bySelf || byWord ? Optional.of(Tense.FUTURE) : Optional.empty();
    }

    private Optional<Tense> verb(Tree tree, int index) {
        for (int aux : tree.children(index, "aux", "cop")) {
            if (is(tree.token(aux), Kind.FUTURE)) {
                return Optional.of(Tense.FUTURE);
            }
        }
        for (int aux : tree.children(index, "aux", "cop")) {
            String tag = tree.token(aux).tag();
            if (tag.equals("VBD") || tree.token(aux).lemma().equals("have")) {
                return Optional.of(Tense.PAST);
            }
        }
        String tag = tree.token(index).tag();
        return tag.equals("VBD") || tag.equals("VBN") ? Optional.of(Tense.PAST) : Optional.empty();
    }

    private boolean is(Token token, Kind kind) {
        return has(token.word(), kind);
    }

    private boolean has(String word, Kind kind) {
        return words.has(word.toLowerCase(Locale.ROOT), kind);
    }
}
