package chancery.ingest;

/** How much of one report is plausible. More is a mistake, a dump of many, or an attack. */
enum Limits {
    ;

    static final int BYTES = 20 * 1024 * 1024;
    static final int CHARS = 2_000_000;

    static String bytes() {
        return (BYTES >> 20) + " MB";
    }
}
