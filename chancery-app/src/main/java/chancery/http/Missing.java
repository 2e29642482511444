package chancery.http;

/** What was asked for is not in the store. */
final class Missing extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Missing(String what, String id) {
        super("there is no " + what + " '" + id + "' in this store");
    }
}
