package chancery.rank;

/**
 * Turns what the model holds probable into how often such an answer is right: the logarithms of the odds are bent by a straight line of
 * its own at either end (beta calibration; Kull, Silva Filho and Flach 2017). A model is too sure of what it has learned by heart and
 * not sure enough of what it half knows, and how much too sure may differ between them; one line for both (Platt 1999) is the
 * calibration whose two slopes are the same.
 *
 * @param low slope on the logarithm of the probability, which tells unsure answers apart; 0 or more
 * @param high slope on minus the logarithm of what is left to 1, which tells sure ones apart; 0 or more
 * @param offset above 0 where answers are more often right than the model holds
 */
public record Calibration(double low, double high, double offset) {

    /** Leaves probabilities as they are. */
    public static final Calibration NONE = new Calibration(1, 1, 0);

    private static final double LEAST = 1e-6;

    public Calibration {
        if (low < 0 || high < 0) {
            throw new IllegalArgumentException(
                    "slopes " + low + " and " + high + ": the more probable is to be the surer");
        }
    }

    /** How often an answer of this probability is right, 0 to 1; the more probable, the more often. */
    public double sure(double probability) {
        if (probability <= 0) {
            return 0;
        }
        return 1 / (1 + StrictMath.exp(-(low * logLow(probability) + high * logHigh(probability) + offset)));
    }

    /** The logarithm of a probability. */
    public static double logLow(double probability) {
        return StrictMath.log(inside(probability));
    }

    /** Minus the logarithm of what is left to 1; with {@link #logLow} it makes the logarithm of the odds. */
    public static double logHigh(double probability) {
        return -StrictMath.log(1 - inside(probability));
    }

    private static double inside(double probability) {
        return Math.min(Math.max(probability, LEAST), 1 - LEAST);
    }
}
