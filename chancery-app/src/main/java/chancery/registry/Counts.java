package chancery.registry;

import chancery.store.RecordFinder;
import chancery.store.Shelf;
import java.util.List;
import java.util.stream.Collectors;

/** How much there is: "12 events, 30 statements, …". */
public final class Counts {

    private static final List<Shelf<?>> SHELVES =
            List.of(Shelf.EVENTS, Shelf.STATEMENTS, Shelf.TENURES, Shelf.AGREEMENTS, Shelf.FIGURES, Shelf.DISPUTES);

    private Counts() {}

    public static String of(RecordFinder records) {
        return SHELVES.stream()
                .map(shelf -> counted(records.count(shelf), shelf.name()))
                .collect(Collectors.joining(", "));
    }

    private static String counted(int number, String many) {
        return number + " " + (number == 1 ? many.substring(0, many.length() - 1) : many);
    }
}
