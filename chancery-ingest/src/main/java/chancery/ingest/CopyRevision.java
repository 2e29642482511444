package chancery.ingest;

import chancery.model.CopyRegister;
import chancery.model.Report;
import chancery.model.ReportId;
import chancery.model.Sketch;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds out again which reports are copies after some came, changed or went: the same as if all were looked at, one after the other from
 * the earliest on. What a report copies follows from the earlier ones that share a band with it, so only later ones can be touched.
 */
public final class CopyRevision {

    private final CopyRegister register;
    private final Map<ReportId, Report> marked = new HashMap<>();
    private final TreeSet<Report> open = new TreeSet<>(Duplicates.EARLIEST_FIRST);

    public CopyRevision(CopyRegister register) {
        this.register = register;
    }

    /**
     * The reports that are marked otherwise now.
     *
     * @param changed reports that are new or other than they were
     * @param lost bands of reports that were there before, and are gone or changed
     */
    public Map<ReportId, Report> after(Collection<ReportId> changed, Set<Long> lost) {
        changed.forEach(this::look);
        register.sharing(lost).forEach(this::look);
        Map<ReportId, Report> otherwise = new TreeMap<>();
        while (!open.isEmpty()) {
            Report report = open.pollFirst();
            Report now = mark(report);
            if (!now.duplicateOf().equals(report.duplicateOf())) {
                otherwise.put(report.id(), now);
                marked.put(report.id(), now);
                lookBehind(report);
            } else if (changed.contains(report.id())) {
                lookBehind(report);
            }
        }
        return otherwise;
    }

    private void look(ReportId id) {
        report(id).ifPresent(open::add);
    }

    /** Later ones that may copy this one. */
    private void lookBehind(Report report) {
        for (ReportId id : register.sharing(register.sketch(report.id()).bands())) {
            report(id)
                    .filter(later -> Duplicates.EARLIEST_FIRST.compare(report, later) < 0)
                    .ifPresent(open::add);
        }
    }

    private Optional<Report> report(ReportId id) {
        Report known = marked.get(id);
        return known == null ? register.report(id) : Optional.of(known);
    }

    private Report mark(Report report) {
        Duplicates duplicates = new Duplicates(this::report);
        Sketch sketch = register.sketch(report.id());
        Set<ReportId> near = new HashSet<>(register.sharing(sketch.bands()));
        near.stream()
                .flatMap(id -> report(id).stream())
                .filter(earlier -> Duplicates.EARLIEST_FIRST.compare(earlier, report) < 0)
                .sorted(Duplicates.EARLIEST_FIRST)
                .forEach(earlier -> duplicates.know(
                        earlier.id(),
                        earlier.witness(),
                        Signature.decode(register.sketch(earlier.id()).signature())));
        return duplicates.mark(report.withoutDuplicate());
    }
}
