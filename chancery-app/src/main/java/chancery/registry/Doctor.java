package chancery.registry;

import chancery.store.Shelf;
import chancery.store.Store;
import java.util.ArrayList;
import java.util.List;

/** Looks whether a store is sound. */
public final class Doctor {

    private Doctor() {}

    /**
     * What was found.
     *
     * @param sound what is as it should be, a line each
     * @param faults what is wrong, a line each
     */
    public record Findings(List<String> sound, List<String> faults) {
        public Findings {
            sound = List.copyOf(sound);
            faults = List.copyOf(faults);
        }
    }

    /** Examines a store; a view that is behind its claims is built first. */
    public static Findings examine(Store store, Workshop workshop) {
        List<String> sound = new ArrayList<>();
        List<String> faults = store.faults();
        if (faults.isEmpty()) {
            sound.add("store " + store.file() + ": every claim quotes its report");
        }
        boolean fresh = store.isFresh();
        Library library = Library.of(store, workshop);
        sound.add("view: "
                + (fresh ? "fresh" : "was behind the claims, or built by an older Chancery, and is built now"));
        sound.add(store.numberOfReports() + " reports, " + Counts.of(library.records()));
        sound.add(store.rulings().ruled().size() + " rulings, "
                + library.records().count(Shelf.REJECTED) + " events put aside");
        return new Findings(sound, faults);
    }
}
