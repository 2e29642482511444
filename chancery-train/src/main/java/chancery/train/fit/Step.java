package chancery.train.fit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * A step of training that is not done twice: beside its output it leaves {@code OUTPUT.step} with a checksum of what it was made
 * of, and with the figures to print on the model's card. Delete either to have the step done again, as after a change of the
 * program.
 */
final class Step {

    private final Path output;
    private final Path note;
    private final String made;

    /**
     * @param output the file that the step writes
     * @param inputs the files it reads
     * @param options all else that its output hangs on
     */
    Step(Path output, List<Path> inputs, String options) throws IOException {
        this.output = output;
        this.note = Path.of(output + ".step");
        this.made = checksum(inputs, options);
    }

    /** What a step does: writes its output and tells its figures, a line each. */
    @FunctionalInterface
    interface Work {
        String run() throws IOException;
    }

    /** Does the work, unless it is done already. */
    void run(Work work) throws IOException {
        if (done()) {
            System.out.println(output + ": up to date");
            return;
        }
        long start = System.nanoTime();
        String figures = work.run();
        Files.writeString(note, made + "\n" + figures + "\n");
        System.out.printf("%s: %.0f s%n%s%n", output, (System.nanoTime() - start) / 1e9, figures);
    }

    private boolean done() throws IOException {
        return Files.exists(output)
                && Files.exists(note)
                && Files.readAllLines(note).get(0).equals(made);
    }

    /** The figures that a finished step left. */
    static String figures(Path output) throws IOException {
        List<String> lines = Files.readAllLines(Path.of(output + ".step"));
        return String.join("\n", lines.subList(1, lines.size()));
    }

    private static String checksum(List<Path> inputs, String options) throws IOException {
        MessageDigest digest = sha256();
        digest.update(options.getBytes(StandardCharsets.UTF_8));
        for (Path input : inputs) {
            digest.update(checksum(input).getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** SHA-256 of a file, in hexadecimal digits. */
    static String checksum(Path file) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] piece = new byte[1 << 16];
            for (int length = in.read(piece); length >= 0; length = in.read(piece)) {
                digest.update(piece, 0, length);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
