package chancery.store;

import chancery.model.Claim;
import chancery.model.CopyRegister;
import chancery.model.Dispute;
import chancery.model.Event;
import chancery.model.Finding;
import chancery.model.Former;
import chancery.model.KeptKeys;
import chancery.model.Register;
import chancery.model.Renaming;
import chancery.model.Report;
import chancery.model.ReportId;
import chancery.model.Sketch;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** What is kept beside the view to make a part of it again: what changed, the keys of reports, what rules found, sketches of texts. */
final class PartTables implements Register, CopyRegister {

    private static final int BATCH = 5_000;

    /** Parts of a report's keys: those of its own claims, and those of the events that it tells. */
    private static final int OWN = 0;

    private static final int OF_EVENTS = 1;

    private final Handle handle;
    private final Codec codec;
    private final ReportTables reports;
    private final Renaming before;
    private final Renaming names;
    private final MergedEvents merged;

    /** With the names of the reports: for what knows of no view. */
    PartTables(Handle handle, Codec codec, ReportTables reports) {
        this(handle, codec, reports, new Turn());
    }

    /** @param turn tells which names people gave, before and now */
    PartTables(Handle handle, Codec codec, ReportTables reports, Turn turn) {
        this.handle = handle;
        this.codec = codec;
        this.reports = reports;
        this.before = turn.namesBefore();
        this.names = turn.names();
        this.merged = new MergedEvents(handle, codec);
    }

    /** Notes a report as it is, before it is changed; if it changed already since the view was made, as it was before that. */
    void note(String id) {
        boolean known = handle.createQuery("SELECT EXISTS (SELECT 1 FROM changed_report WHERE id = :id)")
                .bind("id", id)
                .mapTo(Boolean.class)
                .one();
        if (!known) {
            Optional<Report> was = reports.find(id).map(report -> report.withText("", List.of()));
            handle.createUpdate("INSERT INTO changed_report (id, report, claims, actors) VALUES (:id, :report, :claims,"
                            + " (SELECT json_group_array(DISTINCT actor) FROM report_form WHERE report = :id))")
                    .bind("id", id)
                    .bind("report", was.map(codec::write))
                    .bind("claims", was.map(report -> codec.write(reports.claimsOf(id))))
                    .execute();
        }
    }

    /** The reports that changed since the view was made, as they were then. */
    Map<ReportId, Optional<Former>> changed() {
        Map<ReportId, Optional<Former>> changed = new TreeMap<>();
        handle.createQuery("SELECT id, report, claims FROM changed_report")
                .map((row, context) ->
                        changed.put(new ReportId(row.getString(1)), former(row.getString(2), row.getString(3))))
                .list();
        return changed;
    }

    private Optional<Former> former(@Nullable String report, @Nullable String claims) {
        return report == null || claims == null
                ? Optional.empty()
                : Optional.of(new Former(
                        codec.read(report, Report.class), named(List.of(codec.read(claims, Claim[].class)), before)));
    }

    /** Ids of the actors that these reports used then. */
    List<String> actorsBefore() {
        return handle.createQuery(
                        "SELECT DISTINCT a.value FROM changed_report c, json_each(c.actors) a ORDER BY a.value")
                .mapTo(String.class)
                .list();
    }

    int numberChanged() {
        return handle.createQuery("SELECT count(*) FROM changed_report")
                .mapTo(Integer.class)
                .one();
    }

    /** Forgets keys and findings, which are to be made anew, and sketches of reports that are no more. */
    void clear() {
        handle.execute("DROP INDEX IF EXISTS merge_key_report");
        handle.execute("DROP INDEX IF EXISTS merge_key_asked");
        handle.execute("DELETE FROM merge_key");
        handle.execute("DELETE FROM finding");
        for (String table : List.of("sketch", "sketch_band")) {
            handle.execute("DELETE FROM " + table + " WHERE report NOT IN (SELECT id FROM report)"
                    + " OR report IN (SELECT id FROM changed_report)");
        }
    }

    void forgetChanged() {
        handle.execute("DELETE FROM changed_report");
    }

    @Override
    public Optional<Report> report(ReportId id) {
        return reports.find(id.value());
    }

    @Override
    public List<Claim> claims(ReportId id) {
        return named(reports.claimsOf(id.value()), names);
    }

    private static List<Claim> named(List<Claim> claims, Renaming names) {
        return names.isEmpty() ? claims : claims.stream().map(names::claim).toList();
    }

    /** The report as it is, with its claims under the names that actors had when the view was made. */
    Optional<Former> former(ReportId id) {
        return report(id).map(report -> new Former(report, named(reports.claimsOf(id.value()), before)));
    }

    @Override
    public List<Event> events(ReportId id) {
        return merged.of(id);
    }

    @Override
    public Set<ReportId> having(Set<Long> keys) {
        return new TreeSet<>(
                handle.createQuery("SELECT DISTINCT r.id FROM merge_key k JOIN report r ON r.number = k.report"
                                + " WHERE k.key IN (SELECT value FROM json_each(:keys))")
                        .bind("keys", keys.toString())
                        .map((row, context) -> new ReportId(row.getString(1)))
                        .list());
    }

    @Override
    public Set<ReportId> having(Set<Long> keys, Set<Long> others, int atLeast) {
        return new TreeSet<>(handle.createQuery("SELECT id FROM report WHERE number IN ("
                        + "SELECT report FROM merge_key WHERE key IN (SELECT value FROM json_each(:others))"
                        + " GROUP BY report HAVING count(*) >= :least INTERSECT "
                        + "SELECT report FROM merge_key WHERE key IN (SELECT value FROM json_each(:keys)))")
                .bind("keys", keys.toString())
                .bind("others", others.toString())
                .bind("least", atLeast)
                .map((row, context) -> new ReportId(row.getString(1)))
                .list());
    }

    @Override
    public Set<Long> asked(Set<Long> keys) {
        return new HashSet<>(handle.createQuery("SELECT DISTINCT key FROM merge_key WHERE asks"
                        + " AND key IN (SELECT value FROM json_each(:keys))")
                .bind("keys", keys.toString())
                .mapTo(Long.class)
                .list());
    }

    /** Writes the keys of all reports, in the order of the keys: in that of the reports it would take many times as long. */
    void putAllKeys(Iterable<Report> all, Function<Report, KeptKeys> keysOf) {
        handle.execute("CREATE TEMP TABLE heap (key INTEGER, report INTEGER, part INTEGER, asks INTEGER)");
        try (PreparedBatch batch = handle.prepareBatch("INSERT INTO heap VALUES (:key, :report, :part, :asks)")) {
            for (Report report : all) {
                KeptKeys keys = keysOf.apply(report);
                int number = number(report.id());
                keys.own().forEach(key -> add(batch, number, OWN, key, keys));
                keys.ofEvents().forEach(key -> add(batch, number, OF_EVENTS, key, keys));
                if (batch.size() > BATCH) {
                    batch.execute();
                }
            }
            if (batch.size() > 0) {
                batch.execute();
            }
        }
        handle.execute("INSERT INTO merge_key SELECT key, report, part, asks FROM heap ORDER BY key, report, part");
        handle.execute("DROP TABLE heap");
    }

    /** Makes the indexes that {@link #clear} took away. */
    void indexKeys() {
        handle.execute("CREATE INDEX merge_key_report ON merge_key (report, part)");
        handle.execute("CREATE INDEX merge_key_asked ON merge_key (key) WHERE asks");
    }

    private static void add(PreparedBatch batch, int number, int part, long key, KeptKeys keys) {
        batch.bind("key", key)
                .bind("report", number)
                .bind("part", part)
                .bind("asks", keys.asking().contains(key) ? 1 : 0)
                .add();
    }

    private int number(ReportId report) {
        return handle.createQuery("SELECT number FROM report WHERE id = :id")
                .bind("id", report.value())
                .mapTo(Integer.class)
                .one();
    }

    /** Writes the keys of a report in place of those that it had. */
    void putKeys(ReportId report, KeptKeys keys) {
        putPart(report, keys, OWN, keys.own());
        putPart(report, keys, OF_EVENTS, keys.ofEvents());
    }

    /** Writes the keys that follow from its events in place of those that it had. */
    void putEventKeys(ReportId report, KeptKeys keys) {
        putPart(report, keys, OF_EVENTS, keys.ofEvents());
    }

    private void putPart(ReportId report, KeptKeys keys, int part, Set<Long> now) {
        int number = number(report);
        handle.createUpdate("DELETE FROM merge_key WHERE report = :report AND part = :part")
                .bind("report", number)
                .bind("part", part)
                .execute();
        PreparedBatch batch = handle.prepareBatch(
                "INSERT INTO merge_key (key, report, part, asks) VALUES (:key, :report, :part, :asks)");
        now.forEach(key -> add(batch, number, part, key, keys));
        run(batch);
    }

    /** Takes away what was found in these scopes. Gives what it was. */
    List<Finding> removeFindings(Collection<String> scopes) {
        List<Finding> removed = new ArrayList<>();
        String names = codec.write(scopes);
        handle.createQuery(
                        "SELECT scope, record, also FROM finding WHERE scope IN (SELECT value FROM json_each(:names))")
                .bind("names", names)
                .map((row, context) -> removed.add(new Finding(
                        row.getString(1),
                        codec.read(row.getString(2), Dispute.class),
                        Optional.ofNullable(row.getString(3)))))
                .list();
        handle.createUpdate("DELETE FROM finding WHERE scope IN (SELECT value FROM json_each(:names))")
                .bind("names", names)
                .execute();
        return removed;
    }

    void putFindings(Collection<Finding> findings) {
        PreparedBatch batch = handle.prepareBatch("INSERT INTO finding (scope, dispute, about, also, record)"
                + " VALUES (:scope, :dispute, :about, :also, :record)");
        for (Finding finding : findings) {
            batch.bind("scope", finding.scope())
                    .bind("dispute", finding.dispute().id())
                    .bind("about", finding.dispute().about())
                    .bind("also", finding.also())
                    .bind("record", codec.write(finding.dispute()))
                    .add();
        }
        run(batch);
    }

    /** A dispute as it is told: as in the first scope that it was found in. */
    Optional<Dispute> dispute(String id) {
        return handle.createQuery("SELECT record FROM finding WHERE dispute = :id ORDER BY scope LIMIT 1")
                .bind("id", id)
                .mapTo(String.class)
                .findOne()
                .map(json -> codec.read(json, Dispute.class));
    }

    /** The disputes about an event or another record, by their ids. */
    List<Dispute> disputesAbout(String record) {
        return handle
                .createQuery("SELECT DISTINCT dispute FROM finding WHERE about = :record ORDER BY dispute")
                .bind("record", record)
                .mapTo(String.class)
                .list()
                .stream()
                .flatMap(id -> dispute(id).stream())
                .filter(dispute -> dispute.about().equals(record))
                .toList();
    }

    /** Ids of the disputes that are listed with a record, in their order. */
    List<String> disputesOf(String record) {
        return handle.createQuery("SELECT dispute FROM finding WHERE about = :id"
                        + " UNION SELECT dispute FROM finding WHERE also = :id ORDER BY dispute")
                .bind("id", record)
                .mapTo(String.class)
                .list();
    }

    @Override
    public Sketch sketch(ReportId id) {
        String signature = handle.createQuery("SELECT signature FROM sketch WHERE report = :id")
                .bind("id", id.value())
                .mapTo(String.class)
                .one();
        return new Sketch(signature, bands(id));
    }

    /** The bands that a report has, or had. */
    Set<Long> bands(ReportId id) {
        return new HashSet<>(handle.createQuery("SELECT band FROM sketch_band WHERE report = :id")
                .bind("id", id.value())
                .mapTo(Long.class)
                .list());
    }

    @Override
    public Set<ReportId> sharing(Set<Long> bands) {
        return new TreeSet<>(handle.createQuery("SELECT DISTINCT report FROM sketch_band"
                        + " WHERE band IN (SELECT value FROM json_each(:bands))")
                .bind("bands", bands.toString())
                .map((row, context) -> new ReportId(row.getString(1)))
                .list());
    }

    void removeSketch(ReportId id) {
        for (String table : List.of("sketch", "sketch_band")) {
            handle.createUpdate("DELETE FROM " + table + " WHERE report = :id")
                    .bind("id", id.value())
                    .execute();
        }
    }

    void putSketch(ReportId id, Sketch sketch) {
        handle.createUpdate("INSERT INTO sketch (report, signature) VALUES (:id, :signature)")
                .bind("id", id.value())
                .bind("signature", sketch.signature())
                .execute();
        PreparedBatch batch = handle.prepareBatch("INSERT INTO sketch_band (band, report) VALUES (:band, :id)");
        sketch.bands()
                .forEach(band -> batch.bind("band", band).bind("id", id.value()).add());
        run(batch);
    }

    /** Reports of which no sketch is kept. */
    List<Report> unsketched() {
        return handle
                .createQuery("SELECT id FROM report WHERE id NOT IN (SELECT report FROM sketch)")
                .mapTo(String.class)
                .list()
                .stream()
                .flatMap(id -> reports.find(id).stream())
                .toList();
    }

    private static void run(PreparedBatch batch) {
        try (batch) {
            if (batch.size() > 0) {
                batch.execute();
            }
        }
    }
}
