package chancery.date;

import chancery.knowledge.NumberWords;
import java.util.Optional;

/**
 * How many units: "two", "a", "several".
 *
 * @param end index of the piece behind the words
 */
record Amount(int least, int most, int end) {

    /** True for "two", false for "several". */
    boolean isTold() {
        return least == most;
    }

    private static final int MANY = 1000;

    static Optional<Amount> at(Scan scan, int from) {
        int article = from + (scan.is(from, "a") ? 1 : 0);
        Optional<Amount> vague = scan.numbers()
                .at(scan.pieces(), article, NumberWords.Kind.VAGUE)
                .map(met -> {
                    String[] ends = met.value().split(" ", -1);
                    return new Amount(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]), article + met.length());
                });
        return vague.or(() -> number(scan, from)).or(() -> article(scan, from));
    }

    private static Optional<Amount> number(Scan scan, int from) {
        return scan.numbers()
                .number(scan.pieces(), from)
                .filter(number -> number.value() < MANY && number.value() >= 1)
                .map(number -> new Amount((int) number.value(), (int) number.value(), from + number.length()));
    }

    private static Optional<Amount> article(Scan scan, int from) {
        return scan.is(from, "a", "an") ? Optional.of(new Amount(1, 1, from + 1)) : Optional.empty();
    }
}
