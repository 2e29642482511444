package chancery.bench.made;

import java.util.Locale;

/**
 * Precision and recall.
 *
 * @param right found and to be found
 * @param found all that was found
 * @param wanted all that is to be found
 */
record Shares(String of, long right, long found, long wanted) {

    double precision() {
        return found == 0 ? 1 : (double) right / found;
    }

    double recall() {
        return wanted == 0 ? 1 : (double) right / wanted;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%-28s precision %.3f (of %d)  recall %.3f (of %d)",
                of,
                precision(),
                found,
                recall(),
                wanted);
    }
}
