package chancery.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What is on record, as replaying rulings in parts asks for it: claims as they are now, with the names that people gave; events and
 * disputes as they were merged, before people ruled.
 */
public interface RuledRegister extends ClaimSource {

    Optional<Report> report(ReportId id);

    Optional<Event> event(String id);

    /** The event that was made of a claim among others. */
    Optional<Event> eventOf(String claim);

    /** The events that are parts of this one. */
    List<Event> parts(String event);

    /** The disputes about an event or another record. */
    List<Dispute> disputes(String record);

    /** The standing rulings that were tied to one of these claims when they were replayed last. */
    List<Ruling> rulings(Collection<String> claims);
}
