package chancery.bench;

/** How a run is called; says so where it was called otherwise. */
record Usage(String words) {

    void check(boolean right) {
        if (!right) {
            throw new IllegalArgumentException("usage: " + words);
        }
    }
}
