package chancery.store;

import chancery.model.Report;
import chancery.model.ReportId;
import chancery.model.When;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Reports as lists: the latest first, by outlet, copies with what they copy. Their texts are read only for those that are given. */
public final class ReportLists {

    private final Handle handle;
    private final ReportTables reports;

    ReportLists(Handle handle, ReportTables reports) {
        this.handle = handle;
        this.reports = reports;
    }

    /**
     * The reports of one outlet.
     *
     * @param name empty where it is not known
     * @param copies how many of them copy another one
     * @param sentences of all of them
     * @param first day that one says it was published on, in ISO form; empty if none says it
     * @param last such day
     */
    public record Outlet(
            Optional<String> name,
            int reports,
            int copies,
            int sentences,
            Optional<String> first,
            Optional<String> last) {}

    /** Every outlet, that which is not known first, then in the order of letters. */
    public List<Outlet> outlets() {
        return handle.createQuery("SELECT outlet, count(*), count(duplicate_of), sum(sentences),"
                        + " min(published_from) FILTER (WHERE published ->> 'basis' = :stated),"
                        + " max(published_to) FILTER (WHERE published ->> 'basis' = :stated)"
                        + " FROM report GROUP BY outlet ORDER BY coalesce(outlet, '')")
                .bind("stated", When.Basis.STATED.name())
                .map((row, context) -> new Outlet(
                        Optional.ofNullable(row.getString(1)),
                        row.getInt(2),
                        row.getInt(3),
                        row.getInt(4),
                        Optional.ofNullable(row.getString(5)),
                        Optional.ofNullable(row.getString(6))))
                .list();
    }

    /** Names of the outlets that have these letters in them, large or small. */
    public List<String> outletsWith(String letters) {
        String wanted = letters.toLowerCase(Locale.ROOT);
        return handle.createQuery("SELECT DISTINCT outlet FROM report WHERE outlet IS NOT NULL")
                .mapTo(String.class)
                .filter(outlet -> outlet.toLowerCase(Locale.ROOT).contains(wanted))
                .list();
    }

    /**
     * Some reports.
     *
     * @param total of all that were asked for
     */
    public record Found(int total, List<Report> reports) {
        public Found {
            reports = List.copyOf(reports);
        }
    }

    /**
     * Reports, the latest first, undated ones last.
     *
     * @param outlets only of these, the empty name for one that is not known; of all if it is empty
     * @param from so many are passed over
     */
    public Found latest(Optional<List<String>> outlets, int from, int limit) {
        String which = "(:outlets IS NULL OR coalesce(outlet, '') IN (SELECT value FROM json_each(:outlets)))";
        Optional<String> names = outlets.map(Codec.full()::write);
        int total = handle.createQuery("SELECT count(*) FROM report WHERE " + which)
                .bind("outlets", names)
                .mapTo(Integer.class)
                .one();
        List<Report> found = handle
                .createQuery("SELECT id FROM report WHERE " + which
                        + " ORDER BY published_to DESC, name, id LIMIT :limit OFFSET :from")
                .bind("outlets", names)
                .bind("limit", limit)
                .bind("from", from)
                .mapTo(String.class)
                .list()
                .stream()
                .flatMap(id -> reports.find(id).stream())
                .toList();
        return new Found(total, found);
    }

    /** In how many families, each of one text, several reports share that text. */
    public int families() {
        return handle.createQuery("SELECT count(DISTINCT duplicate_of) FROM report WHERE duplicate_of IS NOT NULL")
                .mapTo(Integer.class)
                .one();
    }

    /** Some of these families, each by the ids of its reports, in the order of the report that the others copy. */
    public List<List<ReportId>> families(int from, int limit) {
        return handle.createQuery("SELECT DISTINCT duplicate_of FROM report WHERE duplicate_of IS NOT NULL"
                        + " ORDER BY duplicate_of LIMIT :limit OFFSET :from")
                .bind("limit", limit)
                .bind("from", from)
                .mapTo(String.class)
                .map(this::family)
                .list();
    }

    private List<ReportId> family(String original) {
        return handle.createQuery("SELECT id FROM report WHERE id = :id OR duplicate_of = :id ORDER BY id")
                .bind("id", original)
                .mapTo(String.class)
                .map(ReportId::new)
                .list();
    }

    /** Ids of all reports, in their order. */
    public List<String> ids() {
        return handle.createQuery("SELECT id FROM report ORDER BY id")
                .mapTo(String.class)
                .list();
    }
}
