package chancery.merge;

import chancery.model.Claim;
import chancery.model.Event;
import chancery.model.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Records that may dispute each other though they are of different events: whatever disputes in this way has a topic in common, and
 * whether there is a dispute about a topic depends on its members alone.
 *
 * @param key what the members share
 * @param asks whether this member can raise the dispute; a topic of which no member does has none
 */
record Topic(Kind kind, String key, boolean asks) {

    /** What it is that may be disputed. */
    enum Kind {
        /** statements that somebody holds an office, against the record */
        OFFICE,
        /** statements that quote or have the same words */
        QUOTATION,
        /** events that are told in one report and denied in another */
        DENIAL,
        /** praise and blame of one thing by one person */
        JUDGEMENT
    }

    /** What the topics of all kinds are told apart by. */
    String name() {
        return kind + " " + key;
    }

    boolean isSame(Topic other) {
        return kind == other.kind && key.equals(other.key);
    }

    /** The name in short. */
    long hash() {
        return Hash.of("topic", name());
    }

    static List<Topic> of(Claim claim) {
        List<Topic> topics = new ArrayList<>();
        Offices.key(claim).ifPresent(key -> topics.add(new Topic(Kind.OFFICE, key, true)));
        Set<String> quoted = Speakers.quotedStarts(claim);
        quoted.forEach(start -> topics.add(new Topic(Kind.QUOTATION, start, true)));
        Speakers.spokenStarts(claim).stream()
                .filter(start -> !quoted.contains(start))
                .forEach(start -> topics.add(new Topic(Kind.QUOTATION, start, false)));
        return topics;
    }

    static List<Topic> of(Event event, Denials denials) {
        List<Topic> topics = new ArrayList<>();
        Contents.key(event).ifPresent(key -> topics.add(new Topic(Kind.JUDGEMENT, key, Contents.isHostile(event))));
        denials.keys(event).forEach(key -> topics.add(new Topic(Kind.DENIAL, key, event.status() == Status.DENIED)));
        return topics;
    }
}
