package chancery.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What a record of the view must be like, in SQL over the columns of {@code record}.
 *
 * @param sql with a question mark for each value
 * @param values in the order of the question marks
 */
public record Condition(String sql, List<Object> values) {
    public Condition {
        values = List.copyOf(values);
    }

    /** One of these actors takes part; a voice that only tells it does not. */
    public static Condition anyOf(List<String> actors) {
        return party("actor IN (" + marks(actors) + ") AND part NOT IN ('voice', 'via')", actors);
    }

    /** One of these actors has this part: {@code speaker}, {@code about}. */
    public static Condition anyAs(String part, List<String> actors) {
        return party("part = '" + part + "' AND actor IN (" + marks(actors) + ")", actors);
    }

    /** The state, or somebody of it, takes part. */
    public static Condition state(String code) {
        return party("state = ? AND part NOT IN ('voice', 'via')", List.of(code));
    }

    /** The state, or somebody of it, has this part: {@code agent}, {@code speaker}. */
    public static Condition stateAs(String part, String code) {
        return party("part = '" + part + "' AND state = ?", List.of(code));
    }

    /** The status, kind, type or another word in a column. */
    public static Condition is(Column column, String value) {
        return new Condition(column.name().toLowerCase(Locale.ROOT) + " = ?", List.of(value));
    }

    /** Columns of words that a record can be found by. */
    public enum Column {
        KIND,
        TYPE,
        STATUS,
        MODE,
        CERTAINTY,
        COUNTRY
    }

    /** It was not over before this day. */
    public static Condition from(String day) {
        return new Condition("coalesce(to_day, from_day) >= ?", List.of(day));
    }

    /** It had begun by this day. */
    public static Condition to(String day) {
        return new Condition("coalesce(from_day, to_day) <= ?", List.of(day));
    }

    /** Words of the place's name, or the code of its country. */
    public static Condition place(String words) {
        return new Condition(
                "instr(lower(place), ?) > 0 OR country = ?",
                List.of(words.toLowerCase(Locale.ROOT), words.toUpperCase(Locale.ROOT)));
    }

    /** An outlet with these words in its name tells it. */
    public static Condition outlet(String words) {
        return new Condition(
                "number IN (SELECT x.record FROM record_report x JOIN report r ON r.id = x.report"
                        + " WHERE instr(lower(r.outlet), ?) > 0)",
                List.of(words.toLowerCase(Locale.ROOT)));
    }

    /** One of these reports tells it. */
    public static Condition toldBy(List<String> reports) {
        String ids = reports.stream().map(id -> '"' + id + '"').collect(Collectors.joining(",", "[", "]"));
        return new Condition(
                "number IN (SELECT record FROM record_report WHERE report IN (SELECT value FROM json_each(?)))",
                List.of(ids));
    }

    /** Its sentences have all these words. */
    public static Condition text(String words) {
        String quoted = Arrays.stream(words.split("\\s+", -1))
                .map(word -> '"' + word.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(" "));
        return new Condition("number IN (SELECT rowid FROM record_words WHERE record_words MATCH ?)", List.of(quoted));
    }

    /** One of the words of its sentences begins so. */
    public static Condition textBeginning(String stem) {
        return new Condition(
                "number IN (SELECT rowid FROM record_words WHERE record_words MATCH ?)",
                List.of('"' + stem.replace("\"", "\"\"") + "\"*"));
    }

    /** It is about this record, or a part of it. */
    public static Condition belongsTo(String id) {
        return new Condition("belongs_to = ?", List.of(id));
    }

    /** One of them holds. */
    public static Condition either(List<Condition> some) {
        List<Object> all = new ArrayList<>();
        some.forEach(condition -> all.addAll(condition.values()));
        return new Condition(
                some.stream().map(condition -> "(" + condition.sql() + ")").collect(Collectors.joining(" OR ")), all);
    }

    /** Nobody but the outlets vouches for it. */
    public static Condition ownVoice() {
        return new Condition("number NOT IN (SELECT record FROM record_party WHERE part = 'voice')", List.of());
    }

    /** The outlet of a report that tells it is not known. */
    public static Condition noOutlet() {
        return new Condition(
                "number IN (SELECT x.record FROM record_report x JOIN report r ON r.id = x.report"
                        + " WHERE r.outlet IS NULL)",
                List.of());
    }

    /** It has this many independent witnesses. */
    public static Condition witnesses(int number) {
        return new Condition("witnesses = ?", List.of(number));
    }

    /** It has at least this many independent witnesses. */
    public static Condition witnessesFrom(int number) {
        return new Condition("witnesses >= ?", List.of(number));
    }

    /** Reports disagree about it. */
    public static Condition disputed() {
        return new Condition("disputes > 0", List.of());
    }

    /** No report disagrees with another about it. */
    public static Condition undisputed() {
        return new Condition("disputes = 0", List.of());
    }

    /** Somebody has ruled about it, and the ruling holds; a note is no ruling. */
    public static Condition reviewed() {
        return new Condition("id IN (" + REVIEWED + ")", List.of());
    }

    /** Nobody has ruled about it yet. */
    public static Condition unreviewed() {
        return new Condition("id NOT IN (" + REVIEWED + ")", List.of());
    }

    private static final String REVIEWED =
            "SELECT record FROM ruling_effect WHERE record IS NOT NULL AND state = 'holds' AND what <> 'note'";

    /** Both hold. */
    public Condition and(Condition other) {
        List<Object> all = new ArrayList<>(values);
        all.addAll(other.values);
        return new Condition("(" + sql + ") AND (" + other.sql + ")", all);
    }

    private static Condition party(String sql, List<String> values) {
        return new Condition(
                "number IN (SELECT record FROM record_party WHERE " + sql + ")", List.<Object>copyOf(values));
    }

    private static String marks(List<String> values) {
        return String.join(", ", Collections.nCopies(values.size(), "?"));
    }
}
