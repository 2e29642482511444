package chancery.cli;

/** What the program tells the one that started it. */
enum ExitCode {
    ;

    static final int DONE = 0;
    /** Some reports or lines failed; each was named, the rest is kept. */
    static final int SOME_FAILED = 1;
    /** Wrong usage. */
    static final int USAGE = 2;
    /** The store or the knowledge cannot be used. */
    static final int UNUSABLE = 3;
}
