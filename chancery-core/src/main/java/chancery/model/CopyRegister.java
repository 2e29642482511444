package chancery.model;

import java.util.Optional;
import java.util.Set;

/** Which reports there are, as the search for copies asks for it. */
public interface CopyRegister {

    /** The report as it is marked now; empty if it was taken away. */
    Optional<Report> report(ReportId id);

    /** The sketch of a report of today. */
    Sketch sketch(ReportId id);

    /** Reports of today of which the sketch has one of these bands. */
    Set<ReportId> sharing(Set<Long> bands);
}
