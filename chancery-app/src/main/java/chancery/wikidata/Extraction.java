package chancery.wikidata;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Copies the lines of use from a dump to a file of their own. After so many lines it notes how far it came; killed and called again, it
 * goes on from there.
 */
final class Extraction {

    /** What became of the dump's lines. */
    record Outcome(long read, long kept, long resumedAt, List<String> damaged) {
        Outcome {
            damaged = List.copyOf(damaged);
        }
    }

    private static final int NOTED = 50_000;

    private final Path dump;
    private final Path kept;
    private final Checkpoint checkpoint;
    private final Sieve sieve;
    private final WikidataImport.Watch watch;
    private final int every;

    Extraction(Path dump, Path folder, Sieve sieve, WikidataImport.Watch watch) {
        this(dump, folder, sieve, watch, NOTED);
    }

    /** For tests: notes how far it came after every so many lines. */
    Extraction(Path dump, Path folder, Sieve sieve, WikidataImport.Watch watch, int every) {
        this.dump = dump;
        this.kept = folder.resolve("kept.jsonl");
        this.checkpoint = new Checkpoint(folder.resolve("progress.txt"));
        this.sieve = sieve;
        this.watch = watch;
        this.every = every;
    }

    /** The file with the lines of use. */
    Path kept() {
        return kept;
    }

    Outcome run() throws IOException {
        String identity = dump.getFileName() + " " + Files.size(dump);
        Checkpoint.State state = checkpoint.read(identity).orElseGet(() -> new Checkpoint.State(identity, 0, 0, 0));
        cut(state.bytes());
        List<String> damaged = new ArrayList<>();
        long count = state.kept();
        try (Dump in = Dump.open(dump);
                BufferedWriter out = Files.newBufferedWriter(
                        kept, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            in.skip(state.lines());
            for (Optional<String> line = in.next(); line.isPresent(); line = in.next()) {
                if (isOfUse(line.get(), in.line(), damaged)) {
                    out.write(line.get());
                    out.write('\n');
                    count++;
                }
                if (in.line() % every == 0) {
                    out.flush();
                    checkpoint.write(new Checkpoint.State(identity, in.line(), count, Files.size(kept)));
                    watch.at(in.done(), in.size(), count);
                }
            }
            out.flush();
            checkpoint.write(new Checkpoint.State(identity, in.line(), count, Files.size(kept)));
            return new Outcome(in.line(), count, state.lines(), damaged);
        }
    }

    /** What was written after the last note is written again. */
    private void cut(long bytes) throws IOException {
        if (Files.exists(kept)) {
            try (RandomAccessFile file = new RandomAccessFile(kept.toFile(), "rw")) {
                file.setLength(bytes);
            }
        }
    }

    private boolean isOfUse(String line, long number, List<String> damaged) {
        try {
            return sieve.use(line).isPresent();
        } catch (JsonProcessingException e) {
            damaged.add("line " + number + " is no JSON: " + e.getOriginalMessage());
            return false;
        }
    }
}
