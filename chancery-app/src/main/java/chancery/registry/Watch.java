package chancery.registry;

/** Somebody who is told how far a reading is. */
public interface Watch {

    /**
     * A report was dealt with.
     *
     * @param done so many reports
     * @param all of so many; 0 if nobody knows
     * @param name of the report
     */
    void at(int done, int all, String name);

    /** All were. */
    void end();
}
