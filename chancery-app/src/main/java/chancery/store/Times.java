package chancery.store;

import chancery.model.When;
import chancery.store.index.Index;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.function.ToIntBiFunction;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The times of some events. Their days are in the index; how they are known and told stands in the records, of which few are read. */
public final class Times {

    /** So many records are read at once. */
    private static final int BATCH = 500;

    private final Handle handle;
    private final Codec codec;
    private final Consumer<Index.PairVisitor> days;

    /** @param days hands on the number, the first day and the last one of each; one of these stands for the other, where only that is known */
    Times(Handle handle, Codec codec, Consumer<Index.PairVisitor> days) {
        this.handle = handle;
        this.codec = codec;
        this.days = days;
    }

    /**
     * Hands on times from those that may be largest on, each at least once, until no other is wanted. Undated ones are left out.
     *
     * @param most how large a time may be that has this first and this last day, one of which may be unknown and stand for the other
     * @param wanted whether times up to a size are wanted still
     */
    public void eachFromLargest(
            ToIntBiFunction<LocalDate, LocalDate> most, IntPredicate wanted, Consumer<Optional<When>> visitor) {
        for (Map.Entry<Integer, List<Integer>> size :
                bySize(most).descendingMap().entrySet()) {
            List<Integer> numbers = size.getValue();
            for (int i = 0; i < numbers.size() && wanted.test(size.getKey()); i += BATCH) {
                read(numbers.subList(i, Math.min(numbers.size(), i + BATCH))).forEach(visitor);
            }
        }
    }

    private NavigableMap<Integer, List<Integer>> bySize(ToIntBiFunction<LocalDate, LocalDate> most) {
        Map<Days, Integer> sizes = new HashMap<>();
        NavigableMap<Integer, List<Integer>> numbers = new TreeMap<>();
        days.accept((number, first, last) -> {
            if (first != null && last != null) {
                int size = sizes.computeIfAbsent(new Days(first, last), days -> days.size(most));
                numbers.computeIfAbsent(size, key -> new ArrayList<>()).add(number);
            }
        });
        return numbers;
    }

    /** The first and the last day of a time. */
    private record Days(String first, String last) {
        int size(ToIntBiFunction<LocalDate, LocalDate> most) {
            return most.applyAsInt(LocalDate.parse(first), LocalDate.parse(last));
        }
    }

    private List<Optional<When>> read(List<Integer> numbers) {
        return handle.createQuery("SELECT DISTINCT json_extract(record, '$.act.when') FROM record"
                        + " WHERE number IN (SELECT value FROM json_each(:numbers))")
                .bind("numbers", Arrays.toString(numbers.toArray()))
                .map((row, context) -> when(row.getString(1)))
                .list();
    }

    private Optional<When> when(@Nullable String json) {
        return Optional.ofNullable(json).map(found -> codec.read(found, When.class));
    }
}
