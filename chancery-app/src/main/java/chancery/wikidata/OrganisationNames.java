package chancery.wikidata;

import chancery.knowledge.Knowledge;
import chancery.knowledge.Spelling;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which organisation of the tables an entity is: the one whose full name is its name, if only one has it. */
final class OrganisationNames {

    private final Map<String, String> byName = new HashMap<>();
    private final Set<String> several = new HashSet<>();

    OrganisationNames(Knowledge knowledge) {
        knowledge.organisations().all().forEach(one -> add(one.id(), one.name()));
    }

    private void add(String id, String name) {
        String before = byName.put(Spelling.key(name), id);
        if (before != null && !before.equals(id)) {
            several.add(Spelling.key(name));
        }
    }

    /** The organisation's id in the tables. */
    Optional<String> id(Item item) {
        return item.name().flatMap(this::named);
    }

    Optional<String> named(String name) {
        List<String> keys = List.of(Spelling.key(name), Spelling.key(name.replaceFirst("^[Tt]he ", "")));
        return keys.stream()
                .filter(key -> !several.contains(key))
                .flatMap(key -> Optional.ofNullable(byName.get(key)).stream())
                .findFirst();
    }
}
