package chancery.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What became of an act that looks ahead: a plan, a promise, a demand, a threat. A view of events, made anew whenever it is asked for.
 *
 * @param links the later events that tell it, the surest first; none where nothing tells it
 * @param horizon the day of the latest report that speaks of all sides: so far one would have been told
 * @param confidence 0 to 1: how sure it is that the events tell what became of this act, not how true they are
 */
public record Sequel(Fate fate, List<Link> links, Optional<LocalDate> horizon, double confidence) {

    /** What became of it. */
    public enum Fate {
        /** a plan that took place as announced */
        HELD,
        /** a plan that got another day */
        MOVED,
        /** a plan put off to a day that is not told */
        POSTPONED,
        /** a plan called off, or told not to have taken place */
        CANCELLED,
        /** a plan whose time is past; later reports of all sides do not tell of it */
        LAPSED,
        /** a promise kept, a demand met, a threat carried out */
        FULFILLED,
        /** a promise of which less was done */
        REDUCED,
        /** taken back by the one who made it */
        WITHDRAWN,
        /** a demand turned down */
        REFUSED,
        /** a promise, demand or threat of which later reports of all sides tell nothing */
        SILENT,
        /** not told yet, or its time is not known */
        OPEN;

        /** True where it came to what was said. */
        public boolean isKept() {
            return this == HELD || this == FULFILLED;
        }
    }

    /**
     * An event that tells what became of it.
     *
     * @param event its id
     * @param reasons what the two have in common, in words
     */
    public record Link(String event, Optional<When> when, double confidence, List<String> reasons) {
        public Link {
            reasons = List.copyOf(reasons);
        }
    }

    public Sequel {
        links = List.copyOf(links);
    }
}
