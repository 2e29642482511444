package chancery.store;

import chancery.model.Claim;
import chancery.model.ContentId;
import chancery.model.DateClue;
import chancery.model.Naming;
import chancery.model.Note;
import chancery.model.Report;
import chancery.model.ReportId;
import chancery.model.Ruling;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.sqlite.SQLiteException;

/**
 * One open store. A report and all its claims are written in one transaction, and so is a whole view, so that the process
 * can be killed at any moment and the file is still right. Not for use by several threads; several processes may have the
 * same file open.
 */
public final class Store implements AutoCloseable {

    private final Path file;
    private final Handle handle;
    private final ActorForms forms;
    private final Codec codec;
    private final ReportTables reports;
    private final Facts facts;
    private final Matches matches;
    private final RecordFinder finder;
    private final RecordCounter counter;
    private final ActorFinder actors;
    private final RulingTables rulings;
    private final PartTables parts;
    private final ActorTables actorTables;

    /** Of so many reports one may have changed for the view to be made in parts. */
    private static final int FEWEST_UNCHANGED = 5;

    private Store(Path file, Handle handle, IndexKeeper index) {
        this.file = file;
        this.handle = handle;
        this.forms = new ActorForms(handle);
        this.codec = Codec.linked(forms::key, forms::actor);
        this.reports = new ReportTables(handle, codec);
        this.facts = new Facts(handle);
        this.matches = new Matches(handle, index);
        this.finder = new RecordFinder(handle, codec, matches);
        this.actors = new ActorFinder(handle, codec, matches);
        this.counter = new RecordCounter(handle, matches);
        this.rulings = new RulingTables(handle);
        this.parts = new PartTables(handle, codec, reports);
        this.actorTables = new ActorTables(handle, codec);
    }

    /**
     * Opens a store, and makes it if there is none.
     *
     * @throws StoreError if the file is no store, or is one of a newer version
     */
    public static Store openOrCreate(Path file) {
        return new Store(file, StoreFile.openOrCreate(file), new IndexKeeper());
    }

    /**
     * Opens a store.
     *
     * @throws StoreError if there is none, the file is no store, or is one of a newer version
     */
    public static Store open(Path file) {
        return open(file, new IndexKeeper());
    }

    /**
     * Opens a store that others in this process have open, too.
     *
     * @param index shared by all of them
     * @throws StoreError if there is none, the file is no store, or is one of a newer version
     */
    public static Store open(Path file, IndexKeeper index) {
        return new Store(file, StoreFile.openExisting(file), index);
    }

    public Path file() {
        return file;
    }

    /**
     * What a report's account depends on: the report as it came, and the reader. Whether it is a copy is no part of that.
     *
     * @param reader stands for the program and the knowledge that read it
     */
    public static String fingerprint(Report report, String reader) {
        return ContentId.of("v", reader, Codec.full().write(unmarked(report)));
    }

    static Report unmarked(Report report) {
        return new Report(
                report.id(),
                report.name(),
                report.title(),
                report.outlet(),
                report.published(),
                report.language(),
                report.text(),
                report.parts(),
                Optional.empty());
    }

    /** True if the report was read before by the same reader, so that reading it again would change nothing. */
    public boolean isUnchanged(ReportId report, String fingerprint) {
        return reports.fingerprint(report).filter(fingerprint::equals).isPresent();
    }

    /** Puts the report and what was read in it in place of what was there, all or nothing. */
    public void put(Filing filing) {
        inTransaction(() -> {
            reports.changing(filing).forEach(parts::note);
            forms.startUse();
            reports.put(filing);
            forms.save();
            actorTables.putForms(filing.account().report().id().value(), forms.used());
            facts.claimsChanged();
        });
    }

    /** True if the view was built from the claims as they are. */
    public boolean isFresh() {
        return facts.isViewFresh();
    }

    /** True if the view has an index, as every view has that this version of the program built. */
    public boolean isIndexed() {
        return facts.made() > 0;
    }

    /** Makes the index anew from the view as it is. */
    public void index() {
        inTransaction(() -> new IndexTables(handle).make());
    }

    /**
     * Builds the view from reports and claims, in one transaction.
     *
     * @param how makes the view; knows nothing of the store
     */
    public void rebuild(View how) {
        inTransaction(() -> {
            new ViewBuilding(handle, codec, forms, reports).build(how);
            new IndexTables(handle).make();
            facts.viewBuilt();
        });
    }

    /**
     * Makes the view fresh, in one transaction: those parts of it again that have to do with the reports that changed, if it can be made
     * in parts and there are not too many of them; else all of it. What comes of it is the same.
     *
     * @param how makes the view; knows nothing of the store
     */
    public void refresh(View how) {
        Turn turn = rulings.turn();
        if (how instanceof ViewInParts parts && isFitForParts(parts, turn)) {
            inTransaction(() -> {
                SortedSet<Integer> records = new ViewRevision(handle, codec, reports, turn).make(parts);
                forms.save();
                new IndexTables(handle).update(records);
                facts.viewBuilt();
            });
        } else {
            rebuild(how);
        }
    }

    /** Who is found in many reports and is another one now is told anew in all of them sooner at once than report by report. */
    private boolean isFitForParts(ViewInParts how, Turn turn) {
        int number = parts.numberChanged() + rulings.reportsWith(turn.renamed()).size();
        return (number > 0 || turn.isBehind())
                && number * FEWEST_UNCHANGED <= reports.number()
                && facts.rules().equals(Optional.of(how.rules()));
    }

    /**
     * Keeps a ruling; the view is behind until it is built again.
     *
     * @return false if the very same ruling was there already, so that nothing changed
     */
    public boolean add(Ruling ruling) {
        boolean[] added = {false};
        inTransaction(() -> {
            added[0] = rulings.add(ruling);
            if (added[0]) {
                facts.claimsChanged();
            }
        });
        return added[0];
    }

    /** What people decided. */
    public RulingTables rulings() {
        return rulings;
    }

    /** Who wrote what by way of the desk. */
    public WrittenTable written() {
        return new WrittenTable(handle);
    }

    public List<Report> reports() {
        return reports.all();
    }

    /** Reports page by page. */
    public ReportLists reportLists() {
        return new ReportLists(handle, reports);
    }

    /** Where a report lies, if it lies anywhere. */
    public Optional<String> origin(ReportId id) {
        return reports.origin(id.value());
    }

    public int numberOfReports() {
        return reports.number();
    }

    public Optional<Report> report(String id) {
        return reports.find(id);
    }

    /** How many of the reports copy another one. */
    public int copiesAmong(List<String> ids) {
        return reports.copiesAmong(ids);
    }

    /** Number of sentences read in the report. */
    public int sentences(ReportId report) {
        return reports.sentences(report.value());
    }

    public List<Note> notes(ReportId report) {
        return reports.notes(report.value());
    }

    /** What the report was dated by, if it prints no date. */
    public List<DateClue> clues(ReportId report) {
        return reports.clues(report.value());
    }

    public List<Claim> claims() {
        return reports.claims();
    }

    /** What one report claims. */
    public List<Claim> claimsOf(ReportId report) {
        return reports.claimsOf(report.value());
    }

    /** Who is named where in one report, in the order of its text. */
    public List<Naming> namings(ReportId report) {
        return reports.namings(report.value());
    }

    public Optional<Claim> claim(String id) {
        return reports.claim(id);
    }

    /** What the view holds, by conditions. */
    public RecordFinder records() {
        return finder;
    }

    /** Who is named in the reports. */
    public ActorFinder actors() {
        return actors;
    }

    /** How much of what the view holds. */
    public RecordCounter counts() {
        return counter;
    }

    /** Changes whenever claims are read or the view is made again, in whole or in part. */
    public String edition() {
        return facts.edition();
    }

    /** What is found out by asking: all that it counts and finds, it does in the records as they are when it begins to. */
    public <T> T steadily(Supplier<T> asking) {
        return matches.steadily(asking);
    }

    /** What is wrong in the store, a line for each fault; empty if nothing is. */
    public List<String> faults() {
        return new Checkup(handle, reports).faults();
    }

    private void inTransaction(Runnable work) {
        try {
            handle.useTransaction(transaction -> work.run());
        } catch (JdbiException e) {
            forms.forget();
            if (isRefused(e)) {
                throw new IllegalStateException("the store refuses it: " + e.getMessage(), e);
            }
            throw new StoreError(file, "cannot be written: " + e.getMessage(), e);
        } catch (RuntimeException e) {
            forms.forget();
            throw e;
        }
    }

    /** True if the records contradict each other, such as two with one id; false if the file is at fault. */
    private static boolean isRefused(JdbiException e) {
        return e.getCause() instanceof SQLiteException cause
                && cause.getResultCode().name().startsWith("SQLITE_CONSTRAINT");
    }

    @Override
    public void close() {
        handle.close();
    }
}
