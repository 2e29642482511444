package chancery.plot;

/** Words cannot be drawn in dots: this machine has no fonts, or no library for them. */
public final class NoFonts extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoFonts(Throwable cause) {
        super(
                "a PNG needs fonts, and this machine lets Java have none (" + cause.getMessage()
                        + "); take SVG, or install fonts and fontconfig (Debian, Ubuntu: apt-get install fontconfig fonts-dejavu-core)",
                cause);
    }
}
