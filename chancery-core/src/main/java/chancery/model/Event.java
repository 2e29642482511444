package chancery.model;

import java.util.List;
import java.util.Optional;

/**
 * The claims about one act, merged over a report and over reports. A view: rebuilt from claims at will.
 *
 * @param id made from the earliest claim, so that it survives later reports
 * @param act the fullest account that the claims support
 * @param partOf the event that this one is a part of
 * @param claims ids of the claims, best evidence first
 * @param reports those that tell it, sorted
 * @param families the reports by witness: copies of one text, and what is told after one agency, stand together
 * @param disputes ids of the disputes about it
 */
public record Event(
        String id,
        Act act,
        Status status,
        List<Participant> voices,
        Certainty certainty,
        Optional<String> partOf,
        double confidence,
        List<String> claims,
        List<ReportId> reports,
        List<List<ReportId>> families,
        List<Evidence> evidence,
        List<String> disputes) {

    public Event {
        voices = List.copyOf(voices);
        claims = List.copyOf(claims);
        reports = List.copyOf(reports);
        families = families.stream().map(List::copyOf).toList();
        evidence = List.copyOf(evidence);
        disputes = List.copyOf(disputes);
    }

    /** Number of independent sources. */
    public int witnesses() {
        return families.size();
    }

    public Event withDisputes(List<String> ids) {
        return new Event(
                id, act, status, voices, certainty, partOf, confidence, claims, reports, families, evidence, ids);
    }

    public Event withPartOf(Optional<String> whole) {
        return new Event(
                id, act, status, voices, certainty, whole, confidence, claims, reports, families, evidence, disputes);
    }
}
