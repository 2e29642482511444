package chancery.knowledge;

import chancery.model.Sector;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** People and bodies named by what they do, from {@code roles.tsv}: "rebels", "parliament", "a senior commander". */
public final class Roles {

    /** What a role stands for. */
    public enum Count {
        /** one body: an organisation */
        BODY,
        /** people in the plural: a group */
        MANY,
        /** one unnamed person */
        ONE
    }

    /**
     * A role.
     *
     * @param key family of the role: foreign-ministry, rebels
     * @param name how it is shown, after the adjective of its state
     * @param chief office of its head
     * @param place file and line
     */
    public record Role(
            String key, Count count, Optional<Sector> sector, String name, Optional<String> chief, String place) {

        /** Whether it governs a state: cabinet, administration. */
        public boolean isGovernment() {
            return chief.filter("head_of_government"::equals).isPresent();
        }
    }

    private final Lexicon<Role> words = new Lexicon<>();
    private final Map<String, Role> byPlace = new HashMap<>();

    private Roles() {}

    static Roles read(KnowledgeSource source) {
        Roles roles = new Roles();
        Table.read(source, "roles.tsv").rows().forEach(roles::add);
        return roles;
    }

    public Lexicon<Role> words() {
        return words;
    }

    /** The role that a rule names. */
    public Role at(String rule) {
        return Objects.requireNonNull(byPlace.get(rule), rule);
    }

    private void add(Table.Row row) {
        String number = row.required("number").toUpperCase(Locale.ROOT);
        Count count = Arrays.stream(Count.values())
                .filter(choice -> choice.name().equals(number))
                .findFirst()
                .orElseThrow(() -> row.error("'" + number + "' is no number; use body, many or one"));
        Role role = new Role(
                row.required("role"),
                count,
                Sectors.read(row, "sector"),
                row.required("name"),
                row.optional("chief"),
                row.place());
        byPlace.put(role.place(), role);
        row.list("words").forEach(variant -> words.word(variant, role));
    }
}
