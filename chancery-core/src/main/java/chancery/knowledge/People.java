package chancery.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The people of the record, found by their full names, by short forms ("Zarif"), and by the sound of their names. */
public final class People {

    /**
     * Somebody of the record.
     *
     * @param id key of the person: bashar-al-assad
     * @param aliases other spellings, short forms included
     */
    public record Person(String id, String name, Set<String> aliases, Optional<String> wikidata) {
        public Person {
            aliases = new LinkedHashSet<>(aliases);
        }
    }

    private final Map<String, Person> byId = new LinkedHashMap<>();
    private final Map<String, Set<String>> byShortForm = new LinkedHashMap<>();
    private final Map<String, Set<String>> bySound = new LinkedHashMap<>();
    private final Lexicon<String> names = new Lexicon<>();
    private final NameWords words;

    People(NameWords words) {
        this.words = words;
    }

    public Optional<Person> of(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Everybody, in the order of the file. */
    public List<Person> all() {
        return List.copyOf(byId.values());
    }

    /** Names of two words at least: "Ali Larijani", "Abdullah II". */
    public Lexicon<String> names() {
        return names;
    }

    /** Ids of those who are called by this one word or surname: "Zarif", "al-Assad". */
    public List<String> called(PersonName name) {
        return List.copyOf(byShortForm.getOrDefault(name.surnameKey(), Set.of()));
    }

    /** True if the one word is a short form of somebody: "Zarif". */
    public boolean isShortForm(String folded) {
        return byShortForm.containsKey(folded);
    }

    /** Ids of those whose given name and surname sound like these. */
    public List<String> soundingLike(PersonName name) {
        return name.isFull() ? List.copyOf(bySound.getOrDefault(name.sound(), Set.of())) : List.of();
    }

    void add(String id, String name, List<String> aliases, Optional<String> wikidata) {
        Person known = byId.get(id);
        Set<String> all = new LinkedHashSet<>(known == null ? List.of() : known.aliases());
        all.addAll(aliases);
        byId.put(id, new Person(id, name, all, wikidata.or(() -> known == null ? Optional.empty() : known.wikidata())));
        List<String> spellings = new ArrayList<>(aliases);
        spellings.add(name);
        for (String spelling : spellings) {
            index(id, PersonName.of(spelling, words), spelling);
        }
    }

    private void index(String id, PersonName name, String spelling) {
        byShortForm
                .computeIfAbsent(name.surnameKey(), k -> new LinkedHashSet<>())
                .add(id);
        if (Spelling.parts(spelling).size() > 1) {
            names.add(spelling, id, Lexicon.Case.NAME);
        }
        if (name.isFull()) {
            bySound.computeIfAbsent(name.sound(), k -> new LinkedHashSet<>()).add(id);
        }
    }
}
