package chancery.store;

import chancery.store.index.Column;
import chancery.store.index.Counts;
import chancery.store.index.Index;
import chancery.store.index.PairCounts;
import chancery.store.index.Rows;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Which records of a shelf fulfil conditions, and what they have in their columns. */
final class Matches {

    /** Fewer than one of so many records are few. */
    private static final int FEW = 8;

    private final Handle handle;
    private final IndexKeeper keeper;
    private boolean isSteady;
    private IndexKeeper.@Nullable Held steady;

    Matches(Handle handle, IndexKeeper keeper) {
        this.handle = handle;
        this.keeper = keeper;
    }

    /** What is found out by asking, all of it of the index as it is when that is first needed. */
    <T> T steadily(Supplier<T> asking) {
        isSteady = true;
        try {
            return asking.get();
        } finally {
            isSteady = false;
            steady = null;
        }
    }

    private IndexKeeper.Held now() {
        IndexKeeper.@Nullable Held known = steady;
        if (known != null) {
            return known;
        }
        IndexKeeper.Held now = keeper.now(handle);
        steady = isSteady ? now : null;
        return now;
    }

    Rows rows(Shelf<?> shelf, List<Condition> conditions) {
        return rows(now(), on(shelf, conditions));
    }

    Counts count(Column column, Shelf<?> shelf, List<Condition> conditions) {
        IndexKeeper.Held now = now();
        Condition which = on(shelf, conditions);
        return conditions.isEmpty()
                ? now.counts.get(new IndexKeeper.Counted(column, which), () -> count(now, column, which))
                : count(now, column, which);
    }

    private Counts count(IndexKeeper.Held now, Column column, Condition which) {
        return now.index.count(column, rows(now, which));
    }

    /** Counts of records with exactly one value in the column. */
    Counts countSole(Column column, Shelf<?> shelf) {
        IndexKeeper.Held now = now();
        return now.index.countSole(column, rows(now, on(shelf, List.of())));
    }

    /** What the first of the records have in two columns, as {@link Index#eachPair} has it. */
    void eachPair(
            Column one,
            Column other,
            Shelf<?> shelf,
            List<Condition> conditions,
            int limit,
            Index.PairVisitor visitor) {
        IndexKeeper.Held now = now();
        now.index.eachPair(one, other, rows(now, on(shelf, conditions)), limit, visitor);
    }

    /** Counts of two values together, as {@link Index#pairs} has them. */
    PairCounts pairs(
            List<Column> ones, List<Column> others, boolean apart, Shelf<?> shelf, List<Condition> conditions) {
        IndexKeeper.Held now = now();
        Condition which = on(shelf, conditions);
        return now.pairs.get(
                new IndexKeeper.Paired(ones, others, apart, which),
                () -> now.index.pairs(ones, others, apart, rows(now, which)));
    }

    private static Condition on(Shelf<?> shelf, List<Condition> conditions) {
        List<Condition> all = new ArrayList<>(List.of(Condition.is(Column.SHELF, shelf.name())));
        conditions.forEach(condition -> addParts(condition, all));
        all.sort(Comparator.comparingInt(Matches::effort)); // what costs most is looked for among what is left
        return new Condition.Both(all);
    }

    /**
     * In which order conditions are to be looked at: days, which are known of many records at once; then what a column has, of which sets
     * are kept; then what the tables are asked; last what each word of a column is compared with.
     */
    private static int effort(Condition condition) {
        if (condition instanceof Condition.Compares compares) {
            return compares.column().isDay() ? 0 : 3;
        }
        if (condition instanceof Condition.Not not) {
            return effort(not.other());
        }
        if (condition instanceof Condition.Either either) {
            return most(either.some());
        }
        if (condition instanceof Condition.Both both) {
            return most(both.all());
        }
        return condition instanceof Condition.Has ? 1 : 2;
    }

    private static int most(List<Condition> some) {
        return some.stream().mapToInt(Matches::effort).max().orElse(0);
    }

    /** In parts, of which more are known already. */
    private static void addParts(Condition condition, List<Condition> parts) {
        if (condition instanceof Condition.Both both) {
            both.all().forEach(one -> addParts(one, parts));
        } else {
            parts.add(condition);
        }
    }

    private Rows rows(IndexKeeper.Held now, Condition condition) {
        return (condition instanceof Condition.Listed ? now.listed : now.rows)
                .get(condition, () -> find(now, condition));
    }

    private Rows find(IndexKeeper.Held now, Condition condition) {
        return condition instanceof Condition.Listed listed
                ? now.index.numbered(numbers(listed))
                : among(now.index.all(), now, condition);
    }

    /** Those of some records that fulfil a condition: the fewer they are, the sooner it is known. */
    private Rows among(Rows some, IndexKeeper.Held now, Condition condition) {
        if (condition instanceof Condition.Has has) {
            return having(some, now, has);
        }
        if (condition instanceof Condition.Compares compares) {
            return comparing(some, now.index, compares);
        }
        if (condition instanceof Condition.Listed) {
            return some.and(rows(now, condition));
        }
        if (condition instanceof Condition.Not not) {
            return some.without(among(some, now, not.other()));
        }
        if (condition instanceof Condition.Either either) {
            return either.some().stream()
                    .map(one -> among(some, now, one))
                    .reduce(Rows::or)
                    .orElseGet(() -> some.without(some));
        }
        Rows left = some;
        for (Condition one : ((Condition.Both) condition).all()) {
            left = among(left, now, one);
        }
        return left;
    }

    /** Of few records each is looked at; of many it pays to find all records that are so, for the questions to come. */
    private static Rows having(Rows some, IndexKeeper.Held now, Condition.Has has) {
        Rows all = now.index.all();
        if (some.size() * FEW < all.size() && now.parts.known(has).isEmpty()) {
            return now.index.having(has.column(), has.values(), some);
        }
        Rows part = now.parts.get(has, () -> now.index.having(has.column(), has.values(), all));
        return some == all ? part : some.and(part);
    }

    private static Rows comparing(Rows some, Index index, Condition.Compares compares) {
        Column column = compares.column();
        String value = compares.value();
        return switch (compares.how()) {
            case FROM -> index.from(column, value, some);
            case UP_TO -> index.upTo(column, value, some);
            case HOLDS ->
                index.having(column, word -> word.toLowerCase(Locale.ROOT).contains(value), some);
            case AT_LEAST -> index.having(column, word -> Integer.parseInt(word) >= Integer.parseInt(value), some);
        };
    }

    /** All numbers as one text, which takes a third of the time of a row for each. */
    private int[] numbers(Condition.Listed listed) {
        Query query = handle.createQuery("SELECT coalesce(group_concat(number), '') FROM (" + listed.sql() + ")");
        for (int i = 0; i < listed.values().size(); i++) {
            query.bind(i, listed.values().get(i));
        }
        return numbers(query.map((row, context) -> row.getBytes(1)).one());
    }

    /** Numbers in ASCII, with commas between them. */
    private static int[] numbers(byte[] text) {
        int count = text.length == 0 ? 0 : 1;
        for (byte letter : text) {
            count += letter == ',' ? 1 : 0;
        }
        int[] numbers = new int[count];
        int at = 0;
        for (byte letter : text) {
            if (letter == ',') {
                at++;
            } else {
                numbers[at] = numbers[at] * 10 + letter - '0';
            }
        }
        return numbers;
    }
}
