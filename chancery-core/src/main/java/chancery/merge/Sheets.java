package chancery.merge;

import chancery.model.Event;
import chancery.model.Register;
import chancery.model.Report;
import chancery.model.ReportId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** Reports with the events that they tell after a change, those read from the register that need be. */
final class Sheets {

    private final Register register;
    private final Function<ReportId, Optional<Report>> reports;
    private final Set<String> reached;
    private final Map<ReportId, List<Event>> fresh = new HashMap<>();
    private final Map<ReportId, List<Event>> before = new HashMap<>();
    private final Map<ReportId, List<Event>> now = new HashMap<>();
    private final Map<ReportId, Sheet> sheets = new HashMap<>();

    /**
     * Reports on record.
     *
     * @param fresh events that are made anew
     * @param reached claims of all events that these stand for
     */
    Sheets(
            Register register,
            Function<ReportId, Optional<Report>> reports,
            Collection<Event> fresh,
            Set<String> reached) {
        this.register = register;
        this.reports = reports;
        this.reached = reached;
        for (Event event : fresh) {
            event.reports()
                    .forEach(report -> this.fresh
                            .computeIfAbsent(report, id -> new ArrayList<>())
                            .add(event));
        }
    }

    /** What the report told before the change. */
    List<Event> before(ReportId id) {
        return before.computeIfAbsent(id, register::events);
    }

    List<Event> events(ReportId id) {
        List<Event> known = now.get(id);
        if (known == null) {
            known = new ArrayList<>(
                    before(id).stream().filter(event -> !isGone(event)).toList());
            known.addAll(fresh.getOrDefault(id, List.of()));
            now.put(id, known);
        }
        return known;
    }

    /** All events that some of these reports tell. */
    List<Event> events(Collection<ReportId> some) {
        Map<String, Event> all = new TreeMap<>();
        some.forEach(id -> events(id).forEach(event -> all.put(event.id(), event)));
        return List.copyOf(all.values());
    }

    /** The events of these reports before the change that stand no more, or are among those made anew. */
    List<Event> gone(Collection<ReportId> some) {
        Map<String, Event> gone = new TreeMap<>();
        for (ReportId id : some) {
            before(id).stream().filter(this::isGone).forEach(event -> gone.put(event.id(), event));
        }
        return List.copyOf(gone.values());
    }

    private boolean isGone(Event event) {
        return event.claims().stream().anyMatch(reached::contains);
    }

    Sheet sheet(ReportId id) {
        Sheet known = sheets.get(id);
        if (known == null) {
            known = new Sheet(id, reports.apply(id), register.claims(id), events(id));
            sheets.put(id, known);
        }
        return known;
    }
}
