package chancery.rank;

/**
 * Turns what the model holds probable into how often such an answer is right: a straight line on the logarithms of the odds (Platt
 * 1999). A model is too sure of what it has learned by heart and not sure enough of what it half knows.
 *
 * @param slope below 1 where sure answers are less often right than the model holds, and unsure ones more often
 * @param offset above 0 where answers are more often right than it holds
 */
public record Calibration(double slope, double offset) {

    /** Leaves probabilities as they are. */
    public static final Calibration NONE = new Calibration(1, 0);

    private static final double LEAST = 1e-6;

    /** How often an answer of this probability is right, 0 to 1; the more probable, the more often. */
    public double sure(double probability) {
        return probability <= 0 ? 0 : 1 / (1 + StrictMath.exp(-(slope * logOdds(probability) + offset)));
    }

    /** The logarithm of the odds of a probability. */
    public static double logOdds(double probability) {
        double inside = Math.min(Math.max(probability, LEAST), 1 - LEAST);
        return StrictMath.log(inside / (1 - inside));
    }
}
