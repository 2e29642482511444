package chancery.count;

import java.util.Optional;

/**
 * A number in a sentence, before its unit is known.
 *
 * @param first index of the first piece: the sign of the currency, or the number
 * @param number index of the piece of the number
 * @param last index of the last piece of the number, inclusive
 * @param upper the upper end of a range
 * @param money index of the piece of a currency's sign before the number
 */
record Quantity(int first, int number, int last, double value, Optional<Double> upper, Optional<Integer> money) {

    int end() {
        return last + 1;
    }
}
