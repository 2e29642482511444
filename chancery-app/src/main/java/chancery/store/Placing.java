package chancery.store;

import chancery.model.Claim;
import chancery.model.Dispute;
import chancery.model.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Puts records into the view, each at its place in the telling, and takes them away. */
final class Placing {

    private final Handle handle;
    private final Codec codec;
    private final RecordRows rows;
    private final Seats seats;

    Placing(Handle handle, Codec codec, RecordRows rows) {
        this.handle = handle;
        this.codec = codec;
        this.rows = rows;
        this.seats = new Seats(handle);
    }

    void remove(String id) {
        rows.number(id).ifPresent(rows::remove);
    }

    /** The shelf that a record stands on. */
    Optional<String> shelf(String id) {
        return handle.createQuery("SELECT shelf FROM record WHERE id = :id")
                .bind("id", id)
                .mapTo(String.class)
                .findOne();
    }

    void add(Card card, Object record) {
        Optional<Integer> number = seats.free(card);
        if (number.isEmpty()) {
            makeRoom(card);
            number = seats.free(card);
        }
        put(card, record, number.orElseThrow(() -> new IllegalStateException("no room for " + card.id())));
    }

    private void put(Card card, Object record, int number) {
        rows.add(card, record, number);
        rows.flush();
    }

    void belongs(String id, Optional<String> to) {
        rows.number(id).ifPresent(number -> rows.belongs(number, to));
    }

    private record Told(int number, Card card, Object record) {}

    /** Puts the records around a place evenly. */
    private void makeRoom(Card card) {
        int[] room = seats.room(card);
        List<Told> crowded = new ArrayList<>(handle.createQuery("SELECT number, belongs_to,"
                        + " coalesce(record, (SELECT claim FROM claim WHERE claim.id = record.id)) FROM record"
                        + " WHERE number >= :from AND number < :to ORDER BY number")
                .bind("from", room[0])
                .bind("to", room[1])
                .map((row, context) ->
                        told(row.getInt(1), card.shelf(), Optional.ofNullable(row.getString(2)), row.getString(3)))
                .list());
        crowded.forEach(told -> rows.remove(told.number()));
        for (int i = 0; i < crowded.size(); i++) {
            long place = (long) (room[1] - room[0]) * (i + 1) / (crowded.size() + 1);
            put(crowded.get(i).card(), crowded.get(i).record(), room[0] + (int) place);
        }
    }

    @SuppressWarnings("unchecked") // a shelf whose type is Claim holds claims
    private Told told(int number, Shelf<?> shelf, Optional<String> belongsTo, String json) {
        Object record = codec.read(json, shelf.type());
        if (record instanceof Event event) {
            return new Told(number, Card.of(event).on(shelf), event);
        }
        return record instanceof Dispute dispute
                ? new Told(number, Card.of(dispute), dispute)
                : new Told(number, Card.of((Claim) record, (Shelf<Claim>) shelf, belongsTo), record);
    }
}
