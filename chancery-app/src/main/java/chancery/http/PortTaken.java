package chancery.http;

/** Another program listens on the port. */
public final class PortTaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PortTaken(int port, Exception cause) {
        super(
                "port " + port + " is taken by another program; name another with --port, or 0 for any that is free",
                cause);
    }
}
