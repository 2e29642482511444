package chancery.knowledge;

import chancery.model.Actor;
import chancery.model.ActorId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The states of {@code states.tsv}, found by code, by any of their names, and by what they are called ("the Arab state"). */
public final class States {

    /** How words stand for a state. */
    public enum Form {
        /** "Iran", "the Islamic Republic" */
        NAME,
        /** "Iranians" */
        PEOPLE,
        /** "Iranian" */
        ADJECTIVE,
        /** "Tehran" */
        CAPITAL,
        /** "the White House": the government, never a place of its own */
        GOVERNMENT
    }

    /**
     * A state.
     *
     * @param adjective the first one listed, or the name where there is none
     * @param classes what it may be called: "arab", "kingdom"
     * @param surnameFirst whether family names stand first
     */
    public record State(
            String iso3,
            String name,
            List<String> aliases,
            String adjective,
            String capital,
            Set<String> classes,
            boolean surnameFirst,
            Optional<LocalDate> from,
            Optional<LocalDate> to) {
        public State {
            aliases = List.copyOf(aliases);
            classes = Set.copyOf(classes);
        }

        /** The state as somebody who acts. */
        public Actor.State actor() {
            return new Actor.State(new ActorId(iso3), name, aliases);
        }
    }

    /** A state, and how some words stand for it. */
    public record Named(State state, Form form) {}

    private final Map<String, State> byCode = new LinkedHashMap<>();
    private final Lexicon<Named> names = new Lexicon<>();
    private final Set<String> classes = new LinkedHashSet<>();

    private States() {}

    static States read(KnowledgeSource source) {
        States states = new States();
        for (Table.Row row : Table.read(source, "states.tsv").rows()) {
            states.add(row);
        }
        return states;
    }

    /** The state with this ISO 3166 alpha-3 code. */
    public Optional<State> of(String iso3) {
        return Optional.ofNullable(byCode.get(iso3));
    }

    public List<State> all() {
        return List.copyOf(byCode.values());
    }

    public Lexicon<Named> names() {
        return names;
    }

    /** The state that these words name in any form ("Iranian", "Tehran"), if it is only one. */
    public Optional<State> named(String words) {
        List<State> found =
                names.of(words).stream().map(Named::state).distinct().toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
    }

    /** True for a word that a state may be called by: "arab", "european". */
    public boolean isClass(String word) {
        return classes.contains(word);
    }

    private void add(Table.Row row) {
        String name = row.required("name");
        List<String> aliases = row.list("aliases");
        State state = new State(
                row.required("iso3"),
                name,
                aliases,
                row.list("adjectives").stream().findFirst().orElse(name),
                row.text("capital"),
                new LinkedHashSet<>(row.list("classes")),
                row.text("surname_first").equals("yes"),
                PartialDate.read(row, "exists_from").map(PartialDate::first),
                PartialDate.read(row, "exists_to").map(PartialDate::last));
        if (byCode.put(state.iso3(), state) != null) {
            throw row.error("state '" + state.iso3() + "' is listed twice; remove one");
        }
        classes.addAll(state.classes());
        List<String> all = new ArrayList<>(aliases);
        all.add(name);
        name(state, Form.NAME, all);
        name(state, Form.ADJECTIVE, row.list("adjectives"));
        name(state, Form.PEOPLE, row.list("demonyms"));
        name(
                state,
                Form.CAPITAL,
                row.list("metonyms").stream().filter(m -> isPlace(m, row)).toList());
        name(
                state,
                Form.GOVERNMENT,
                row.list("metonyms").stream().filter(m -> !isPlace(m, row)).toList());
        name(state, Form.GOVERNMENT, row.list("regime_aliases"));
    }

    /** A metonym is a place if it is the capital or another seat of the government. */
    private static boolean isPlace(String metonym, Table.Row row) {
        return metonym.equals(row.text("capital")) || row.list("seats").contains(metonym);
    }

    private void name(State state, Form form, List<String> words) {
        words.forEach(word -> names.name(word, new Named(state, form)));
    }
}
