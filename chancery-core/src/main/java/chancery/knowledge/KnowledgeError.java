package chancery.knowledge;

/** A knowledge file cannot be used: says which file, which line, what is wrong and what would be right. */
public final class KnowledgeError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param file name of the file below {@code knowledge/}
     * @param line line number in it, from 1; 0 for the file as a whole
     * @param problem the value that is wrong, and what would be right
     */
    public KnowledgeError(String file, int line, String problem) {
        super("knowledge/" + file + (line > 0 ? ", line " + line : "") + ": " + problem);
    }
}
