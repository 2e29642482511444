package chancery.resolve;

import chancery.model.Mention;
import chancery.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the titles that belong to a name: right before it, in apposition, or said of it ("X is the foreign minister"). */
final class Appositions {

    /** The title that ends where the name with its ranks begins, or before a comma or bracket there. */
    Optional<TitlePhrase> before(Line line, int start, List<TitlePhrase> titles) {
        Optional<TitlePhrase> adjacent = endingAt(line, titles, start - 1);
        if (adjacent.isPresent()) {
            return adjacent;
        }
        boolean parted = line.isComma(start - 1) || line.opensBracket(start - 1);
        return parted
                ? endingAt(line, titles, start - 2).filter(title -> isAppositive(line, title, start))
                : Optional.empty();
    }

    /** Titles after the comma behind a name: "Ali Mamlouk, the head of the bureau". */
    List<TitlePhrase> after(Line line, int nameEnd, List<TitlePhrase> titles) {
        List<TitlePhrase> found = new ArrayList<>();
        int comma = nameEnd + 1;
        if (!line.isComma(comma) && !line.opensBracket(comma)) {
            return found;
        }
        for (TitlePhrase title : titles) {
            boolean near = title.first() == comma + 1 || isStyled(line, comma + 1, title.first());
            boolean acts = line.token(title.head()).is("nsubj") && !line.tree().has(title.head(), "cop");
            if (near
                    && !acts
                    && !isFollowedByName(line, title)
                    && !line.isGenitive(title.last() + 1)
                    && (isMarked(title) || hangsOn(line, title.head(), nameEnd))) {
                found.add(title);
            }
        }
        return found;
    }

    /** States beside a name: "Syria's Bashar al-Assad", "Iranian Ali Alaei", "President Adamkus of Lithuania". */
    List<String> states(Line line, int start, int end) {
        int after = line.tag(end + 2).equals("DT") ? end + 3 : end + 2;
        if (line.word(end + 1).equals("of")
                && line.at(after).isPresent()
                && line.at(after).get() instanceof Mention.StateName home
                && home.form() != Mention.StateName.Form.ADJECTIVE) {
            return home.states();
        }
        int at = line.isGenitive(start - 1) ? start - 2 : start - 1;
        return line.at(at)
                .filter(Mention.StateName.class::isInstance)
                .map(state -> ((Mention.StateName) state).states())
                .orElse(List.of());
    }

    /** Titles that a sentence says of a name: "X is the president", "X, who is a special adviser". */
    void predicates(
            Line line, List<TitlePhrase> titles, List<Phrase> phrases, Map<TitlePhrase, Mention.PersonName> holders) {
        for (TitlePhrase title : titles) {
            if (!holders.containsKey(title) && line.tree().has(title.head(), "cop")) {
                subject(line, title).flatMap(s -> nameAt(phrases, s)).ifPresent(name -> holders.put(title, name));
            }
        }
    }

    private static Optional<Integer> subject(Line line, TitlePhrase title) {
        Token head = line.token(title.head());
        boolean negated = line.tree().children(title.head(), "advmod").stream()
                .anyMatch(child ->
                        line.word(child).equals("not") || line.word(child).equals("never"));
        if (negated) {
            return Optional.empty();
        }
        return head.is("acl") ? Optional.of(head.head()) : line.tree().child(title.head(), "nsubj");
    }

    private static Optional<Mention.PersonName> nameAt(List<Phrase> phrases, int token) {
        for (Phrase phrase : phrases) {
            if (phrase instanceof Phrase.Named named && named.name().covers(token)) {
                return Optional.of(named.name());
            }
        }
        return Optional.empty();
    }

    private static Optional<TitlePhrase> endingAt(Line line, List<TitlePhrase> titles, int token) {
        for (TitlePhrase title : titles) {
            if (title.last() == token && !line.isGenitive(token + 1)) {
                return Optional.of(title);
            }
        }
        return Optional.empty();
    }

    /** "his Syrian counterpart, General X": the tree says so, or a definite title is followed by one name only. */
    private static boolean isAppositive(Line line, TitlePhrase title, int start) {
        if (title.plural() || title.indefinite()) {
            return false;
        }
        int end = nameAfter(line, start);
        return hangsOn(line, title.head(), end)
                || hangsOn(line, end, title.head())
                || title.definite()
                || !title.owners().isEmpty()
                || line.opensBracket(start - 1);
    }

    /** True if only ranks stand between: "X, Major General and commander of Y". */
    private static boolean isStyled(Line line, int first, int end) {
        for (int i = first; i < end; i++) {
            if (line.at(i).filter(Mention.TitleWords.class::isInstance).isEmpty()) {
                return false;
            }
        }
        return first < end;
    }

    /** The last token of the name that begins here, ranks skipped. */
    private static int nameAfter(Line line, int start) {
        int at = start;
        while (line.at(at).filter(Mention.TitleWords.class::isInstance).isPresent()) {
            at = line.at(at).get().last() + 1;
        }
        return line.at(at).map(Mention::last).orElse(start);
    }

    private static boolean isMarked(TitlePhrase title) {
        return !title.plural() && (title.definite() || title.indefinite());
    }

    private static boolean isFollowedByName(Line line, TitlePhrase title) {
        int next = title.last() + 1;
        while (line.at(next).filter(Mention.TitleWords.class::isInstance).isPresent()) {
            next = line.at(next).get().last() + 1;
        }
        return line.at(next).filter(Mention.PersonName.class::isInstance).isPresent();
    }

    private static boolean hangsOn(Line line, int child, int governor) {
        return line.token(child).is("appos")
                && line.at(line.token(child).head()).equals(line.at(governor))
                && line.at(governor).isPresent();
    }
}
