package chancery.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is on record, as merging in parts asks for it: reports and claims as they are now, events and keys as of the last merging. */
public interface Register {

    /** The report, marked if it is a copy; empty if it was taken away. */
    Optional<Report> report(ReportId id);

    List<Claim> claims(ReportId id);

    /** The events that a report told when it was merged last. */
    List<Event> events(ReportId id);

    /** The reports that kept one of these keys. */
    Set<ReportId> having(Set<Long> keys);

    /** The reports that kept one of these keys, and so many others at least. */
    Set<ReportId> having(Set<Long> keys, Set<Long> others, int atLeast);

    /** Those of some keys of which a report asks: see {@link KeptKeys#asking}. */
    Set<Long> asked(Set<Long> keys);
}
