package chancery.store;

import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.statement.Query;

/** A shelf and conditions on its records, joined into one condition on the table {@code record}. */
record Filter(String sql, List<Object> values) {
    Filter {
        values = List.copyOf(values);
    }

    static Filter of(Shelf<?> shelf, List<Condition> conditions) {
        StringBuilder sql = new StringBuilder("shelf = ?");
        List<Object> values = new ArrayList<>(List.of(shelf.name()));
        for (Condition condition : conditions) {
            sql.append(" AND (").append(condition.sql()).append(')');
            values.addAll(condition.values());
        }
        return new Filter(sql.toString(), values);
    }

    /** The query, which has this filter as its only place with question marks, with the values put in. */
    Query bind(Query query) {
        for (int i = 0; i < values.size(); i++) {
            query.bind(i, values.get(i));
        }
        return query;
    }
}
