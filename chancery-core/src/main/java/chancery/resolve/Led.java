package chancery.resolve;

import chancery.model.Mention;
import chancery.model.Sector;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Parties without a name that are known by who leads them: in "parties led by X and Y" X and Y act, each for his own. */
final class Led {

    private static final Set<String> LEADING = Set.of("lead", "head");

    private final Line line;
    private final List<Phrase> phrases;
    private final Map<Mention.PersonName, Somebody> people;

    /** @param people the people of the sentence by their names, known before the first question */
    Led(Line line, List<Phrase> phrases, Map<Mention.PersonName, Somebody> people) {
        this.line = line;
        this.phrases = phrases;
        this.people = people;
    }

    /** The leaders that the words give to a party which they neither name nor give a state; of anything else nobody. */
    List<Somebody> by(Phrase.Role party) {
        if (!party.role().sector().equals(Optional.of(Sector.PTY))
                || !party.owners().isEmpty()) {
            return List.of();
        }
        List<Integer> agents = line.tree().children(party.noun(), "acl").stream()
                .filter(verb -> line.tag(verb).equals("VBN")
                        && LEADING.contains(line.token(verb).lemma()))
                .flatMap(verb -> line.tree().children(verb, "obl").stream())
                .filter(agent ->
                        line.tree().preposition(agent).filter("by"::equals).isPresent())
                .toList();
        return phrases.stream()
                .filter(Phrase.Named.class::isInstance)
                .map(Phrase.Named.class::cast)
                .filter(named -> agents.stream().anyMatch(agent -> isAmong(named, agent)))
                .map(named -> people.get(named.name()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** "by X and Y", "by the head of the bloc, X". */
    private boolean isAmong(Phrase.Named named, int agent) {
        int head = line.head(named.first(), named.last());
        boolean beside = line.token(head).is("conj") || line.token(head).is("appos");
        return head == agent || (beside && line.tree().ancestors(head).contains(agent));
    }
}
