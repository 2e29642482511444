package chancery.learn;

/** A model file cannot be used: says which file, what is wrong with it and what to do. */
public final class ModelError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param file the name of the file
     * @param problem what is wrong, and the cure
     */
    public ModelError(String file, String problem) {
        super("model " + file + ": " + problem);
    }
}
