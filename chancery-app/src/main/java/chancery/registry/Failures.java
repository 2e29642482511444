package chancery.registry;

/** Failures in words for a balance. */
public final class Failures {

    private Failures() {}

    /** "text is too deeply nested", "StackOverflowError". */
    public static String words(Throwable why) {
        String message = why.getMessage();
        if (message != null && !message.isBlank()) {
            return why instanceof RuntimeException ? message : why.getClass().getSimpleName() + ": " + message;
        }
        StackTraceElement[] trace = why.getStackTrace();
        return why.getClass().getSimpleName() + (trace.length == 0 ? "" : " at " + trace[0]);
    }
}
