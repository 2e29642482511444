package chancery.merge;

import chancery.model.Claim;
import chancery.model.Event;
import chancery.model.KeptKeys;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The keys by which a report is found when others are merged. */
final class SheetKeys {

    private final Set<Long> own = new HashSet<>();
    private final Set<Long> ofEvents = new HashSet<>();
    private final Set<Long> asking = new HashSet<>();

    private SheetKeys() {}

    static KeptKeys of(Sheet sheet, List<Retelling> accounts, Tallies tallies, Judge judge) {
        SheetKeys keys = new SheetKeys();
        keys.own.addAll(Keys.kept(accounts));
        List<Count> counts = tallies.of(sheet);
        counts.forEach(count -> keys.own.addAll(tallies.keys(count, 0)));
        if (!counts.isEmpty()) {
            keys.own.addAll(Affairs.company(sheet, Affairs.times(sheet)));
        }
        for (Claim claim : sheet.claims()) {
            Topic.of(claim).forEach(topic -> keys.add(topic, keys.own));
        }
        keys.addEvents(sheet.events(), judge);
        return keys.kept();
    }

    /** Those alone that follow from the events that it tells. */
    static KeptKeys ofEvents(List<Event> events, Judge judge) {
        SheetKeys keys = new SheetKeys();
        keys.addEvents(events, judge);
        return keys.kept();
    }

    private void addEvents(List<Event> events, Judge judge) {
        events.forEach(event -> judge.topics(event).forEach(topic -> add(topic, ofEvents)));
    }

    private KeptKeys kept() {
        return new KeptKeys(own, ofEvents, asking);
    }

    private void add(Topic topic, Set<Long> where) {
        where.add(topic.hash());
        if (topic.asks()) {
            asking.add(topic.hash());
        }
    }
}
