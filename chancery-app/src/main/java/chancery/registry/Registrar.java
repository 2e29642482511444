package chancery.registry;

import chancery.model.Ruling;
import chancery.store.RulingTables.Ruled;
import chancery.store.Store;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Enters rulings into a store, and makes its view fresh once for all of them. */
public final class Registrar {

    private final Store store;
    private final Workshop workshop;

    public Registrar(Store store, Workshop workshop) {
        this.store = store;
        this.workshop = workshop;
    }

    /**
     * Who rules, when, and why.
     *
     * @param why in that person's words; may be empty
     */
    public record Hand(String who, Instant when, String why) {
        public Hand {
            when = when.truncatedTo(ChronoUnit.MILLIS);
        }
    }

    /**
     * Makes rulings and tells what they do. Either all of them are made or none.
     *
     * @throws chancery.ask.BadQuestion if one of them cannot be made
     */
    public List<Ruled> rule(List<Clerk.Wanted> all, Hand hand) {
        Clerk clerk = new Clerk(Library.of(store, workshop));
        return enter(all.stream()
                .map(wanted -> Ruling.of(clerk.draw(wanted), hand.who(), hand.when(), hand.why()))
                .toList());
    }

    /** Takes in rulings, such as those of another store, and tells what those do that were not here yet. */
    public List<Ruled> enter(List<Ruling> rulings) {
        List<String> added = new ArrayList<>();
        for (Ruling ruling : rulings) {
            if (store.add(ruling)) {
                added.add(ruling.id());
            }
        }
        if (!added.isEmpty()) {
            store.refresh(workshop);
        }
        return added.stream().flatMap(id -> store.rulings().find(id).stream()).toList();
    }
}
