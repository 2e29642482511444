package chancery.ingest;

/**
 * Where an input stands.
 *
 * @param file as the user named it
 * @param within {@code line 12}, or empty
 */
record Place(String file, String within) {

    static Place of(String file) {
        return new Place(file, "");
    }

    Place line(int number) {
        return new Place(file, "line " + number);
    }

    Place entry(String name) {
        return new Place(file + "!" + name, "");
    }
}
