package chancery.learn;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * A file of named sections, packed, each with a checksum.
 *
 * <p>All numbers are big-endian ints. {@code "CHANCERY"}, the version, the length of the directory and
 * its CRC-32; the directory: for each section the length of its name in UTF-8, the name, the length packed, the length
 * unpacked, the CRC-32 of the packed bytes; then the packed bytes (deflate) in the same order.
 */
public final class ModelFile {

    private static final byte[] MAGIC = "CHANCERY".getBytes(StandardCharsets.US_ASCII);
    private static final int VERSION = 1;
    private static final String CURE = "fetch or train it again";

    private final String name;
    private final Map<String, Section> sections;

    /** A section as the file has it, its checksum, and the length of what it unpacks to. */
    private static final class Section {
        private final byte[] packed;
        private final int length;
        private final int checksum;

        private Section(byte[] packed, int length, int checksum) {
            this.packed = packed;
            this.length = length;
            this.checksum = checksum;
        }
    }

    private ModelFile(String name, Map<String, Section> sections) {
        this.name = name;
        this.sections = sections;
    }

    /** A file without sections, to be filled. */
    public static ModelFile empty(String name) {
        return new ModelFile(name, new LinkedHashMap<>());
    }

    /**
     * Reads the directory; the sections are unpacked and checked when they are asked for.
     *
     * @param name of the file, for messages
     * @throws ModelError if these are not the bytes of a model of this version, or some are missing
     */
    public static ModelFile of(String name, byte[] bytes) {
        try {
            return new ModelFile(name, directory(name, ByteBuffer.wrap(bytes)));
        } catch (BufferUnderflowException e) {
            throw new ModelError(name, "cut off after " + bytes.length + " bytes; " + CURE);
        }
    }

    private static Map<String, Section> directory(String name, ByteBuffer in) {
        byte[] magic = new byte[MAGIC.length];
        in.get(magic);
        if (!Arrays.equals(magic, MAGIC)) {
            throw new ModelError(name, "not a model of Chancery: it begins with other bytes");
        }
        int version = in.getInt();
        if (version != VERSION) {
            throw new ModelError(name, "has version " + version + ", this program reads version " + VERSION);
        }
        byte[] directory = new byte[checkedLength(name, in.getInt(), in.remaining())];
        int checksum = in.getInt();
        in.get(directory);
        if (checksum(directory) != checksum) {
            throw new ModelError(name, "its directory is damaged; " + CURE);
        }
        return sections(name, ByteBuffer.wrap(directory), in);
    }

    private static Map<String, Section> sections(String name, ByteBuffer directory, ByteBuffer in) {
        Map<String, Section> sections = new LinkedHashMap<>();
        while (directory.hasRemaining()) {
            byte[] title = new byte[directory.getInt()];
            directory.get(title);
            byte[] packed = new byte[checkedLength(name, directory.getInt(), in.remaining())];
            in.get(packed);
            sections.put(
                    new String(title, StandardCharsets.UTF_8),
                    new Section(packed, directory.getInt(), directory.getInt()));
        }
        if (in.hasRemaining()) {
            throw new ModelError(name, in.remaining() + " bytes too long; " + CURE);
        }
        return sections;
    }

    private static int checkedLength(String name, int length, int left) {
        if (length < 0 || length > left) {
            throw new ModelError(name, "cut off: " + length + " bytes wanted, " + left + " left; " + CURE);
        }
        return length;
    }

    public Set<String> names() {
        return sections.keySet();
    }

    /**
     * The bytes of a section.
     *
     * @throws ModelError if there is none of this name, or its bytes are not those that were written
     */
    public ByteBuffer section(String title) {
        Section section = sections.get(title);
        if (section == null) {
            throw new ModelError(name, "has no section '" + title + "', only " + names());
        }
        if (checksum(section.packed) != section.checksum) {
            throw damaged(title);
        }
        return ByteBuffer.wrap(unpacked(title, section));
    }

    private byte[] unpacked(String title, Section section) {
        Inflater inflater = new Inflater();
        try {
            byte[] bytes = new byte[section.length];
            inflater.setInput(section.packed);
            int length = inflater.inflate(bytes);
            if (length != bytes.length) {
                throw damaged(title);
            }
            return bytes;
        } catch (DataFormatException e) {
            throw damaged(title);
        } finally {
            inflater.end();
        }
    }

    private ModelError damaged(String title) {
        return new ModelError(name, "section '" + title + "' is damaged; " + CURE);
    }

    /** Adds a section, or replaces the one of this name. */
    public void put(String title, byte[] bytes) {
        byte[] packed = packed(bytes);
        sections.put(title, new Section(packed, bytes.length, checksum(packed)));
    }

    /** Takes over all sections of another file. */
    public void putAll(ModelFile other) {
        sections.putAll(other.sections);
    }

    private static byte[] packed(byte[] bytes) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        deflater.setInput(bytes);
        deflater.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] piece = new byte[1 << 16];
        while (!deflater.finished()) {
            out.write(piece, 0, deflater.deflate(piece));
        }
        deflater.end();
        return out.toByteArray();
    }

    /** The whole file; the same sections in the same order give the same bytes. */
    public byte[] toBytes() {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(bytes);
            byte[] directory = directory();
            out.write(MAGIC);
            out.writeInt(VERSION);
            out.writeInt(directory.length);
            out.writeInt(checksum(directory));
            out.write(directory);
            for (Section section : sections.values()) {
                out.write(section.packed);
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
    }

    private byte[] directory() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        for (Map.Entry<String, Section> entry : sections.entrySet()) {
            byte[] title = entry.getKey().getBytes(StandardCharsets.UTF_8);
            out.writeInt(title.length);
            out.write(title);
            out.writeInt(entry.getValue().packed.length);
            out.writeInt(entry.getValue().length);
            out.writeInt(entry.getValue().checksum);
        }
        return bytes.toByteArray();
    }

    private static int checksum(byte[] bytes) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes);
        return (int) checksum.getValue();
    }
}
