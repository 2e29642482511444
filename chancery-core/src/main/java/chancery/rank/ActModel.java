package chancery.rank;

import chancery.learn.Lexicon;
import chancery.learn.ModelFile;
import chancery.learn.SparseWeights;
import chancery.learn.WordTable;
import chancery.model.PloverType;
import java.nio.ByteBuffer;
import java.util.List;

/**
 * What was learned: the weight of each sign for each type, for no act, for any act, and for a deed only spoken of. How they make
 * probabilities is told in {@link Outcomes}.
 */
public final class ActModel {

    /** The types in the order of their columns. */
    public static final List<PloverType> TYPES = List.of(PloverType.values());
    /** The column of no act. */
    public static final int NONE = TYPES.size();
    /** The column of any act. */
    public static final int ANY = NONE + 1;
    /** The column of deeds only spoken of. */
    public static final int SPOKEN = ANY + 1;
    /** Columns of the table. */
    public static final int COLUMNS = SPOKEN + 1;
    /** What one unit of a rounded weight adds to the logarithm of a probability. */
    public static final double UNIT = 1.0 / 64;
    /** The table has two to the power of this many rows. */
    public static final int BITS = Signs.BITS;

    private static final String WEIGHTS = "acts/weights";
    private static final String CALIBRATION = "acts/calibration";
    private static final String CLASSES = "acts/word-classes";

    private final SparseWeights weights;
    private final Calibration calibration;

    /**
     * @param weights in units of {@link #UNIT}
     */
    public ActModel(SparseWeights weights, Calibration calibration) {
        this.weights = weights;
        this.calibration = calibration;
    }

    static ActModel from(ModelFile file) {
        ByteBuffer line = file.section(CALIBRATION);
        return new ActModel(
                SparseWeights.from(file.section(WEIGHTS)),
                new Calibration(line.getDouble(), line.getDouble(), line.getDouble()));
    }

    static WordTable classes(ModelFile file) {
        return Lexicon.from(file.section(CLASSES));
    }

    /** The file of this model. */
    public ModelFile toFile(String name, byte[] wordClasses) {
        ModelFile file = ModelFile.empty(name);
        file.put(CLASSES, wordClasses);
        file.put(WEIGHTS, weights.toBytes());
        file.put(
                CALIBRATION,
                ByteBuffer.allocate(3 * Double.BYTES)
                        .putDouble(calibration.low())
                        .putDouble(calibration.high())
                        .putDouble(calibration.offset())
                        .array());
        return file;
    }

    Calibration calibration() {
        return calibration;
    }

    /** The weights as what they add to the logarithm of a probability. */
    public Table table() {
        return (rows, sums) -> {
            int[] whole = new int[COLUMNS];
            weights.add(rows, whole);
            for (int column = 0; column < COLUMNS; column++) {
                sums[column] += whole[column] * UNIT;
            }
        };
    }
}
