package chancery.knowledge;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The words of time in {@code time.tsv}: "Monday", "ago", "late", "planned". */
public final class TimeWords {

    /** What a word of time does; the file's head says what each value means. */
    public enum Kind {
        WEEKDAY,
        MONTH,
        UNIT,
        DEICTIC,
        DIRECTION,
        PART,
        DAYPART,
        SEASON,
        AGO,
        SHIFT,
        NARRATIVE,
        FRACTION,
        VAGUE,
        FRESH,
        FEAST,
        PLAN,
        WISH,
        TIMETABLE,
        FUTURE,
        AHEAD,
        SINCE,
        FILLER,
        MORE,
        EVERY,
        SET,
        TOLD,
        MERIDIEM,
        ZONE;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Wordlist words;

    private TimeWords(Wordlist words) {
        this.words = words;
    }

    static TimeWords read(KnowledgeSource source) {
        return new TimeWords(Wordlist.read(
                source, "time.tsv", Arrays.stream(Kind.values()).map(Kind::key).collect(Collectors.toSet())));
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

    /** True if the one word is an entry of the kind. */
    public boolean has(String word, Kind kind) {
        Pieces pieces = Pieces.of(word);
        return at(pieces, 0, kind).filter(met -> met.length() == pieces.size()).isPresent();
    }
}
