package chancery.store;

import chancery.model.When;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * The numbers of records: in the order of the telling of each shelf, with gaps, so that a new record finds its place between two others.
 * What has no day is told last, and is numbered by itself, so that a new day finds room behind the last one.
 */
final class Seats {

    /** So far apart are neighbours when all are numbered. */
    static final int GAP = 64;

    /** So many numbers each half of a shelf has. */
    private static final int HALF = 1 << 27;

    private static final List<Shelf<?>> SHELVES = List.of(
            Shelf.EVENTS,
            Shelf.STATEMENTS,
            Shelf.TENURES,
            Shelf.FIGURES,
            Shelf.AGREEMENTS,
            Shelf.DISPUTES,
            Shelf.REJECTED,
            Shelf.REJECTED_CLAIMS);

    private final Handle handle;

    Seats(Handle handle) {
        this.handle = handle;
    }

    /** Where the numbers begin of the half shelf that a record is told on. */
    static int first(Card card) {
        int undated = card.when().filter(When::isDated).isEmpty() ? 1 : 0;
        return (2 * SHELVES.indexOf(card.shelf()) + undated) * HALF;
    }

    /** How far apart so many records of a half shelf can stand. */
    static int gap(long records) {
        return (int) Math.max(1, Math.min(GAP, (HALF / 2) / Math.max(1, records)));
    }

    /** The free number for a new record; empty if there is none between its neighbours. */
    Optional<Integer> free(Card card) {
        int first = first(card);
        int place = place(card, first);
        int before = number("SELECT max(number) FROM record WHERE number >= ? AND number < ?", first, place)
                .orElse(first);
        Optional<Integer> after =
                number("SELECT min(number) FROM record WHERE number >= ? AND number < ?", place, end(first));
        if (after.isEmpty()) {
            return Optional.of(before + GAP).filter(number -> number <= end(first) - 1);
        }
        int middle = before + (after.get() - before) / 2;
        return Optional.of(middle).filter(number -> number > before);
    }

    /** The numbers around the place of a record in which there is room for one more, if all are put evenly: first and end. */
    int[] room(Card card) {
        int first = first(card);
        int place = place(card, first);
        for (int width = 4 * GAP; width > 0 && width < HALF; width *= 2) {
            int from = Math.max(first, place - width / 2);
            int to = Math.min(end(first), from + width);
            int taken = number("SELECT count(*) FROM record WHERE number >= ? AND number < ?", from, to)
                    .orElse(0);
            if (2 * (taken + 1) < to - from) {
                return new int[] {from, to};
            }
        }
        throw new IllegalStateException(
                "no room for a record on shelf " + card.shelf().name());
    }

    private static int end(int first) {
        return first + (HALF - 1);
    }

    /** The first number from which on the records are told after this one. */
    private int place(Card card, int first) {
        int low = first;
        int high = number("SELECT max(number) FROM record WHERE number >= ? AND number < ?", first, end(first))
                .map(last -> last + 1)
                .orElse(first);
        while (low < high) {
            int middle = low + (high - low) / 2;
            Optional<Told> told = told(middle, high);
            if (told.isEmpty() || told.get().key().compareTo(Card.key(card)) > 0) {
                high = middle;
            } else {
                low = told.get().number() + 1;
            }
        }
        return low;
    }

    private record Told(int number, Card.Key key) {}

    private Optional<Told> told(int from, int to) {
        return handle.createQuery("SELECT number, coalesce(from_day, to_day, ''), coalesce(to_day, from_day, ''),"
                        + " coalesce(report, ''), coalesce(sentence, -1), id FROM record"
                        + " WHERE number >= :from AND number < :to ORDER BY number LIMIT 1")
                .bind("from", from)
                .bind("to", to)
                .map((row, context) -> new Told(
                        row.getInt(1),
                        new Card.Key(
                                row.getString(2), row.getString(3), row.getString(4), row.getInt(5), row.getString(6))))
                .findOne();
    }

    private Optional<Integer> number(String sql, int from, int to) {
        return handle.createQuery(sql)
                .bind(0, from)
                .bind(1, to)
                .map((row, context) -> Optional.ofNullable((Integer) row.getObject(1)))
                .one();
    }
}
