package chancery.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** The days that a report can be of: each hint charges the days that it speaks against; those that are not much dearer than the cheapest remain. */
final class Ledger {

    static final LocalDate FIRST = LocalDate.of(1945, 1, 1);
    static final LocalDate LAST = LocalDate.of(2060, 12, 31);

    /** A day that costs so much more than another is ruled out. */
    static final int ENOUGH = 4;

    private static final int DAYS = index(LAST) + 1;

    private final int[] charges = new int[DAYS];

    void charge(Hint hint) {
        BitSet inside = inside(hint, 0);
        BitSet near = inside(hint, hint.grace());
        int first = index(hint.first());
        for (int i = inside.nextClearBit(0); i < DAYS; i = inside.nextClearBit(i + 1)) {
            int cost = i < first ? hint.before() : hint.outside();
            charges[i] += near.get(i) ? cost / 2 : cost;
        }
    }

    private static BitSet inside(Hint hint, int grace) {
        BitSet inside = new BitSet(DAYS);
        for (Days days : hint.days()) {
            int from = Math.max(0, index(days.from()) - grace);
            int to = Math.min(DAYS, index(days.to()) + grace + 1);
            if (from < to) {
                inside.set(from, to);
            }
        }
        return inside;
    }

    /** The years in which the days of the ledger lie. */
    static IntStream years() {
        return IntStream.rangeClosed(FIRST.getYear(), LAST.getYear());
    }

    private static int index(LocalDate day) {
        return (int) (day.toEpochDay() - FIRST.toEpochDay());
    }

    /** The days that remain, in order. */
    List<LocalDate> open() {
        int least = Arrays.stream(charges).min().orElse(0);
        List<LocalDate> days = new ArrayList<>();
        for (int i = 0; i < DAYS; i++) {
            if (charges[i] < least + ENOUGH) {
                days.add(FIRST.plusDays(i));
            }
        }
        return days;
    }

    /** From the first of the days that remain to the last. */
    Days stretch() {
        int least = Arrays.stream(charges).min().orElse(0);
        int first = 0;
        while (charges[first] >= least + ENOUGH) {
            first++;
        }
        int last = DAYS - 1;
        while (charges[last] >= least + ENOUGH) {
            last--;
        }
        return new Days(FIRST.plusDays(first), FIRST.plusDays(last));
    }
}
