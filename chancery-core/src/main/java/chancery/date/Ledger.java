package chancery.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The days that a report can be of: each clue charges the days that it speaks against; the cheapest days remain. */
final class Ledger {

    static final LocalDate FIRST = LocalDate.of(1950, 1, 1);
    static final LocalDate LAST = LocalDate.of(2060, 12, 31);
    private static final int ENOUGH = 2;
    private final int[] charges = new int[(int) (LAST.toEpochDay() - FIRST.toEpochDay()) + 1];

    void chargeBefore(LocalDate day, int cost) {
        charge(0, index(day), cost);
    }

    void chargeAfter(LocalDate day, int cost) {
        charge(index(day) + 1, charges.length, cost);
    }

    /** Charges the days that lie in none of the stretches. */
    void chargeOutside(List<Days> stretches, int cost) {
        BitSet inside = new BitSet(charges.length);
        for (Days days : stretches) {
            int from = Math.max(0, index(days.from()));
            int to = Math.min(charges.length, index(days.to()) + 1);
            if (from < to) {
                inside.set(from, to);
            }
        }
        for (int i = inside.nextClearBit(0); i < charges.length; i = inside.nextClearBit(i + 1)) {
            charges[i] += cost;
        }
    }

    /** The years in which the days of the ledger lie. */
    static IntStream years() {
        return IntStream.rangeClosed(FIRST.getYear(), LAST.getYear());
    }

    private void charge(int from, int to, int cost) {
        for (int i = Math.max(0, from); i < Math.min(charges.length, to); i++) {
            charges[i] += cost;
        }
    }

    private static int index(LocalDate day) {
        long index = day.toEpochDay() - FIRST.toEpochDay();
        return (int) Math.max(-1, Math.min(index, LAST.toEpochDay() - FIRST.toEpochDay() + 1));
    }

    private int least() {
        return Arrays.stream(charges).min().orElse(0);
    }

    /** The cheapest days, if it would cost enough to be of any time before or after. */
    Optional<List<LocalDate>> cheapest() {
        int least = least();
        if (charges[0] < least + ENOUGH || charges[charges.length - 1] < least + ENOUGH) {
            return Optional.empty();
        }
        List<LocalDate> days = new ArrayList<>();
        for (int i = 0; i < charges.length; i++) {
            if (charges[i] == least) {
                days.add(FIRST.plusDays(i));
            }
        }
        return Optional.of(days);
    }
}
