package chancery.store;

import chancery.model.Claim;
import chancery.model.Event;
import chancery.model.EventKind;
import chancery.model.Evidence;
import chancery.model.Figure;
import chancery.model.Magnitude;
import chancery.model.Term;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which event the claims that are records by themselves are parts of; from the events of their reports alone. */
final class Belongings {

    private final Map<String, String> eventOfClaim = new HashMap<>();
    private final Map<String, String> rejectedOfClaim = new HashMap<>();
    private final Map<String, Optional<String>> agreementOfSentence = new HashMap<>();

    /** @param rejected events that people put aside: only what measures them still belongs to them */
    Belongings(Collection<Event> events, Collection<Event> rejected) {
        rejected.forEach(event -> event.claims().forEach(claim -> rejectedOfClaim.put(claim, event.id())));
        for (Event event : events) {
            event.claims().forEach(claim -> eventOfClaim.put(claim, event.id()));
            if (event.act().kind() == EventKind.AGREEMENT) {
                event.evidence().stream()
                        .map(Belongings::sentence)
                        .distinct()
                        .forEach(at -> agreementOfSentence.merge(
                                at, Optional.of(event.id()), (one, other) -> Optional.empty()));
            }
        }
    }

    /**
     * The event within which the claim says it is; for a subject of an agreement else the only agreement of its sentence. A figure belongs
     * to the event whose size it gives.
     */
    Optional<String> of(Claim claim) {
        if (claim.assertion() instanceof Figure figure) {
            return figure.magnitude()
                    .map(Magnitude::act)
                    .map(act -> eventOfClaim.getOrDefault(act, rejectedOfClaim.get(act)));
        }
        Optional<String> within = claim.within().map(eventOfClaim::get);
        return claim.assertion() instanceof Term
                ? within.or(() -> agreementOfSentence.getOrDefault(sentence(claim.evidence()), Optional.empty()))
                : within;
    }

    private static String sentence(Evidence evidence) {
        return evidence.report() + ":" + evidence.sentence();
    }
}
