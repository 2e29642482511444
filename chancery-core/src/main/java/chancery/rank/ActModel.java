package chancery.rank;

import chancery.learn.ModelFile;
import chancery.learn.SparseWeights;
import chancery.learn.WordTable;
import chancery.model.PloverType;
import chancery.tree.Lexicon;
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
    /** The table has two to the power of this many rows. */
    public static final int BITS = Signs.BITS;

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

    /** The weights as what they add to the logarithm of a probability. */
    public Table table() {
        return (rows, sums) -> {
            int[] whole = new int[COLUMNS];
            weights.add(rows, whole);
            for (int column = 0; column < COLUMNS; column++) {
                sums[column] += whole[column] * scale;
            }
        };
    }
}
