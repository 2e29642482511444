package chancery.sequel;

import chancery.model.Event;
import chancery.model.Sequel.Link;
import chancery.model.Status;
import chancery.sequel.Matching.Later;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether a later event tells that a promise, demand or threat was taken back by the one who made it. */
final class TakenBack {

    /** The beginning of the CAMEO codes of giving way. */
    static final String GIVING_WAY = "080";

    private static final double SURE = 0.75;

    private final Set<String> words;
    private final Subject subject;

    /** @param words by which a sentence tells it */
    TakenBack(Set<String> words, Subject subject) {
        this.words = words;
        this.subject = subject;
    }

    /** The link, if the same one said to the same one that it does not hold any more. */
    Optional<Link> told(Foretold ahead, Later later) {
        Event event = later.event();
        boolean after = later.told().isAfter(ahead.made());
        boolean same = after
                && isOfKind(ahead, event)
                && Sides.covers(ahead.act().agents(), event.act().agents())
                && Sides.reach(ahead.act(), event.act());
        boolean takes = same && (event.status() == Status.DENIED || Subject.tells(event, words));
        return takes && !subject.shared(ahead.event(), event).isEmpty()
                ? Optional.of(new Link(
                        event.id(),
                        event.act().when(),
                        SURE,
                        List.of("same doer and receiver", "told to be taken back")))
                : Optional.empty();
    }

    /** The same kind of words, or a giving way by them. */
    private static boolean isOfKind(Foretold ahead, Event event) {
        return event.act().kind() == ahead.act().kind()
                || event.act()
                        .cameo()
                        .filter(code -> code.startsWith(GIVING_WAY))
                        .isPresent();
    }
}
