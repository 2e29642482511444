package chancery.knowledge;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The units behind numbers in {@code units.tsv}: "hectares", "%", "dollars". */
public final class UnitWords {

    /** What sort of word it is; the file's head says more. */
    public enum Kind {
        MEASURE,
        MONEY,
        SHARE,
        TIME,
        PERSON,
        VICTIM,
        PARTY,
        FORM,
        ALIKE
    }

    /**
     * A unit met in a sentence.
     *
     * @param name singular: "hectare"; empty for words that name none
     * @param length number of {@link Pieces} it takes
     * @param place file and line
     */
    public record Unit(String name, Kind kind, int length, String place) {}

    private static final int LONGEST = 2;
    private final Map<Kind, Map<String, Unit>> units = new EnumMap<>(Kind.class);

    private UnitWords() {}

    static UnitWords read(KnowledgeSource source) {
        UnitWords words = new UnitWords();
        Table.read(source, "units.tsv").rows().forEach(words::add);
        return words;
    }

    private void add(Table.Row row) {
        Kind kind = kind(row);
        for (String word : row.list("words")) {
            int length = Pieces.of(word).size();
            units.computeIfAbsent(kind, k -> new HashMap<>())
                    .put(word.toLowerCase(Locale.ROOT), new Unit(row.text("unit"), kind, length, row.place()));
        }
    }

    /** What goes by several names in reports has one family: "forces" for a soldier and a peacekeeper; else the unit itself. */
    public String family(String unit) {
        return of(unit, Kind.ALIKE).map(Unit::name).orElse(unit);
    }

    private static Kind kind(Table.Row row) {
        String word = row.required("kind").toUpperCase(Locale.ROOT);
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.name().equals(word))
                .findFirst()
                .orElseThrow(() -> row.error("unknown kind '" + row.text("kind") + "'; use one of "
                        + Arrays.toString(Kind.values()).toLowerCase(Locale.ROOT)));
    }

    /** The unit whose words begin at the piece, the longest first: a measure, money, a share, a time, persons. */
    public Optional<Unit> at(Pieces pieces, int from) {
        for (int length = LONGEST; length > 0; length--) {
            Optional<String> words = joined(pieces, from, length);
            for (Kind kind : new Kind[] {Kind.MEASURE, Kind.MONEY, Kind.SHARE, Kind.TIME, Kind.PERSON}) {
                Optional<Unit> unit = words.flatMap(text -> of(text, kind));
                if (unit.isPresent()) {
                    return unit;
                }
            }
        }
        return Optional.empty();
    }

    /** The word of this kind. */
    public Optional<Unit> of(String word, Kind kind) {
        return Optional.ofNullable(units.getOrDefault(kind, Map.of()).get(word.toLowerCase(Locale.ROOT)));
    }

    private static Optional<String> joined(Pieces pieces, int from, int length) {
        if (from < 0 || from + length > pieces.size()) {
            return Optional.empty();
        }
        return pieces.all().subList(from, from + length).stream()
                .map(Piece::text)
                .reduce((a, b) -> a + " " + b);
    }
}
