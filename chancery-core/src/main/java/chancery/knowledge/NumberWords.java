package chancery.knowledge;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Numbers in figures and words, by {@code numbers.tsv}: "5,000", "ninety", "1.2 billion", "half a million". */
public final class NumberWords {

    /** What a word does beside a number; the file's head says what each value means. */
    public enum Kind {
        UNIT,
        TENS,
        SCALE,
        ORDINAL,
        VAGUE,
        IDENTIFIER,
        BOUND,
        MONEY,
        AFTER;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A number met in a sentence.
     *
     * @param length number of {@link Pieces} it takes
     */
    public record Counted(double value, int length) {}

    private final Wordlist words;

    private NumberWords(Wordlist words) {
        this.words = words;
    }

    static NumberWords read(KnowledgeSource source) {
        return new NumberWords(Wordlist.read(
                source,
                "numbers.tsv",
                Arrays.stream(Kind.values()).map(Kind::key).collect(Collectors.toSet())));
    }

    /** True if some entry begins with this word in lower case. */
    public boolean begins(String low) {
        return words.begins(low);
    }

    /** The longest entry that begins at the piece. */
    public Optional<Met> at(Pieces pieces, int from, Kind kind) {
        return words.at(pieces, from, kind.key());
    }

    /** The longest entry that ends before the piece. */
    public Optional<Met> before(Pieces pieces, int end, Kind kind) {
        return words.before(pieces, end, kind.key());
    }

    /** The place in a row that "7th", "seventh" or "twenty-first" tells, if such a word begins at the piece. */
    public Optional<Counted> ordinal(Pieces pieces, int from) {
        return pieces.at(from).flatMap(piece -> {
            if (piece.isNumber()
                    && Character.isLetter(piece.text().charAt(piece.text().length() - 1))) {
                return Optional.of(new Counted(Integer.parseInt(piece.text().replaceAll("\\D", "")), 1));
            }
            return at(pieces, from, Kind.ORDINAL)
                    .map(met -> new Counted(met.number(), 1))
                    .or(() -> compoundOrdinal(pieces, from));
        });
    }

    private Optional<Counted> compoundOrdinal(Pieces pieces, int from) {
        return at(pieces, from, Kind.TENS)
                .filter(tens -> pieces.is(from + 1, "-"))
                .flatMap(tens -> at(pieces, from + 2, Kind.ORDINAL)
                        .filter(unit -> unit.number() < 10)
                        .map(unit -> new Counted(tens.number() + unit.number(), 3)));
    }

    /** The number that begins at the piece: the longest reading. "Hundreds" and "several" are none. */
    public Optional<Counted> number(Pieces pieces, int from) {
        return new NumberReading(this, pieces, from).read();
    }
}
