package chancery.model;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is otherwise on record after some reports came, changed or went.
 *
 * @param gone ids of events that are no more, or are among {@code events} in another form
 * @param events that are new or different, without the disputes about them
 * @param scopes of the rules that were asked again: all that was found in them before is gone
 * @param findings what they found now
 * @param reports that changed, or tell one of the events that did, with their keys
 */
public record Revision(
        Set<String> gone,
        List<Event> events,
        Set<String> scopes,
        List<Finding> findings,
        Map<ReportId, KeptKeys> reports) {
    public Revision {
        gone = Set.copyOf(gone);
        events = List.copyOf(events);
        scopes = Set.copyOf(scopes);
        findings = List.copyOf(findings);
        reports = Map.copyOf(reports);
    }
}
