package chancery.resolve;

import chancery.model.Mention;
import chancery.model.Sector;
import chancery.model.Tree;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Groups without a name that are known by whom they follow: in "parties led by X and Y" and "deputies loyal to X and Y" X and Y act,
 * each for his own.
 */
final class Led {

    private static final Set<String> LEADING = Set.of("lead", "head");
    private static final Set<String> FOLLOWING = Set.of("follow", "back");
    private static final Set<String> LOYAL = Set.of("loyal", "allied", "close");

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
        boolean nameless = party.role().sector().equals(Optional.of(Sector.PTY))
                && party.owners().isEmpty();
        return nameless ? people(leaders(party.noun())) : List.of();
    }

    /** Those whom several people of one office follow, if they are several, too: one man's followers are not he. */
    List<Somebody> by(TitlePhrase several) {
        List<Somebody> leaders = several.plural() ? people(leaders(several.head())) : List.of();
        return leaders.size() > 1 ? leaders : List.of();
    }

    private List<Somebody> people(List<Integer> agents) {
        return phrases.stream()
                .filter(Phrase.Named.class::isInstance)
                .map(Phrase.Named.class::cast)
                .filter(named -> agents.stream().anyMatch(agent -> isAmong(named, agent)))
                .map(named -> people.get(named.name()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** "led by X", "following X", "loyal to X". */
    private List<Integer> leaders(int party) {
        Tree tree = line.tree();
        return Stream.of(
                        tree.children(party, "acl").stream()
                                .filter(verb -> is(verb, LEADING))
                                .flatMap(verb -> behind(verb, "by")),
                        tree.children(party, "acl").stream()
                                .filter(verb -> is(verb, FOLLOWING))
                                .flatMap(verb -> tree.children(verb, "obj").stream()),
                        behind(party, "following"),
                        tree.children(party, "amod", "acl").stream()
                                .filter(word -> is(word, LOYAL))
                                .flatMap(word -> Stream.concat(behind(word, "to"), behind(word, "with"))))
                .flatMap(Function.identity())
                .toList();
    }

    private boolean is(int word, Set<String> lemmas) {
        return lemmas.contains(line.token(word).lemma())
                || lemmas.contains(line.token(word).word());
    }

    private Stream<Integer> behind(int head, String preposition) {
        return line.tree().children(head, "obl", "nmod").stream()
                .filter(noun -> line.tree()
                        .preposition(noun)
                        .filter(preposition::equals)
                        .isPresent());
    }

    /** "by X and Y", "by the head of the bloc, X". */
    private boolean isAmong(Phrase.Named named, int agent) {
        int head = line.head(named.first(), named.last());
        boolean beside = line.token(head).is("conj") || line.token(head).is("appos");
        return head == agent || (beside && line.tree().ancestors(head).contains(agent));
    }
}
