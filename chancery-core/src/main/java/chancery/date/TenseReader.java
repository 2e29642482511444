package chancery.date;

import chancery.knowledge.TimeWords;
import chancery.knowledge.TimeWords.Kind;
import chancery.model.Token;
import chancery.model.Tree;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Tells from the verb above a date, or from a noun such as "planned summit", whether it lies ahead. */
final class TenseReader {

    private static final Set<String> NOT = Set.of("not", "n't");
    private static final Set<String> AWAITING = Set.of("when", "until", "till", "before", "once", "after");

    private final TimeWords words;

    TenseReader(TimeWords words) {
        this.words = words;
    }

    /** The tense around the token that heads the words of time. */
    Tense at(Tree tree, int head) {
        Tense tense = above(tree, head);
        if (tree.children(head, "case").stream().anyMatch(child -> is(tree.token(child), Kind.SINCE))) {
            return Tense.PAST;
        }
        boolean ahead = tree.children(head, "case").stream().anyMatch(child -> is(tree.token(child), Kind.AHEAD));
        if (!ahead) {
            return tense;
        }
        return tense == Tense.PAST ? Tense.OPEN : Tense.FUTURE;
    }

    private Tense above(Tree tree, int head) {
        for (int index : tree.ancestors(start(tree, head))) {
            Optional<Tense> tense =
                    planned(tree, index).or(() -> isInside(tree, index, head) ? verb(tree, index) : Optional.empty());
            if (tense.isPresent()) {
                if (tense.get() == Tense.OPEN && isTimetabled(tree, index, head)) {
                    return Tense.FUTURE;
                }
                return tense.get() == Tense.PAST && isOfNoun(tree, head) ? Tense.OPEN : tense.get();
            }
        }
        return Tense.OPEN;
    }

    /** "Discussed the summit in June": the summit can still be to come. */
    private static boolean isOfNoun(Tree tree, int head) {
        return tree.token(head).is("nmod")
                && tree.head(head).filter(noun -> tree.token(noun).isNoun()).isPresent();
    }

    /** "Called him on Tuesday to assure": what stands before the "to" is outside the infinitive. */
    private static boolean isInside(Tree tree, int index, int head) {
        return tree.children(index, "mark").stream()
                .noneMatch(mark -> head < mark && tree.token(mark).tag().equals("TO"));
    }

    /** "He said on Friday it will open": the words belong to the verb they follow, whatever the parser made of them. */
    private static int start(Tree tree, int head) {
        int before = head - 1;
        while (before >= 0
                && (tree.token(before).is("punct") || tree.token(before).is("case"))) {
            before--;
        }
        boolean follows = before >= 0
                && tree.token(before).tag().equals("VBD")
                && tree.ancestors(head).contains(before);
        return follows ? before : head;
    }

    /** "The planned summit", "the meeting scheduled for Friday". */
    private Optional<Tense> planned(Tree tree, int index) {
        Token token = tree.token(index);
        boolean participle = token.tag().equals("VBN") && is(token, Kind.PLAN) && !isPerfect(tree, index);
        boolean adjective = token.tag().equals("JJ") && is(token, Kind.PLAN) && !token.is("amod");
        boolean noun = token.isNoun()
                && tree.children(index, "amod", "compound").stream()
                        .anyMatch(child -> is(tree.token(child), Kind.PLAN));
        return participle || adjective || noun ? Optional.of(Tense.FUTURE) : Optional.empty();
    }

    private static boolean isPerfect(Tree tree, int index) {
        return tree.children(index, "aux").stream()
                .anyMatch(aux -> tree.token(aux).lemma().equals("have"));
    }

    /** "Agreed to meet", "is to visit", "talks to be held". */
    private boolean isWished(Tree tree, int index) {
        return isInfinitive(tree, index)
                && tree.head(index)
                        .filter(above -> has(tree.token(above).lemma(), Kind.WISH)
                                || isForm(tree.token(above))
                                || (tree.token(index).is("acl")
                                        && tree.token(above).isNoun()))
                        .isPresent();
    }

    private static boolean isInfinitive(Tree tree, int index) {
        return !tree.token(index).tag().equals("VBD")
                && !isPerfect(tree, index)
                && tree.children(index, "mark").stream()
                        .anyMatch(mark -> tree.token(mark).tag().equals("TO"));
    }

    private boolean isForm(Token token) {
        return is(token, Kind.WISH) || is(token, Kind.PLAN);
    }

    private Optional<Tense> verb(Tree tree, int index) {
        if (isWished(tree, index)) {
            return Optional.of(Tense.FUTURE);
        }
        if (isRefusal(tree, index)) {
            return Optional.of(Tense.PAST);
        }
        for (int aux : tree.children(index, "aux", "cop")) {
            if (is(tree.token(aux), Kind.FUTURE)) {
                return Optional.of(Tense.FUTURE);
            }
        }
        if (isInfinitive(tree, index)) {
            return Optional.empty();
        }
        Optional<Tense> told = tree.children(index, "aux", "cop").stream()
                .flatMap(aux -> finite(tree.token(aux)).stream())
                .findFirst()
                .or(() -> finite(tree.token(index)));
        return told.map(tense -> tense == Tense.OPEN && isAwaited(tree, index) ? Tense.FUTURE : tense);
    }

    /** "The king leaves for Oslo on Saturday", "is flying to Rome on Monday": what is told so stands in a timetable. */
    private boolean isTimetabled(Tree tree, int verb, int head) {
        return tree.head(head).filter(above -> above == verb).isPresent()
                && has(tree.token(verb).lemma(), Kind.TIMETABLE);
    }

    /** "Will be received when he arrives on Friday", "until it opens": a present behind such a word lies ahead. */
    private static boolean isAwaited(Tree tree, int index) {
        return (tree.token(index).is("advcl") || tree.token(index).is("acl:relcl"))
                && tree.children(index, "mark", "advmod").stream()
                        .anyMatch(mark ->
                                AWAITING.contains(tree.token(mark).word().toLowerCase(Locale.ROOT)));
    }

    /** "The ministry on Friday would not confirm it": it refused to. */
    private static boolean isRefusal(Tree tree, int index) {
        boolean would = tree.children(index, "aux").stream()
                .anyMatch(aux -> tree.token(aux).lemma().equals("would")
                        || tree.token(aux).lemma().equals("could"));
        boolean not = tree.children(index, "advmod").stream()
                .anyMatch(adverb -> NOT.contains(tree.token(adverb).lemma()));
        return would && not && tree.token(index).is("root");
    }

    /** A present tense leaves it open, whatever is told above it: "said the rules are enough to start on July 1". */
    private static Optional<Tense> finite(Token token) {
        if (token.lemma().equals("have") && token.is("aux")) {
            return Optional.of(Tense.PAST);
        }
        return switch (token.tag()) {
            case "VBD", "VBN" -> Optional.of(Tense.PAST);
            case "VBZ", "VBP" -> Optional.of(Tense.OPEN);
            default -> Optional.empty();
        };
    }

    private boolean is(Token token, Kind kind) {
        return has(token.word(), kind);
    }

    private boolean has(String word, Kind kind) {
        return words.has(word.toLowerCase(Locale.ROOT), kind);
    }
}
