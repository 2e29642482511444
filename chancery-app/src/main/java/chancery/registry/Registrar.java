package chancery.registry;

import chancery.model.Effect;
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

    /**
     * What became of rulings that were taken in.
     *
     * @param taken those that were not here yet
     * @param known those that were here already
     * @param withoutObject those of the taken ones whose sentences this store does not have
     */
    public record Intake(int taken, int known, int withoutObject) {}

    /** Takes in rulings of another store. */
    public Intake takeIn(List<Ruling> rulings) {
        List<Ruled> entered = enter(rulings);
        long withoutObject = entered.stream()
                .filter(ruled -> ruled.effect().state() == Effect.State.WITHOUT_OBJECT)
                .count();
        return new Intake(entered.size(), rulings.size() - entered.size(), (int) withoutObject);
    }

    /** Keeps rulings, and tells what those do that were not here yet. */
    private List<Ruled> enter(List<Ruling> rulings) {
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
