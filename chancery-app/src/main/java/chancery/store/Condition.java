package chancery.store;

import java.util.List;

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

    public static Condition of(String sql, Object... values) {
        return new Condition(sql, List.of(values));
    }
}
