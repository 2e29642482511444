package chancery.resolve;

import chancery.knowledge.Roles.Count;
import chancery.model.Mention;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * People who are described first and named later: "A senior official opened the exhibition. He said … Pavel Dorin has been deputy minister since
 * 2016." The one who is named is the one described if nobody else is named between, and if the sentence of the name only tells who he is.
 */
final class Introductions {

    /** The name is told so many sentences later at most. */
    private static final int REACH = 3;

    /**
     * A name that a description waits for.
     *
     * @param line the sentence of the name
     */
    record Later(int line, Phrase.Named named) {}

    /** A description in a sentence. */
    record Described(int line, Phrase phrase) {}

    private final List<Line> lines;
    private final List<List<Phrase>> phrases;

    Introductions(List<Line> lines, List<List<Phrase>> phrases) {
        this.lines = lines;
        this.phrases = phrases;
    }

    /** The descriptions of a report with the names that come later. */
    Map<Described, Later> find() {
        Map<Described, Later> found = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            int number = i;
            phrases.get(i).stream()
                    .filter(phrase -> isDescription(phrase) && line.isSubject(line.head(phrase.first(), phrase.last())))
                    .findFirst()
                    .map(phrase -> new Described(number, phrase))
                    .ifPresent(described -> next(described).ifPresent(later -> found.put(described, later)));
        }
        return found;
    }

    /** "a senior official", without a name beside it. */
    private static boolean isDescription(Phrase phrase) {
        if (phrase instanceof Phrase.Holder holder) {
            return holder.name().isEmpty()
                    && holder.title().indefinite()
                    && !holder.title().plural();
        }
        return phrase instanceof Phrase.Role role
                && role.indefinite()
                && role.role().count() == Count.ONE;
    }

    /** The next name in the sentences that follow, if it is new and its sentence tells who that is. */
    private Optional<Later> next(Described described) {
        int from = described.line();
        for (int i = from + 1; i < lines.size() && i <= from + REACH; i++) {
            Optional<Phrase.Named> first = phrases.get(i).stream()
                    .filter(Phrase.Named.class::isInstance)
                    .map(Phrase.Named.class::cast)
                    .findFirst();
            if (first.isPresent()) {
                int line = i;
                return first.filter(named -> isNew(named.name(), line))
                        .filter(named ->
                                isIntroduced(lines.get(line), named) || isSpeaker(described, lines.get(line), named))
                        .map(named -> new Later(line, named));
            }
        }
        return Optional.empty();
    }

    /** "X has been deputy minister", "X had served in Moscow", "X is the minister": a full name, whose sentence tells of before. */
    private static boolean isIntroduced(Line line, Phrase.Named named) {
        int head = line.head(named.first(), named.last());
        int verb = line.token(head).head();
        if (named.name().last() == named.name().first() || !line.token(head).is("nsubj") || verb < 0) {
            return false;
        }
        boolean perfect = line.tree().children(verb, "aux").stream()
                .anyMatch(aux -> line.token(aux).lemma().equals("have"));
        return perfect
                || named.titles().stream()
                        .anyMatch(title -> title.first() > named.name().last());
    }

    /** "“…,” X, the deputy chief of staff, said": a full name with an office, behind words that somebody of that state says. */
    private static boolean isSpeaker(Described described, Line line, Phrase.Named named) {
        int after = named.last() + (line.isComma(named.last() + 1) ? 2 : 1);
        boolean says = line.tag(after).startsWith("VB") && line.hasQuotation() && !line.isQuoted(named.first());
        Set<String> states = states(described.phrase());
        return says
                && named.name().last() > named.name().first()
                && !states.isEmpty()
                && named.titles().stream()
                        .map(TitlePhrase::owners)
                        .anyMatch(owners -> states(owners).containsAll(states));
    }

    private static Set<String> states(Phrase phrase) {
        return phrase instanceof Phrase.Holder holder
                ? states(holder.title().owners())
                : phrase instanceof Phrase.Role role ? states(role.owners()) : Set.of();
    }

    private static Set<String> states(List<Owner> owners) {
        return owners.stream()
                .filter(Owner.OfState.class::isInstance)
                .flatMap(owner -> ((Owner.OfState) owner).states().stream())
                .collect(Collectors.toSet());
    }

    private boolean isNew(Mention.PersonName name, int number) {
        String surname = lines.get(number).word(name.last());
        return lines.subList(0, number).stream().noneMatch(line -> has(line, surname));
    }

    private static boolean has(Line line, String word) {
        for (int i = 0; i < line.size(); i++) {
            if (line.word(i).equals(word)) {
                return true;
            }
        }
        return false;
    }
}
