package chancery.show;

/** Colours and weights of a terminal, or none. */
public enum Paint {
    COLOURS,
    PLAIN;

    private static final String ESCAPE = "\u001B[";

    String bold(String words) {
        return with("1", words);
    }

    String faint(String words) {
        return with("2", words);
    }

    /** For what needs attention: denied, disputed, failed. */
    String warning(String words) {
        return with("33", words);
    }

    /** For what has not happened: planned, hypothetical. */
    String open(String words) {
        return with("36", words);
    }

    private String with(String code, String words) {
        return this == PLAIN || words.isEmpty() ? words : ESCAPE + code + "m" + words + ESCAPE + "0m";
    }
}
