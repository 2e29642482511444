package chancery.rank;

import chancery.learn.ModelFile;
import chancery.learn.SparseWeights;
import chancery.learn.WordTable;
import chancery.model.PloverType;
import chancery.tree.Lexicon;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * What was learned: the weight of each sign for each type, for no act, and, in a last column, for any act on the word or type that
 * the sign belongs to.
 *
 * <p>The probability of a word and a type is the exponential of the sum of: the pair's signs for the type and for any, the
 * word's signs for the type and for any, and the signs that speak for the type alone; of no act, of the pair's signs for no
 * act; each divided by the sum over all.
 */
public final class ActModel {

    /** The types in the order of their columns. */
    public static final List<PloverType> TYPES = List.of(PloverType.values());
    /** The column of no act. */
    public static final int NONE = TYPES.size();
    /** The column of any act. */
    public static final int ANY = NONE + 1;
    /** Columns of the table. */
    public static final int COLUMNS = ANY + 1;
    /** The table has two to the power of this many rows. */
    public static final int BITS = Signs.BITS;

    private static final double LOWEST = -16;
    private static final String WEIGHTS = "acts/weights";
    private static final String SCALE = "acts/scale";
    private static final String CLASSES = "acts/word-classes";

    private final SparseWeights weights;
    private final double scale;

    /**
     * @param scale what one unit of weight adds to the logarithm of a probability, the temperature in it
     */
    public ActModel(SparseWeights weights, double scale) {
        this.weights = weights;
        this.scale = scale;
    }

    static ActModel from(ModelFile file) {
        return new ActModel(
                SparseWeights.from(file.section(WEIGHTS)), file.section(SCALE).getDouble());
    }

    static WordTable classes(ModelFile file) {
        return Lexicon.from(file.section(CLASSES));
    }

    /** The file of this model. */
    public ModelFile toFile(String name, byte[] wordClasses) {
        ModelFile file = ModelFile.empty(name);
        file.put(CLASSES, wordClasses);
        file.put(WEIGHTS, weights.toBytes());
        file.put(SCALE, ByteBuffer.allocate(Double.BYTES).putDouble(scale).array());
        return file;
    }

    /** Probabilities of each candidate with each type, [candidate][type]; the rest to 1 is no act. */
    public double[][] probabilities(Case asked) {
        int[] base = new int[COLUMNS];
        weights.add(asked.pair().rows(), base);
        int[][] scores = new int[asked.candidates().size()][COLUMNS];
        for (int c = 0; c < scores.length; c++) {
            Case.Candidate candidate = asked.candidates().get(c);
            weights.add(candidate.signs().rows(), scores[c]);
            spread(scores[c], base);
            fits(asked.pairFits(), scores[c]);
            fits(candidate.fits(), scores[c]);
        }
        return normalised(scores, base[NONE]);
    }

    private static void spread(int[] scores, int[] base) {
        int any = scores[ANY] + base[ANY];
        for (int type = 0; type < NONE; type++) {
            scores[type] += any + base[type];
        }
    }

    private void fits(Map<PloverType, Evidence> fits, int[] scores) {
        int[] sums = new int[COLUMNS];
        fits.forEach((type, evidence) -> {
            Arrays.fill(sums, 0);
            weights.add(evidence.rows(), sums);
            scores[TYPES.indexOf(type)] += sums[ANY];
        });
    }

    private double[][] normalised(int[][] scores, int none) {
        int highest = none;
        for (int[] row : scores) {
            for (int type = 0; type < NONE; type++) {
                highest = Math.max(highest, row[type]);
            }
        }
        double sum = share(none - highest);
        double[][] probabilities = new double[scores.length][NONE];
        for (int c = 0; c < scores.length; c++) {
            for (int type = 0; type < NONE; type++) {
                probabilities[c][type] = share(scores[c][type] - highest);
                sum += probabilities[c][type];
            }
        }
        for (double[] row : probabilities) {
            for (int type = 0; type < NONE; type++) {
                row[type] /= sum;
            }
        }
        return probabilities;
    }

    /** The strict exponential is the same on every machine, and slow: what it makes next to nothing is nothing. */
    private double share(int below) {
        double exponent = below * scale;
        return exponent < LOWEST ? 0 : StrictMath.exp(exponent);
    }
}
