package chancery.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;

/**
 * Chooses the raw text to learn from: {@code PickMain SOURCES OUT TEXT.gz…}. SOURCES is a table of {@code source TAB words}: how many
 * words to take of each source, at most. TEXT has a paragraph a line, {@code source/document TAB paragraph}. OUT gets shards of
 * paragraphs with every source in each, so that the first shards alone are a fair, smaller choice.
 *
 * <p>Which paragraphs are taken hangs on a checksum of their text alone: the same table and text give the same shards.
 */
public final class PickMain {

    private static final int SHARD_WORDS = 50_000;

    private final Map<String, Integer> wanted = new LinkedHashMap<>();
    private final Map<String, List<String>> paragraphs = new LinkedHashMap<>();

    private PickMain() {}

    /**
     * Runs the step.
     *
     * @param arguments SOURCES, OUT and the texts
     * @throws IOException where a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        PickMain step = new PickMain();
        step.readSources(Path.of(arguments[0]));
        for (int i = 2; i < arguments.length; i++) {
            step.readText(Path.of(arguments[i]));
        }
        step.write(Path.of(arguments[1]));
    }

    private void readSources(Path table) throws IOException {
        for (String line : Files.readAllLines(table)) {
            if (!line.startsWith("#") && !line.isBlank()) {
                String[] cells = line.split("\t", 2);
                wanted.put(cells[0], Integer.parseInt(cells[1]));
            }
        }
    }

    private void readText(Path text) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(text));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int slash = line.indexOf('/');
                int tab = line.indexOf('\t');
                String source = line.substring(0, slash);
                if (wanted.containsKey(source)) {
                    paragraphs.computeIfAbsent(source, s -> new ArrayList<>()).add(line.substring(tab + 1));
                }
            }
        }
    }

    private void write(Path out) throws IOException {
        Map<String, List<String>> chosen = new LinkedHashMap<>();
        int words = 0;
        for (Map.Entry<String, List<String>> source : paragraphs.entrySet()) {
            int most = wanted.getOrDefault(source.getKey(), 0);
            List<String> taken = choose(source.getValue(), most);
            int got = taken.stream().mapToInt(PickMain::words).sum();
            chosen.put(source.getKey(), taken);
            words += got;
            System.out.println(source.getKey() + ": " + taken.size() + " paragraphs, about " + got + " words");
        }
        Files.createDirectories(out);
        int shards = Math.max(1, words / SHARD_WORDS);
        for (int shard = 0; shard < shards; shard++) {
            Files.write(out.resolve("%03d.txt".formatted(shard)), dealt(chosen, shard, shards));
        }
    }

    private static List<String> choose(List<String> paragraphs, int most) {
        List<String> taken = new ArrayList<>();
        int words = 0;
        for (String paragraph : paragraphs.stream()
                .sorted((a, b) -> Long.compare(checksum(a), checksum(b)))
                .toList()) {
            if (words < most) {
                taken.add(paragraph);
                words += words(paragraph);
            }
        }
        return taken;
    }

    private static List<String> dealt(Map<String, List<String>> chosen, int shard, int shards) {
        List<String> dealt = new ArrayList<>();
        for (List<String> source : chosen.values()) {
            for (int i = shard; i < source.size(); i += shards) {
                dealt.add(source.get(i));
            }
        }
        return dealt;
    }

    private static long checksum(String paragraph) {
        CRC32 checksum = new CRC32();
        checksum.update(paragraph.getBytes(StandardCharsets.UTF_8));
        return checksum.getValue();
    }

    /** Words between blanks; marks of punctuation make about an eighth more tokens. */
    private static int words(String paragraph) {
        int words = 1;
        for (int i = 0; i < paragraph.length(); i++) {
            words += paragraph.charAt(i) == ' ' ? 1 : 0;
        }
        return words;
    }
}
