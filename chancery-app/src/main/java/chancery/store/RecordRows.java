package chancery.store;

import chancery.model.Claim;
import chancery.model.Evidence;
import chancery.model.Place;
import chancery.model.ReportId;
import chancery.model.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Writes the rows of single records of the view, under numbers that are given, and notes which. */
final class RecordRows implements AutoCloseable {

    private static final int BATCH = 500;
    private static final List<String> TABLES = List.of("record_party", "record_report", "record_claim");

    private final Handle handle;
    private final Codec codec;
    private final PreparedBatch records;
    private final PreparedBatch parties;
    private final PreparedBatch reports;
    private final PreparedBatch claims;
    private final PreparedBatch words;
    private final Predicate<Claim> asReported;
    private final SortedSet<Integer> touched = new TreeSet<>();

    /** @param asReported whether a claim is told as the report has it, with no actor under another name */
    RecordRows(Handle handle, Codec codec, Predicate<Claim> asReported) {
        this.handle = handle;
        this.codec = codec;
        this.asReported = asReported;
        this.records = handle.prepareBatch("""
                INSERT INTO record (number, id, shelf, kind, type, status, from_day, to_day, place, country, belongs_to,
                    witnesses, report, sentence, record, mode, cameo, certainty, disputes)
                VALUES (:number, :id, :shelf, :kind, :type, :status, :from, :to, :place, :country, :belongsTo,
                    :witnesses, :report, :sentence, :record, :mode, :cameo, :certainty, :disputes)
                """);
        this.parties = handle.prepareBatch(
                "INSERT OR IGNORE INTO record_party (record, part, actor, state) VALUES (:record, :part, :actor, :state)");
        this.reports = handle.prepareBatch("INSERT INTO record_report (record, report) VALUES (:record, :report)");
        this.claims =
                handle.prepareBatch("INSERT OR IGNORE INTO record_claim (claim, record) VALUES (:claim, :record)");
        this.words = handle.prepareBatch("INSERT INTO record_words (rowid, words) VALUES (:record, :words)");
    }

    /** Numbers under which a record came or went. */
    SortedSet<Integer> touched() {
        return touched;
    }

    void add(Card card, Object record, int number) {
        touched.add(number);
        records.bind("number", number)
                .bind("id", card.id())
                .bind("shelf", card.shelf().name())
                .bind("kind", card.kind())
                .bind("type", card.type())
                .bind("status", card.status())
                .bind("from", card.when().flatMap(When::from).map(LocalDate::toString))
                .bind("to", card.when().flatMap(When::to).map(LocalDate::toString))
                .bind("place", card.place().map(Place::name))
                .bind("country", card.place().flatMap(Place::country))
                .bind("belongsTo", card.belongsTo())
                .bind("witnesses", card.standing().witnesses())
                .bind("mode", card.standing().mode())
                .bind("cameo", card.standing().cameo())
                .bind("certainty", card.standing().certainty())
                .bind("disputes", card.standing().disputes())
                .bind("report", card.first().map(Evidence::report).map(ReportId::value))
                .bind("sentence", card.first().map(Evidence::sentence))
                .bind("record", isAsReported(record) ? null : codec.write(record))
                .add();
        addBeside(card, number);
        if (records.size() >= BATCH) {
            flush();
        }
    }

    private void addBeside(Card card, int number) {
        for (Card.Party party : card.parties()) {
            parties.bind("record", number)
                    .bind("part", party.part())
                    .bind("actor", party.actor())
                    .bind("state", party.state())
                    .add();
        }
        card.reports()
                .forEach(id -> reports.bind("record", number).bind("report", id).add());
        card.claims()
                .forEach(id -> claims.bind("record", number).bind("claim", id).add());
        words.bind("record", number).bind("words", card.words()).add();
    }

    private boolean isAsReported(Object record) {
        return record instanceof Claim claim && asReported.test(claim);
    }

    /** The number of a record. */
    Optional<Integer> number(String id) {
        return handle.createQuery("SELECT number FROM record WHERE id = :id")
                .bind("id", id)
                .mapTo(Integer.class)
                .findOne();
    }

    /** Takes a record away. */
    void remove(int number) {
        touched.add(number);
        TABLES.forEach(table -> execute("DELETE FROM " + table + " WHERE record = ?", number));
        execute("DELETE FROM record_words WHERE rowid = ?", number);
        execute("DELETE FROM record WHERE number = ?", number);
    }

    private void execute(String sql, int number) {
        handle.createUpdate(sql).bind(0, number).execute();
    }

    /** Writes what a record belongs to; what is put aside belongs to nothing. */
    void belongs(int number, Optional<String> to) {
        handle.createUpdate("UPDATE record SET belongs_to = :to WHERE number = :number AND belongs_to IS NOT :to"
                        + " AND shelf <> :aside")
                .bind("number", number)
                .bind("to", to)
                .bind("aside", Shelf.REJECTED_CLAIMS.name())
                .execute();
    }

    void flush() {
        for (PreparedBatch batch : List.of(records, parties, reports, claims, words)) {
            if (batch.size() > 0) {
                batch.execute();
            }
        }
    }

    @Override
    public void close() {
        List.of(records, parties, reports, claims, words).forEach(PreparedBatch::close);
    }
}
