package chancery.parse;

import chancery.knowledge.Knowledge;
import chancery.knowledge.NameWords;
import chancery.knowledge.Organisations.Organisation;
import chancery.knowledge.People.Person;
import chancery.knowledge.States.State;
import chancery.tree.Gazetteer;
import chancery.words.Tokeniser;
import chancery.words.Word;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The names of states, capitals, bodies and people in the knowledge files, as the tokeniser cuts them. */
public final class ListedNames {

    private static final byte PERSON = 1;
    private static final byte PLACE = 2;
    private static final byte ORGANISATION = 4;

    private final NameWords words;
    private final Tokeniser tokeniser;
    private final Map<String, Byte> kinds = new HashMap<>();

    private ListedNames(NameWords words, Tokeniser tokeniser) {
        this.words = words;
        this.tokeniser = tokeniser;
    }

    /** For the tagger of names, which learned with the same lists: training and reading call this. */
    public static Gazetteer of(Knowledge knowledge, Tokeniser tokeniser) {
        ListedNames names = new ListedNames(knowledge.nameWords(), tokeniser);
        knowledge.states().all().forEach(names::add);
        knowledge.organisations().all().forEach(names::add);
        knowledge.offices().people().all().forEach(names::add);
        return new Gazetteer(names.kinds);
    }

    private void add(State state) {
        add(state.name(), PLACE);
        add(state.capital(), PLACE);
        state.aliases().forEach(alias -> add(alias, PLACE));
    }

    private void add(Organisation organisation) {
        add(organisation.name(), ORGANISATION);
        organisation.aliases().forEach(alias -> add(alias, ORGANISATION));
    }

    private void add(Person person) {
        add(person.name(), PERSON);
        person.aliases().forEach(alias -> add(alias, PERSON));
    }

    /**
     * Names begin with a capital; what does not, as "the world body", is a description. A name that is a common word, too, as
     * Friday of Saint Vincent has, is left to what was learned.
     */
    private void add(String name, byte kind) {
        boolean common = kind == PERSON && words.isCommon(name.toLowerCase(Locale.ROOT));
        if (!common && name.chars().anyMatch(Character::isUpperCase)) {
            kinds.merge(cut(name), kind, (one, other) -> (byte) (one | other));
        }
    }

    private String cut(String name) {
        List<List<Word>> sentences = tokeniser.sentences(name);
        return sentences.stream().flatMap(List::stream).map(Word::form).collect(Collectors.joining(" "));
    }
}
