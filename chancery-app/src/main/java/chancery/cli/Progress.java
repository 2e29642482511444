package chancery.cli;

import chancery.registry.Watch;
import java.time.Duration;
import java.util.Locale;

/** One line on the terminal that says how far the work is; nothing where nobody watches. */
final class Progress implements Watch {

    private static final long OFTEN = Duration.ofMillis(150).toNanos();
    private static final int BAR = 24;
    private static final String START_OF_LINE = "\r\u001B[K";

    private final Surroundings around;
    private final long begun = System.nanoTime();
    private long shown = begun - OFTEN;

    Progress(Surroundings around) {
        this.around = around;
    }

    /** Says what is being waited for. */
    void waitFor(String what) {
        if (around.screen().progress()) {
            around.err().print(START_OF_LINE + what);
            around.err().flush();
        }
    }

    @Override
    public void at(int done, int all, String name) {
        long now = System.nanoTime();
        if (!around.screen().progress() || now - shown < OFTEN) {
            return;
        }
        shown = now;
        double seconds = (now - begun) / 1e9;
        String speed = String.format(Locale.ROOT, "%.1f reports/s", done / Math.max(seconds, 0.001));
        String line = bar(done, all) + " " + speed + "  " + name;
        around.err().print(START_OF_LINE + line.substring(0, Math.min(line.length(), 78)));
        around.err().flush();
    }

    private static String bar(int done, int all) {
        if (all <= 0) {
            return done + " read";
        }
        int full = (int) Math.min(BAR, (long) BAR * done / all);
        return "[" + "#".repeat(full) + ".".repeat(BAR - full) + "] " + done + "/" + all;
    }

    /** Takes the line away. */
    @Override
    public void end() {
        if (around.screen().progress()) {
            around.err().print(START_OF_LINE);
            around.err().flush();
        }
    }
}
