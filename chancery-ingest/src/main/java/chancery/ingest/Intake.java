package chancery.ingest;

import chancery.model.Report;
import chancery.model.ReportId;
import java.io.Closeable;
import java.io.IOException;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;

/** Reports, made one at a time as they are asked for, and the balance so far. For one thread. */
public final class Intake implements Iterator<Report>, Closeable {

    private final Iterator<Item> items;
    private final Formats formats;
    private final Drafting drafting;
    private final Ledger ledger;
    private final Set<ReportId> seen = new HashSet<>();
    private final Pull<Made> reports = new Reports();
    private Iterator<Draft> drafts = Collections.emptyIterator();

    private String origin = "";

    /** @param origin the file, and the name in it */
    private record Made(Report report, String origin) {}

    Intake(Iterator<Item> items, Formats formats, Drafting drafting, Ledger ledger) {
        this.items = items;
        this.formats = formats;
        this.drafting = drafting;
        this.ledger = ledger;
    }

    @Override
    public boolean hasNext() {
        return reports.hasNext();
    }

    @Override
    public Report next() {
        Made next = reports.next();
        ledger.read();
        origin = next.origin();
        return next.report();
    }

    /** Where the report handed on last lies: its file as the user named it, the entry of an archive, and its name. */
    public String origin() {
        return origin;
    }

    /** What was read, skipped and failed up to now; complete once {@link #hasNext} is false. */
    public Balance balance() {
        return ledger.balance();
    }

    @Override
    public void close() throws IOException {
        if (drafts instanceof Closeable open) {
            open.close();
        }
        if (items instanceof Closeable open) {
            open.close();
        }
    }

    /** Items opened one after the other. */
    private final class Reports extends Pull<Made> {

        @Override
        protected Optional<Made> pull() {
            while (true) {
                if (drafts.hasNext()) {
                    Draft draft = drafts.next();
                    Optional<Report> report = report(draft);
                    if (report.isPresent()) {
                        return report.map(made -> new Made(made, draft.place().file() + "#" + draft.name()));
                    }
                } else if (items.hasNext()) {
                    drafts = open(items.next());
                } else {
                    return Optional.empty();
                }
            }
        }

        @Override
        protected void broken(IOException problem) {
            throw new IllegalStateException("every item answers for itself", problem);
        }
    }

    private Optional<Report> report(Draft draft) {
        Report report = drafting.report(draft);
        if (!seen.add(report.id())) {
            ledger.skipped(draft.place(), "the same name and text as a report before it", "");
            return Optional.empty();
        }
        return Optional.of(report);
    }

    private Iterator<Draft> open(Item item) {
        Optional<FormatReader> reader = formats.of(item.name());
        if (reader.isEmpty()) {
            ledger.skipped(item.place(), "a kind of file that is not read", "convert it to .txt, .md, .html or .jsonl");
            return Collections.emptyIterator();
        }
        try {
            return reader.get().read(Formats.unpack(item), ledger);
        } catch (IOException e) {
            ledger.failed(item.place(), JsonLines.reason(e), "check the file, or unpack it by hand");
            return Collections.emptyIterator();
        }
    }
}
