package chancery.store;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Who wrote what into the store by way of the desk: kept for good. */
public final class WrittenTable {

    private final Handle handle;

    WrittenTable(Handle handle) {
        this.handle = handle;
    }

    /**
     * Something that was written, or that was tried.
     *
     * @param what the method of the request: POST
     * @param about its path: {@code /api/rulings}
     * @param outcome the status it was answered with: 201, 403
     */
    public record Written(Instant when, String who, String what, String about, int outcome) {}

    public void add(Written written) {
        handle.createUpdate("INSERT INTO written (made, who, what, about, outcome)"
                        + " VALUES (:made, :who, :what, :about, :outcome)")
                .bind("made", written.when().toString())
                .bind("who", written.who())
                .bind("what", written.what())
                .bind("about", written.about())
                .bind("outcome", written.outcome())
                .execute();
    }

    /** What was written last, the newest first. */
    public List<Written> last(int limit) {
        return handle.createQuery(
                        "SELECT made, who, what, about, outcome FROM written ORDER BY number DESC LIMIT :limit")
                .bind("limit", limit)
                .map((row, context) -> new Written(
                        Instant.parse(row.getString(1)),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getInt(5)))
                .list();
    }
}
