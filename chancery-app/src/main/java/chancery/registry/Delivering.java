package chancery.registry;

import chancery.ingest.Ingester;
import chancery.ingest.Intake;
import chancery.ingest.Trouble;
import chancery.model.Report;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Takes in a delivery by the ingester. */
final class Delivering {

    private static final String STANDARD_INPUT = "-";
    private static final int LOOK_AHEAD = 4096;

    private final Delivery delivery;
    private final Ingester ingester;
    private final Consumer<Taken> visitor;

    Delivering(Delivery delivery, Consumer<Taken> visitor) {
        this.delivery = delivery;
        this.ingester = new Ingester(delivery.knowledge(), delivery.fields());
        this.visitor = visitor;
    }

    /** Takes in all paths in their order; those between two mentions of standard input together. */
    void run() {
        List<Path> files = new ArrayList<>();
        for (String path : delivery.paths()) {
            if (path.equals(STANDARD_INPUT)) {
                takeFiles(files);
                files.clear();
                takeStream();
            } else {
                files.add(Path.of(path));
            }
        }
        takeFiles(files);
    }

    private void takeFiles(List<Path> files) {
        if (!files.isEmpty()) {
            handOn(ingester.take(List.copyOf(files)), origin -> Optional.of(absolute(origin)));
        }
    }

    private void takeStream() {
        BufferedInputStream in = new BufferedInputStream(delivery.in(), LOOK_AHEAD);
        String ending = delivery.format().orElseGet(() -> ending(in));
        handOn(ingester.take(in, "stdin." + ending), origin -> Optional.empty());
    }

    private void handOn(Intake intake, Function<String, Optional<String>> origin) {
        try (intake) {
            while (intake.hasNext()) {
                Report report = intake.next();
                visitor.accept(Taken.report(report, origin.apply(intake.origin())));
            }
            for (Trouble trouble : intake.balance().troubles()) {
                visitor.accept(Taken.trouble(trouble));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot close what was read", e);
        }
    }

    /** The same file has the same origin, from whatever folder the program is called. */
    private static String absolute(String origin) {
        return Path.of(origin).toAbsolutePath().normalize().toString();
    }

    /** The format of a stream by its first letter that is no blank. */
    private static String ending(InputStream in) {
        try {
            in.mark(LOOK_AHEAD);
            byte[] start = in.readNBytes(LOOK_AHEAD - 1);
            in.reset();
            return ending(start);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read standard input", e);
        }
    }

    private static String ending(byte[] start) {
        if (start.length > 1 && start[0] == 0x1f && start[1] == (byte) 0x8b) {
            return "jsonl.gz";
        }
        for (byte letter : start) {
            if (letter == '{') {
                return "jsonl";
            }
            if (letter == '<') {
                return "html";
            }
            if (letter > ' ') {
                return "txt";
            }
        }
        return "txt";
    }
}
