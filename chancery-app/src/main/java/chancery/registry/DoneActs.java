package chancery.registry;

import chancery.model.Status;
import chancery.store.Condition;
import chancery.store.RecordCounter.Grain;
import chancery.store.RecordCounter.Typed;
import chancery.store.Shelf;
import chancery.store.Store;
import chancery.store.index.Column;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Acts that were done, over time: what was merely planned, demanded or denied, or has no day, is left out. */
public final class DoneActs {

    /** So many years or months fit on a screen as bars. */
    private static final int MOST_BARS = 120;

    private static final Condition DONE = new Condition.Has(
            Column.STATUS,
            Stream.of(Status.HAPPENED, Status.ONGOING, Status.RECURRING)
                    .map(status -> status.name().toLowerCase(Locale.ROOT))
                    .collect(Collectors.toSet()));

    private DoneActs() {}

    /** For each step of time and PLOVER type how many there are, in order. */
    public static List<Typed> over(Grain grain, Store store, List<Condition> conditions) {
        List<Condition> done = new ArrayList<>(conditions);
        done.add(DONE);
        return store.counts().typesOver(grain, Shelf.EVENTS, done);
    }

    /** The finest of months and years whose steps, the empty ones too, fit on a screen. */
    public static Grain fitting(Store store, Shelf<?> shelf, List<Condition> conditions) {
        Map<String, Integer> years = store.counts().over(Grain.YEAR, shelf, conditions);
        int[] numbers = years.keySet().stream().mapToInt(Integer::parseInt).toArray();
        if (numbers.length == 0) {
            return Grain.YEAR;
        }
        int span = Arrays.stream(numbers).max().orElseThrow()
                - Arrays.stream(numbers).min().orElseThrow()
                + 1;
        return span * 12 <= MOST_BARS ? Grain.MONTH : Grain.YEAR;
    }
}
