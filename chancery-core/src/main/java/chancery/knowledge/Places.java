package chancery.knowledge;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The gazetteer {@code places.tsv}: states, capitals and other places with their coordinates. */
public final class Places {

    /** What sort of place it is. */
    public enum Kind {
        STATE,
        CAPITAL,
        CITY,
        REGION,
        WATER,
        BASE,
        BORDER
    }

    /**
     * A place.
     *
     * @param country ISO 3166 alpha-3 code; empty where it lies in no state or in several
     * @param region the province it lies in, if it is told
     */
    public record Entry(
            String name,
            Optional<String> country,
            Optional<String> region,
            double latitude,
            double longitude,
            Kind kind) {

        /** True for names that newspapers use for a government, too. */
        public boolean mayAct() {
            return kind == Kind.STATE || kind == Kind.CAPITAL;
        }

        private boolean isPoint() {
            return kind == Kind.CAPITAL || kind == Kind.CITY || kind == Kind.BASE;
        }
    }

    private final Lexicon<Entry> names = new Lexicon<>();
    private final Lexicon<Entry> abbreviations = new Lexicon<>();
    private final Map<String, Entry> states = new HashMap<>();
    private final Map<String, Entry> capitals = new HashMap<>();
    private final Map<String, Entry> byName = new HashMap<>();

    private Places() {}

    static Places read(KnowledgeSource source) {
        Places places = new Places();
        Table.read(source, "places.tsv").rows().forEach(places::add);
        return places;
    }

    /** Places other than states by their names; states are named by {@link States}. */
    public Lexicon<Entry> names() {
        return names;
    }

    /** Names too short to stand alone, found behind another place: "Mass." in "Cambridge, Mass." */
    public Lexicon<Entry> abbreviations() {
        return abbreviations;
    }

    /** The state as a place. */
    public Optional<Entry> state(String iso3) {
        return Optional.ofNullable(states.get(iso3));
    }

    public Optional<Entry> capital(String iso3) {
        return Optional.ofNullable(capitals.get(iso3));
    }

    /** True for a town or a base, by the name that the gazetteer spells; false for what has towns in it, and for others. */
    public boolean isPoint(String name) {
        return Optional.ofNullable(byName.get(name)).filter(Entry::isPoint).isPresent();
    }

    private void add(Table.Row row) {
        Entry entry = new Entry(
                row.required("name"),
                row.optional("country"),
                row.optional("region"),
                number(row, "latitude", 90),
                number(row, "longitude", 180),
                kind(row));
        if (entry.kind() == Kind.STATE) {
            states.put(row.required("country"), entry);
            return;
        }
        if (entry.kind() == Kind.CAPITAL) {
            capitals.put(row.required("country"), entry);
        }
        byName.putIfAbsent(entry.name(), entry);
        names.name(entry.name(), entry);
        row.list("aliases").forEach(alias -> (isAbbreviation(alias) ? abbreviations : names).name(alias, entry));
    }

    private static boolean isAbbreviation(String alias) {
        return alias.endsWith(".") && alias.indexOf(' ') < 0;
    }

    private static double number(Table.Row row, String column, int bound) {
        try {
            double degrees = Double.parseDouble(row.required(column));
            if (Math.abs(degrees) <= bound) {
                return degrees;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw row.error(
                "'" + row.text(column) + "' is no " + column + "; write degrees from -" + bound + " to " + bound);
    }

    private static Kind kind(Table.Row row) {
        String word = row.required("kind").toUpperCase(Locale.ROOT);
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.name().equals(word))
                .findFirst()
                .orElseThrow(() -> row.error("unknown kind '" + row.text("kind") + "'; use one of "
                        + Arrays.toString(Kind.values()).toLowerCase(Locale.ROOT)));
    }
}
