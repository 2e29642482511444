package chancery.store;

import chancery.model.Claim;
import chancery.model.Event;
import chancery.model.ReportId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Events as they were merged: those of the view that nobody ruled about, and the others, which are kept beside it. */
final class MergedEvents {

    private static final String AS_TOLD = "r.shelf = 'events' AND r.id NOT IN (SELECT id FROM merged_event)";

    private final Handle handle;
    private final Codec codec;

    MergedEvents(Handle handle, Codec codec) {
        this.handle = handle;
        this.codec = codec;
    }

    Optional<Event> find(String id) {
        return one(
                "SELECT record FROM record r WHERE id = :key AND " + AS_TOLD
                        + " UNION ALL SELECT event FROM merged_event WHERE id = :key AND event IS NOT NULL",
                id);
    }

    /** The event that was made of a claim among others. */
    Optional<Event> ofClaim(String claim) {
        return one(
                "SELECT r.record FROM record_claim c CROSS JOIN record r ON r.number = c.record WHERE c.claim = :key AND "
                        + AS_TOLD
                        + " UNION ALL SELECT m.event FROM merged_claim c JOIN merged_event m ON m.id = c.event"
                        + " WHERE c.claim = :key",
                claim);
    }

    private Optional<Event> one(String sql, String key) {
        return read(sql, key).stream().findFirst();
    }

    /** The events that a report tells, by their ids. */
    List<Event> of(ReportId report) {
        return read(
                "SELECT r.record, r.id FROM record_report x JOIN record r ON r.number = x.record"
                        + " WHERE x.report = :key AND " + AS_TOLD
                        + " UNION SELECT m.event, m.id FROM merged_claim c JOIN merged_event m ON m.id = c.event"
                        + " WHERE c.report = :key ORDER BY 2",
                report.value());
    }

    /** The events that are parts of this one. */
    List<Event> parts(String whole) {
        return read(
                "SELECT r.record, r.id FROM record r WHERE r.belongs_to = :key AND " + AS_TOLD
                        + " UNION ALL SELECT event, id FROM merged_event WHERE part_of = :key ORDER BY 2",
                whole);
    }

    /** The events on a shelf that a report tells, as people want them. */
    List<Event> told(ReportId report, Shelf<Event> shelf) {
        return handle.createQuery("SELECT r.record FROM record_report x JOIN record r ON r.number = x.record"
                        + " WHERE x.report = :id AND r.shelf = :shelf ORDER BY r.id")
                .bind("id", report.value())
                .bind("shelf", shelf.name())
                .map((row, context) -> codec.read(row.getString(1), Event.class))
                .list();
    }

    private List<Event> read(String sql, String key) {
        return handle.createQuery(sql)
                .bind("key", key)
                .map((row, context) -> codec.read(row.getString(1), Event.class))
                .list();
    }

    /** Those of some events that are told otherwise than they were merged, or are made by rulings. */
    Set<String> amongRuled(Collection<String> ids) {
        return new HashSet<>(
                handle.createQuery("SELECT id FROM merged_event WHERE id IN (SELECT value FROM json_each(:ids))")
                        .bind("ids", codec.write(ids))
                        .mapTo(String.class)
                        .list());
    }

    /** From now on the event is told as it was merged, or not at all. */
    void forget(String id) {
        for (String sql : List.of(
                "DELETE FROM merged_event WHERE id = :id",
                "DELETE FROM merged_claim WHERE event = :id",
                "DELETE FROM ruled_form WHERE record = :id")) {
            handle.createUpdate(sql).bind("id", id).execute();
        }
    }

    /** Keeps an event as it was merged, since it is told otherwise. */
    void put(Event event, Collection<Claim> claims) {
        put(event.id(), event.partOf(), Optional.of(codec.write(event)));
        PreparedBatch batch =
                handle.prepareBatch("INSERT INTO merged_claim (claim, report, event) VALUES (:claim, :report, :event)");
        try (batch) {
            claims.forEach(claim -> batch.bind("claim", claim.id())
                    .bind("report", claim.report().value())
                    .bind("event", event.id())
                    .add());
            batch.execute();
        }
    }

    /** Notes that only rulings made an event that is told. */
    void putMade(String id) {
        put(id, Optional.empty(), Optional.empty());
    }

    private void put(String id, Optional<String> partOf, Optional<String> event) {
        handle.createUpdate("INSERT INTO merged_event (id, part_of, event) VALUES (:id, :partOf, :event)")
                .bind("id", id)
                .bind("partOf", partOf)
                .bind("event", event)
                .execute();
    }
}
