package chancery.knowledge;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;

/**
 * How {@code gazetteer.bin} is laid out, big-endian: a head (magic number, version, places, regions, length of the source line, the
 * line), then the columns of {@link Column} one after the other. Places are sorted by the hash of their name's key
 * ({@link Spelling#key}); its upper bits choose the bucket, its lowest byte is a check. Texts are a length byte and UTF-8.
 */
final class GazetteerLayout {

    /** A column and the bytes that one cell of it takes. */
    enum Column {
        /** for each bucket the index of its first place, and one more for the end */
        BUCKET(Integer.BYTES),
        /** offset of the name in {@link #TEXT} */
        NAME(Integer.BYTES),
        REGION(Short.BYTES),
        LATITUDE(Short.BYTES),
        LONGITUDE(Short.BYTES),
        /** code of the {@link Town.Rank} */
        RANK(1),
        /** lowest byte of the hash */
        CHECK(1),
        /** offset of the region's name in {@link #TEXT}, by region */
        REGION_NAME(Integer.BYTES),
        /** alpha-3 code, by region */
        REGION_COUNTRY(CODE),
        TEXT(1);

        private final int width;

        Column(int width) {
            this.width = width;
        }
    }

    static final int MAGIC = 0x43484758;
    static final int VERSION = 1;
    static final int BUCKET_BITS = 16;
    static final int BUCKETS = 1 << BUCKET_BITS;
    static final double PER_DEGREE = 100;
    static final int CODE = 3;
    private static final int HEAD = 5 * Integer.BYTES;

    private final ByteBuffer bytes;
    private final int places;
    private final String source;
    private final Map<Column, Integer> starts = new EnumMap<>(Column.class);

    private GazetteerLayout(ByteBuffer bytes, int places, int regions, String source, int head) {
        this.bytes = bytes;
        this.places = places;
        this.source = source;
        int at = head;
        for (Column column : Column.values()) {
            starts.put(column, at);
            at += column.width * cells(column, places, regions);
        }
    }

    /** @throws KnowledgeError if the bytes are no gazetteer of this version */
    static GazetteerLayout read(ByteBuffer bytes, String file) {
        if (bytes.limit() < HEAD || bytes.getInt(0) != MAGIC || bytes.getInt(4) != VERSION) {
            throw new KnowledgeError(
                    file,
                    0,
                    "is no gazetteer of version " + VERSION + "; rebuild it with chancery-train/gazetteer/rebuild");
        }
        byte[] line = new byte[bytes.getInt(16)];
        bytes.get(HEAD, line);
        String source = new String(line, StandardCharsets.UTF_8);
        GazetteerLayout layout =
                new GazetteerLayout(bytes, bytes.getInt(8), bytes.getInt(12), source, HEAD + line.length);
        if (layout.at(Column.TEXT, 0) > bytes.limit()) {
            throw new KnowledgeError(file, 0, "is cut short; put a whole one there");
        }
        return layout;
    }

    private static int cells(Column column, int places, int regions) {
        return switch (column) {
            case BUCKET -> BUCKETS + 1;
            case REGION_NAME, REGION_COUNTRY -> regions;
            default -> places;
        };
    }

    ByteBuffer bytes() {
        return bytes;
    }

    int places() {
        return places;
    }

    String source() {
        return source;
    }

    /** Where the cell of a column stands. */
    int at(Column column, int index) {
        return starts.getOrDefault(column, 0) + index * column.width;
    }

    int firstOf(int bucket) {
        return bytes.getInt(at(Column.BUCKET, bucket));
    }

    /** A hash with its bits well mixed; the same on every machine. */
    static int hash(String key) {
        int hash = key.hashCode();
        hash = (hash ^ (hash >>> 16)) * 0x85ebca6b;
        hash = (hash ^ (hash >>> 13)) * 0xc2b2ae35;
        return hash ^ (hash >>> 16);
    }
}
