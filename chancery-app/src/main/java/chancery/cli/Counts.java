package chancery.cli;

import chancery.store.RecordFinder;
import chancery.store.Shelf;
import java.util.List;
import java.util.stream.Collectors;

/** How much there is: "12 events, 30 statements, …". */
final class Counts {

    private static final List<Shelf<?>> SHELVES = List.of(
            Shelf.EVENTS, Shelf.STATEMENTS, Shelf.TENURES, Shelf.AGREEMENTS, Shelf.FIGURES, Shelf.DISPUTES);

    private Counts() {}

    static String of(RecordFinder records) {
        return SHELVES.stream()
                .map(shelf -> records.count(shelf) + " " + shelf.name())
                .collect(Collectors.joining(", "));
    }
}
