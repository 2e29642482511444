package chancery.knowledge;

/**
 * All knowledge files, read and checked. Immutable; one instance serves every thread.
 */
public record Knowledge() {

    /** The knowledge that comes with the program. */
    public static Knowledge bundled() {
        return load(KnowledgeSource.bundled());
    }

    /**
     * Reads every file.
     *
     * @throws KnowledgeError if a file is missing or has a bad row
     */
    public static Knowledge load(KnowledgeSource source) {
        return new Knowledge();
    }
}
