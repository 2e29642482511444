package chancery.ingest;

/**
 * Something about an input that the user should know: it was not read, or not as it stands.
 *
 * @param file the file as the user named it, with the entry of an archive behind {@code !}
 * @param place where in it: {@code line 12}, or empty for the whole
 */
public record Trouble(Kind kind, String file, String place, String reason, String cure) {

    /** What became of the input. */
    public enum Kind {
        /** read, with a remark */
        NOTED,
        /** left out on purpose */
        SKIPPED,
        /** could not be read */
        FAILED
    }

    /** One line: {@code reports/b.txt, line 3: broken JSON; mend or remove the line}. */
    public String line() {
        return file + (place.isEmpty() ? "" : ", " + place) + ": " + reason + (cure.isEmpty() ? "" : "; " + cure);
    }
}
