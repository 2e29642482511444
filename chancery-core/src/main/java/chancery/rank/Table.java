package chancery.rank;

/** Weights of signs, while they are learned or at work. */
@FunctionalInterface
public interface Table {

    /** Adds what the rows say to the sums, one for each column of {@link ActModel}. */
    void add(int[] rows, double[] sums);
}
