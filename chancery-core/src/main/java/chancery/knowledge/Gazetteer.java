package chancery.knowledge;

import chancery.knowledge.GazetteerLayout.Column;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The towns and regions of the world in {@code gazetteer.bin}: far more than {@link Places} lists, and without a word on which of them
 * matter. The file is looked into where it lies ({@link GazetteerLayout}); nothing of it is kept as objects.
 */
public final class Gazetteer {

    private static final String FILE = "gazetteer.bin";
    /** Parts of the longest name that is looked for. */
    private static final int LONGEST = 8;

    private final GazetteerLayout layout;
    private final ByteBuffer bytes;

    private Gazetteer(GazetteerLayout layout) {
        this.layout = layout;
        this.bytes = layout.bytes();
    }

    static Gazetteer read(KnowledgeSource source) {
        ByteBuffer bytes = source.bytes(FILE)
                .orElseThrow(() -> new KnowledgeError(FILE, 0, "is missing; put it there or remove the overlay"));
        return of(bytes);
    }

    /**
     * The gazetteer in these bytes.
     *
     * @throws KnowledgeError if they are no gazetteer of this version
     */
    public static Gazetteer of(ByteBuffer bytes) {
        return new Gazetteer(GazetteerLayout.read(bytes, FILE));
    }

    /** What the file was made from: a line with name, version and checksum. */
    public String source() {
        return layout.source();
    }

    /** The number of towns and regions, each counted under each of its names. */
    public int size() {
        return layout.places();
    }

    /** The longest name that begins with this token, with all places of that name. */
    public Optional<Lexicon.Hit<Town>> longest(Words words, int first) {
        StringBuilder key = new StringBuilder();
        Optional<Lexicon.Hit<Town>> best = Optional.empty();
        int parts = 0;
        for (int token = first; token < words.size() && parts <= LONGEST; token++) {
            if (words.parts(token).isEmpty() && (token == first || !words.joins(token))) {
                break;
            }
            for (String part : words.parts(token)) {
                key.append(key.length() == 0 ? "" : "-").append(part);
                parts++;
            }
            List<Town> towns = words.parts(token).isEmpty() ? List.of() : keyed(key.toString());
            best = towns.isEmpty() ? best : Optional.of(new Lexicon.Hit<>(token, towns));
        }
        return best;
    }

    /** The places with this name, however it is spelt as to case, accents and hyphens. */
    public List<Town> named(String name) {
        return keyed(Spelling.key(name));
    }

    private List<Town> keyed(String key) {
        int hash = GazetteerLayout.hash(key);
        int bucket = hash >>> (Integer.SIZE - GazetteerLayout.BUCKET_BITS);
        List<Town> towns = new ArrayList<>();
        for (int i = layout.firstOf(bucket); i < layout.firstOf(bucket + 1); i++) {
            boolean maybe = bytes.get(layout.at(Column.CHECK, i)) == (byte) hash;
            if (maybe
                    && Spelling.key(text(bytes.getInt(layout.at(Column.NAME, i))))
                            .equals(key)) {
                towns.add(town(i));
            }
        }
        return towns;
    }

    private Town town(int index) {
        int region = Short.toUnsignedInt(bytes.getShort(layout.at(Column.REGION, index)));
        Town.Rank rank = Town.Rank.of(bytes.get(layout.at(Column.RANK, index)));
        String regionName = text(bytes.getInt(layout.at(Column.REGION_NAME, region)));
        return new Town(
                rank == Town.Rank.REGION ? regionName : text(bytes.getInt(layout.at(Column.NAME, index))),
                country(region),
                Optional.of(regionName).filter(name -> !name.isEmpty()),
                degrees(Column.LATITUDE, index),
                degrees(Column.LONGITUDE, index),
                rank);
    }

    private double degrees(Column column, int index) {
        return bytes.getShort(layout.at(column, index)) / GazetteerLayout.PER_DEGREE;
    }

    private String country(int region) {
        byte[] letters = new byte[GazetteerLayout.CODE];
        bytes.get(layout.at(Column.REGION_COUNTRY, region), letters);
        return new String(letters, StandardCharsets.US_ASCII);
    }

    private String text(int offset) {
        int at = layout.at(Column.TEXT, 0) + offset;
        byte[] letters = new byte[Byte.toUnsignedInt(bytes.get(at))];
        bytes.get(at + 1, letters);
        return new String(letters, StandardCharsets.UTF_8);
    }
}
