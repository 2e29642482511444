package chancery.store;

import chancery.model.Claim;
import chancery.model.Evidence;
import chancery.model.Report;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/** Looks for damage: in the file, in the search index, and in the promise that every claim quotes its report. */
final class Checkup {

    private final Handle handle;
    private final ReportTables reports;

    Checkup(Handle handle, ReportTables reports) {
        this.handle = handle;
        this.reports = reports;
    }

    List<String> faults() {
        List<String> faults = new ArrayList<>();
        handle.createQuery("PRAGMA integrity_check").mapTo(String.class).list().stream()
                .filter(line -> !line.equals("ok"))
                .forEach(line -> faults.add("file: " + line));
        handle.createQuery("PRAGMA foreign_key_check")
                .mapToMap()
                .list()
                .forEach(row -> faults.add("a row of " + row.get("table") + " belongs to a report that is not there"));
        faults.addAll(searchFaults());
        faults.addAll(evidenceFaults());
        return faults;
    }

    private List<String> searchFaults() {
        try {
            handle.execute("INSERT INTO report_words (report_words, rank) VALUES ('integrity-check', 1)");
            return List.of();
        } catch (JdbiException e) {
            return List.of("search index: " + e.getMessage() + "; read the reports again into a new store");
        }
    }

    private List<String> evidenceFaults() {
        List<String> faults = new ArrayList<>();
        Map<String, String> texts = new HashMap<>();
        for (Report report : reports.all()) {
            texts.put(report.id().value(), report.text());
        }
        for (Claim claim : reports.claims()) {
            Evidence evidence = claim.evidence();
            String text = texts.getOrDefault(evidence.report().value(), "");
            boolean quotes = evidence.span().end() <= text.length()
                    && evidence.span().of(text).equals(evidence.text());
            if (!quotes) {
                faults.add("claim " + claim.id() + ": its sentence is not what stands at "
                        + evidence.span().start() + " to " + evidence.span().end() + " of " + evidence.report()
                        + "; read that report again");
            }
        }
        return faults;
    }
}
