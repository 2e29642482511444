package chancery.store;

import chancery.model.Account;
import chancery.model.Actor;
import chancery.model.Claim;
import chancery.model.DateClue;
import chancery.model.Naming;
import chancery.model.Note;
import chancery.model.Part;
import chancery.model.Report;
import chancery.model.ReportId;
import chancery.model.Span;
import chancery.model.When;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;

/** Reports and what each of them says, as tables. */
final class ReportTables {

    private static final String UPSERT = """
            INSERT INTO report (id, name, origin, title, outlet, published, published_from, published_to, language, text,
                parts, duplicate_of, sentences, fingerprint)
            VALUES (:id, :name, :origin, :title, :outlet, :published, :from, :to, :language, :text,
                :parts, :duplicateOf, :sentences, :fingerprint)
            ON CONFLICT (id) DO UPDATE SET name = excluded.name, origin = excluded.origin, title = excluded.title,
                outlet = excluded.outlet, published = excluded.published, published_from = excluded.published_from,
                published_to = excluded.published_to, language = excluded.language, text = excluded.text,
                parts = excluded.parts, duplicate_of = excluded.duplicate_of, sentences = excluded.sentences,
                fingerprint = excluded.fingerprint
            """;

    private final Handle handle;
    private final Codec codec;

    ReportTables(Handle handle, Codec codec) {
        this.handle = handle;
        this.codec = codec;
    }

    /** Ids of the reports that are other or gone when this one is put: itself, and what lay there before. */
    List<String> changing(Filing filing) {
        List<String> ids =
                new ArrayList<>(handle.createQuery("SELECT id FROM report WHERE origin = :origin AND id <> :id")
                        .bind("origin", filing.origin())
                        .bind("id", filing.account().report().id().value())
                        .mapTo(String.class)
                        .list());
        ids.add(filing.account().report().id().value());
        return ids;
    }

    /** Puts the report and its claims, namings, notes and clues in place of those that were there. */
    void put(Filing filing) {
        Account account = filing.account();
        String id = account.report().id().value();
        filing.origin().ifPresent(origin -> removeOthersFrom(origin, id));
        for (String table : List.of("claim", "naming", "note", "clue")) {
            handle.createUpdate("DELETE FROM " + table + " WHERE report = :id")
                    .bind("id", id)
                    .execute();
        }
        putReport(filing);
        putClaims(account.claims());
        putNamings(account.namings());
        putNotes(id, account.notes());
        putClues(id, account.clues());
    }

    private void removeOthersFrom(String origin, String id) {
        handle.createUpdate("DELETE FROM report WHERE origin = :origin AND id <> :id")
                .bind("origin", origin)
                .bind("id", id)
                .execute();
    }

    private void putReport(Filing filing) {
        Report report = filing.account().report();
        handle.createUpdate(UPSERT)
                .bind("id", report.id().value())
                .bind("name", report.name())
                .bind("origin", filing.origin())
                .bind("title", report.title())
                .bind("outlet", report.outlet())
                .bind("published", report.published().map(codec::write))
                .bind("from", report.published().flatMap(When::from).map(LocalDate::toString))
                .bind("to", report.published().flatMap(When::to).map(LocalDate::toString))
                .bind("language", report.language())
                .bind("text", report.text())
                .bind("parts", codec.write(report.parts()))
                .bind("duplicateOf", report.duplicateOf().map(ReportId::value))
                .bind("sentences", filing.account().sentences())
                .bind("fingerprint", filing.fingerprint())
                .execute();
    }

    /** A claim that a report makes twice in the same words is one. */
    private void putClaims(List<Claim> claims) {
        PreparedBatch batch =
                handle.prepareBatch("INSERT INTO claim (id, report, claim) VALUES (:id, :report, :claim)");
        Set<String> seen = new HashSet<>();
        for (Claim claim : claims) {
            if (seen.add(claim.id())) {
                batch.bind("id", claim.id())
                        .bind("report", claim.report().value())
                        .bind("claim", codec.write(claim))
                        .add();
            }
        }
        run(batch);
    }

    private void putNamings(List<Naming> namings) {
        PreparedBatch batch =
                handle.prepareBatch("INSERT OR IGNORE INTO naming (report, from_char, to_char, text, actor,"
                        + " form) VALUES (:report, :from, :to, :text, :actor, :form)");
        for (Naming naming : namings) {
            batch.bind("report", naming.report().value())
                    .bind("from", naming.span().start())
                    .bind("to", naming.span().end())
                    .bind("text", naming.text())
                    .bind("actor", naming.actor().id().value())
                    .bind("form", codec.read(codec.write(naming.actor()), String.class))
                    .add();
        }
        run(batch);
    }

    private void putNotes(String id, List<Note> notes) {
        PreparedBatch batch = handle.prepareBatch(
                "INSERT INTO note (report, from_char, to_char, what) VALUES (:report, :from, :to, :what)");
        for (Note note : notes) {
            batch.bind("report", id)
                    .bind("from", note.span().start())
                    .bind("to", note.span().end())
                    .bind("what", note.what())
                    .add();
        }
        run(batch);
    }

    private void putClues(String id, List<DateClue> clues) {
        PreparedBatch batch =
                handle.prepareBatch("INSERT INTO clue (report, number, clue) VALUES (:report, :number, :clue)");
        for (int i = 0; i < clues.size(); i++) {
            batch.bind("report", id)
                    .bind("number", i)
                    .bind("clue", codec.write(clues.get(i)))
                    .add();
        }
        run(batch);
    }

    private static void run(PreparedBatch batch) {
        try (batch) {
            if (batch.size() > 0) {
                batch.execute();
            }
        }
    }

    /** Writes which reports are copies of which. */
    void markCopies(List<Report> reports) {
        PreparedBatch batch = handle.prepareBatch(
                "UPDATE report SET duplicate_of = :original WHERE id = :id AND duplicate_of IS NOT :original");
        for (Report report : reports) {
            batch.bind("id", report.id().value())
                    .bind("original", report.duplicateOf().map(ReportId::value))
                    .add();
        }
        run(batch);
    }

    /** The fingerprint of the report as it was read last. */
    Optional<String> fingerprint(ReportId id) {
        return handle.createQuery("SELECT fingerprint FROM report WHERE id = :id")
                .bind("id", id.value())
                .mapTo(String.class)
                .findOne();
    }

    List<Report> all() {
        return handle.createQuery("SELECT * FROM report ORDER BY id")
                .map((row, context) -> report(row))
                .list();
    }

    /** Where the report lies, if it lies anywhere. */
    Optional<String> origin(String id) {
        return handle.createQuery("SELECT origin FROM report WHERE id = :id AND origin IS NOT NULL")
                .bind("id", id)
                .mapTo(String.class)
                .findOne();
    }

    int number() {
        return handle.createQuery("SELECT count(*) FROM report")
                .mapTo(Integer.class)
                .one();
    }

    Optional<Report> find(String id) {
        return handle.createQuery("SELECT * FROM report WHERE id = :id")
                .bind("id", id)
                .map((row, context) -> report(row))
                .findOne();
    }

    List<Claim> claims() {
        return handle.createQuery("SELECT claim FROM claim ORDER BY id")
                .map((row, context) -> codec.read(row.getString(1), Claim.class))
                .list();
    }

    List<Claim> claimsOf(String report) {
        return handle.createQuery("SELECT claim FROM claim WHERE report = :report ORDER BY id")
                .bind("report", report)
                .map((row, context) -> codec.read(row.getString(1), Claim.class))
                .list();
    }

    List<Naming> namings(String report) {
        return handle.createQuery("SELECT from_char, to_char, text, form FROM naming WHERE report = :report"
                        + " ORDER BY from_char, to_char, actor")
                .bind("report", report)
                .map((row, context) -> new Naming(
                        codec.read('"' + row.getString(4) + '"', Actor.class),
                        new ReportId(report),
                        new Span(row.getInt(1), row.getInt(2)),
                        row.getString(3)))
                .list();
    }

    Optional<Claim> claim(String id) {
        return handle.createQuery("SELECT claim FROM claim WHERE id = :id")
                .bind("id", id)
                .map((row, context) -> codec.read(row.getString(1), Claim.class))
                .findOne();
    }

    /** The claims whose sentence is exactly this one. They are looked for among the reports that have the words between its spaces. */
    List<Claim> claimsSaying(String sentence) {
        int first = sentence.indexOf(' ');
        int last = sentence.lastIndexOf(' ');
        String inner = first < last ? sentence.substring(first, last) : "";
        Query query = inner.chars().anyMatch(Character::isLetterOrDigit)
                ? handle.createQuery("SELECT claim FROM claim WHERE report IN (SELECT id FROM report WHERE number IN"
                                + " (SELECT rowid FROM report_words WHERE report_words MATCH :words)) ORDER BY id")
                        .bind("words", "text : \"" + inner.replace("\"", "\"\"") + '"')
                : handle.createQuery("SELECT claim FROM claim ORDER BY id");
        return query.map((row, context) -> codec.read(row.getString(1), Claim.class)).stream()
                .filter(claim -> claim.evidence().text().equals(sentence))
                .toList();
    }

    List<Note> notes(String report) {
        return handle.createQuery(
                        "SELECT from_char, to_char, what FROM note WHERE report = :id ORDER BY from_char, what")
                .bind("id", report)
                .map((row, context) -> new Note(new Span(row.getInt(1), row.getInt(2)), row.getString(3)))
                .list();
    }

    List<DateClue> clues(String report) {
        return handle.createQuery("SELECT clue FROM clue WHERE report = :id ORDER BY number")
                .bind("id", report)
                .map((row, context) -> codec.read(row.getString(1), DateClue.class))
                .list();
    }

    int sentences(String report) {
        return handle.createQuery("SELECT sentences FROM report WHERE id = :id")
                .bind("id", report)
                .mapTo(Integer.class)
                .one();
    }

    int copiesAmong(List<String> ids) {
        return handle.createQuery("SELECT count(*) FROM report WHERE duplicate_of IS NOT NULL"
                        + " AND id IN (SELECT value FROM json_each(:ids))")
                .bind("ids", codec.write(ids))
                .mapTo(Integer.class)
                .one();
    }

    private Report report(ResultSet row) throws SQLException {
        List<Part> parts = List.of(codec.read(row.getString("parts"), Part[].class));
        return new Report(
                new ReportId(row.getString("id")),
                row.getString("name"),
                Optional.ofNullable(row.getString("title")),
                Optional.ofNullable(row.getString("outlet")),
                Optional.ofNullable(row.getString("published")).map(json -> codec.read(json, When.class)),
                row.getString("language"),
                row.getString("text"),
                parts,
                Optional.ofNullable(row.getString("duplicate_of")).map(ReportId::new));
    }
}
