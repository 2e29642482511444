package chancery.knowledge;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a {@link Gazetteer}'s file. The same towns give the same bytes, in whatever order they come. */
public final class GazetteerWriter {

    private static final int LONGEST_TEXT = 255;

    /** A name to be found by: for a region it may be short for the region's own. */
    private record Entry(String name, Town town, int hash) {}

    private record Region(String name, String country) {}

    private final List<Entry> entries = new ArrayList<>();
    private final Map<Region, Integer> regions = new LinkedHashMap<>();
    private final Map<String, Integer> texts = new HashMap<>();
    private final ByteArrayOutputStream text = new ByteArrayOutputStream();

    /** Adds a place under its name. */
    public void add(Town town) {
        add(town.name(), town);
    }

    /**
     * Adds a region under another name of it. Only regions can have one.
     *
     * @throws IllegalArgumentException for a town, a name without letters, or a name of more than 255 bytes
     */
    public void add(String name, Town town) {
        boolean tooLong = name.getBytes(StandardCharsets.UTF_8).length > LONGEST_TEXT;
        boolean other = !name.equals(town.name()) && town.rank() != Town.Rank.REGION;
        String key = Spelling.key(name);
        if (tooLong || other || key.isEmpty()) {
            throw new IllegalArgumentException("'" + name + "' cannot be a name of " + town);
        }
        entries.add(new Entry(name, town, GazetteerLayout.hash(key)));
    }

    /** The file's bytes. */
    public byte[] bytes(String source) {
        entries.sort(Comparator.<Entry>comparingInt(entry -> entry.hash() ^ Integer.MIN_VALUE)
                .thenComparing(Entry::name)
                .thenComparing(entry -> entry.town().country())
                .thenComparing(entry -> entry.town().region().orElse(""))
                .thenComparing(entry -> entry.town().latitude())
                .thenComparing(entry -> entry.town().longitude()));
        entries.forEach(entry -> regions.putIfAbsent(region(entry), regions.size()));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(file)) {
            head(out, source);
            buckets(out);
            columns(out);
            regions(out);
            text.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        return file.toByteArray();
    }

    private void head(DataOutputStream out, String source) throws IOException {
        byte[] line = source.getBytes(StandardCharsets.UTF_8);
        out.writeInt(GazetteerLayout.MAGIC);
        out.writeInt(GazetteerLayout.VERSION);
        out.writeInt(entries.size());
        out.writeInt(regions.size());
        out.writeInt(line.length);
        out.write(line);
    }

    private void buckets(DataOutputStream out) throws IOException {
        int entry = 0;
        for (int bucket = 0; bucket <= GazetteerLayout.BUCKETS; bucket++) {
            while (entry < entries.size() && bucket(entries.get(entry)) < bucket) {
                entry++;
            }
            out.writeInt(entry);
        }
    }

    private static int bucket(Entry entry) {
        return entry.hash() >>> (Integer.SIZE - GazetteerLayout.BUCKET_BITS);
    }

    private void columns(DataOutputStream out) throws IOException {
        for (Entry entry : entries) {
            out.writeInt(offset(entry.name()));
        }
        for (Entry entry : entries) {
            out.writeShort(regions.getOrDefault(region(entry), 0));
        }
        for (Entry entry : entries) {
            out.writeShort(hundredths(entry.town().latitude()));
        }
        for (Entry entry : entries) {
            out.writeShort(hundredths(entry.town().longitude()));
        }
        for (Entry entry : entries) {
            out.writeByte(entry.town().rank().code());
        }
        for (Entry entry : entries) {
            out.writeByte(entry.hash());
        }
    }

    private void regions(DataOutputStream out) throws IOException {
        for (Region region : regions.keySet()) {
            out.writeInt(offset(region.name()));
        }
        for (Region region : regions.keySet()) {
            out.write(region.country().getBytes(StandardCharsets.US_ASCII), 0, GazetteerLayout.CODE);
        }
    }

    private static Region region(Entry entry) {
        return new Region(entry.town().region().orElse(""), entry.town().country());
    }

    private static int hundredths(double degrees) {
        return (int) Math.round(degrees * GazetteerLayout.PER_DEGREE);
    }

    /** Each text stands in the file once. */
    private int offset(String words) {
        return texts.computeIfAbsent(words, key -> {
            byte[] letters = key.getBytes(StandardCharsets.UTF_8);
            int at = text.size();
            text.write(letters.length);
            text.writeBytes(letters);
            return at;
        });
    }
}
