package chancery.bench;

import java.util.Locale;

/** Precision, recall and F1 of something that is either found or not. */
final class Score {

    private final String name;
    private int found;
    private int right;
    private int wanted;
    private int met;

    Score(String name) {
        this.name = name;
    }

    /** Something was found; whether it is right. */
    void found(boolean isRight) {
        found++;
        right += isRight ? 1 : 0;
    }

    /** Something should be found; whether it was. */
    void wanted(boolean isMet) {
        wanted++;
        met += isMet ? 1 : 0;
    }

    @Override
    public String toString() {
        double precision = found == 0 ? 0 : (double) right / found;
        double recall = wanted == 0 ? 0 : (double) met / wanted;
        double both = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        return String.format(
                Locale.ROOT,
                "%-18s P %.3f (%d of %d)  R %.3f (%d of %d)  F1 %.3f",
                name,
                precision,
                right,
                found,
                recall,
                met,
                wanted,
                both);
    }
}
