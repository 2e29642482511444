package chancery.store;

import chancery.store.index.Column;
import chancery.store.index.Counts;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** What records are counted by: the values of a column, some of them thrown together. */
public enum Facet {
    KIND(Column.KIND),
    TYPE(Column.TYPE),
    MODE(Column.MODE),
    STATUS(Column.STATUS),
    CERTAINTY(Column.CERTAINTY),
    PLACE(Column.PLACE),
    COUNTRY(Column.COUNTRY),
    /** one, two, or three and more */
    WITNESSES(Column.WITNESSES),
    /** yes or no */
    DISPUTED(Column.DISPUTES),
    ACTOR(Column.ACTOR),
    STATE(Column.STATE),
    /** two states, in the order of the alphabet: {@code IRN-SYR} */
    DYAD(Column.DYAD),
    /** who vouches for it, beside the outlets */
    VOICE(Column.VOICE),
    SPEAKER(Column.SPEAKER),
    ABOUT(Column.ABOUT),
    /** the year it begins in */
    YEAR(Column.BEGIN),
    /** none where it is not known */
    OUTLET(Column.OUTLET);

    /** Of a day in ISO form. */
    private static final int YEAR_LETTERS = 4;

    private final Column column;

    Facet(Column column) {
        this.column = column;
    }

    Column column() {
        return column;
    }

    /** The values with the number of records that have them, the most frequent first. */
    Map<String, Integer> most(Counts counts, int limit) {
        return switch (this) {
            case WITNESSES -> most(counts, number -> Integer.parseInt(number) > 2 ? "3+" : number, limit);
            case DISPUTED -> most(counts, number -> number.equals("0") ? "no" : "yes", limit);
            case YEAR -> most(counts.byBeginning(YEAR_LETTERS), limit);
            case OUTLET -> most(counts, name -> name.isEmpty() ? "none" : name, limit);
            default -> counts.most(limit);
        };
    }

    private static Map<String, Integer> most(Counts counts, UnaryOperator<String> name, int limit) {
        Map<String, Integer> named = new TreeMap<>();
        counts.each((value, count) -> named.merge(name.apply(value), count, Integer::sum));
        return most(named, limit);
    }

    private static Map<String, Integer> most(Map<String, Integer> named, int limit) {
        Map<String, Integer> most = new LinkedHashMap<>();
        named.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(limit)
                .forEach(entry -> most.put(entry.getKey(), entry.getValue()));
        return most;
    }
}
