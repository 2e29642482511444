package chancery.store;

import chancery.store.index.Column;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What a record of the view must be like. Equal conditions are fulfilled by the same records. */
public sealed interface Condition {

    /** It has one of these values in the column. */
    record Has(Column column, Set<String> values) implements Condition {
        public Has {
            values = Set.copyOf(values);
        }
    }

    /** It has a value in the column that compares so with this one. */
    record Compares(Column column, How how, String value) implements Condition {}

    /** How two values are compared. */
    enum How {
        /** holds the letters, large or small */
        HOLDS,
        /** is this or comes after it, in the order of letters, which is that of days */
        FROM,
        /** is this or comes before it */
        UP_TO,
        /** is at least this number */
        AT_LEAST
    }

    /** Its number is among those that a query to the tables of the view gives as {@code number}, for what no column holds. */
    record Listed(String sql, List<Object> values) implements Condition {
        public Listed {
            values = List.copyOf(values);
        }
    }

    /** One of them holds. */
    record Either(List<Condition> some) implements Condition {
        public Either {
            some = List.copyOf(some);
        }
    }

    /** All of them hold. */
    record Both(List<Condition> all) implements Condition {
        public Both {
            all = List.copyOf(all);
        }
    }

    /** It does not hold. */
    record Not(Condition other) implements Condition {}

    /** One of these actors takes part; a voice that only tells it does not. */
    static Condition anyOf(List<String> actors) {
        return new Has(Column.ACTOR, Set.copyOf(actors));
    }

    /** One of these actors has this part: {@code speaker}, {@code about}. */
    static Condition anyAs(String part, List<String> actors) {
        return new Has(Column.actors(part), Set.copyOf(actors));
    }

    /** The state, or somebody of it, takes part. */
    static Condition state(String code) {
        return is(Column.STATE, code);
    }

    /** The state, or somebody of it, has this part: {@code agent}, {@code speaker}. */
    static Condition stateAs(String part, String code) {
        return is(Column.states(part), code);
    }

    /** The status, kind, type or another word in a column. */
    static Condition is(Column column, String value) {
        return new Has(column, Set.of(value));
    }

    /** It was not over before this day. */
    static Condition from(String day) {
        return new Compares(Column.END, How.FROM, day);
    }

    /** It had begun by this day. */
    static Condition to(String day) {
        return new Compares(Column.BEGIN, How.UP_TO, day);
    }

    /** It began on one of these days, or, where only its end is known, ended then. */
    static Condition beginning(String first, String last) {
        return new Both(
                List.of(new Compares(Column.BEGIN, How.FROM, first), new Compares(Column.BEGIN, How.UP_TO, last)));
    }

    /** The first of the reports that tell it had come out by one of these days. */
    static Condition told(String first, String last) {
        return new Both(
                List.of(new Compares(Column.TOLD, How.FROM, first), new Compares(Column.TOLD, How.UP_TO, last)));
    }

    /** A word in the column begins so. */
    static Condition beginning(Column column, String letters) {
        return new Both(List.of(
                new Compares(column, How.FROM, letters),
                new Compares(column, How.UP_TO, letters + Character.MAX_VALUE)));
    }

    /** Words of the place's name, or the code of its country. */
    static Condition place(String words) {
        return either(List.of(
                new Compares(Column.PLACE, How.HOLDS, words.toLowerCase(Locale.ROOT)),
                is(Column.COUNTRY, words.toUpperCase(Locale.ROOT))));
    }

    /** An outlet with these words in its name tells it. */
    static Condition outlet(String words) {
        return new Compares(Column.OUTLET, How.HOLDS, words.toLowerCase(Locale.ROOT));
    }

    /** One of these reports tells it. */
    static Condition toldBy(List<String> reports) {
        String ids = reports.stream().map(id -> '"' + id + '"').collect(Collectors.joining(",", "[", "]"));
        return new Listed(
                "SELECT record AS number FROM record_report WHERE report IN (SELECT value FROM json_each(?))",
                List.of(ids));
    }

    /** Its sentences have all these words; each is a condition of its own, which other questions may share. */
    static Condition text(String words) {
        return new Both(Arrays.stream(words.split("\\s+", -1))
                .map(word -> matching(quoted(word)))
                .toList());
    }

    /** One of the words of its sentences begins so. */
    static Condition textBeginning(String stem) {
        return matching(quoted(stem) + '*');
    }

    private static Condition matching(String query) {
        return new Listed("SELECT rowid AS number FROM record_words WHERE record_words MATCH ?", List.of(query));
    }

    private static String quoted(String word) {
        return '"' + word.replace("\"", "\"\"") + '"';
    }

    /** One of them holds. */
    static Condition either(List<Condition> some) {
        return new Either(some);
    }

    /** Nobody but the outlets vouches for it. */
    static Condition ownVoice() {
        return new Not(new Compares(Column.VOICE, How.FROM, ""));
    }

    /** The outlet of a report that tells it is not known. */
    static Condition noOutlet() {
        return is(Column.OUTLET, "");
    }

    /** It has this many independent witnesses. */
    static Condition witnesses(int number) {
        return is(Column.WITNESSES, String.valueOf(number));
    }

    /** It has at least this many independent witnesses. */
    static Condition witnessesFrom(int number) {
        return new Compares(Column.WITNESSES, How.AT_LEAST, String.valueOf(number));
    }

    /** Reports disagree about it. */
    static Condition disputed() {
        return new Not(undisputed());
    }

    /** No report disagrees with another about it. */
    static Condition undisputed() {
        return is(Column.DISPUTES, "0");
    }

    /** Somebody has ruled about it, and the ruling holds; a note is no ruling. */
    static Condition reviewed() {
        return new Listed(
                "SELECT number FROM record WHERE id IN (SELECT record FROM ruling_effect WHERE record IS NOT NULL"
                        + " AND state = 'holds' AND what <> 'note') ORDER BY number",
                List.of());
    }

    /** Nobody has ruled about it yet. */
    static Condition unreviewed() {
        return new Not(reviewed());
    }

    /** Both hold. */
    default Condition and(Condition other) {
        return new Both(List.of(this, other));
    }
}
