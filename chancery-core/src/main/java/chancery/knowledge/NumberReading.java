package chancery.knowledge;

import chancery.knowledge.NumberWords.Counted;
import chancery.knowledge.NumberWords.Kind;
import java.util.Optional;
import java.util.regex.Pattern;

/** One attempt to read a number from a place in a sentence: "two hundred and fifty thousand" adds and multiplies up. */
final class NumberReading {

    private static final Pattern FIGURES =
            Pattern.compile("\\d+|\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+\\.\\d+|\\d{1,2}(?:,\\d{2})+,\\d{3}");
    private static final int HUNDRED = 100;

    /** What the last word was, which decides what may follow it. */
    private enum Last {
        NONE,
        UNIT,
        TENS,
        FIGURES,
        SCALE
    }

    private final NumberWords words;
    private final Pieces pieces;
    private final int from;
    private int at;
    private double total;
    private double current;
    private Last last = Last.NONE;

    NumberReading(NumberWords words, Pieces pieces, int from) {
        this.words = words;
        this.pieces = pieces;
        this.from = from;
        this.at = from;
    }

    Optional<Counted> read() {
        start();
        if (last == Last.NONE) {
            return Optional.empty();
        }
        while (next()) {
            // each word that fits has been taken
        }
        fraction();
        return Optional.of(new Counted(total + current, at - from));
    }

    /** A figure, a number word, or "a", "half a" before "dozen", "million". */
    private void start() {
        Optional<Piece> first = pieces.at(from);
        if (first.isEmpty()) {
            return;
        }
        if (first.get().isNumber()) {
            if (FIGURES.matcher(first.get().text()).matches()) {
                take(1, Double.parseDouble(first.get().text().replace(",", "")), Last.FIGURES);
            }
        } else if (article(from) && scale(from + 1)) {
            take(1, 1, Last.UNIT);
        } else if (first.get().is("half") && article(from + 1) && scale(from + 2)) {
            take(2, 0.5, Last.UNIT);
        } else {
            word(0);
        }
    }

    private boolean next() {
        int skip = pieces.is(at, "-") ? 1 : 0;
        return multiply(skip) || (last != Last.FIGURES && (word(skip) || joined()));
    }

    /** The words after "and": "two hundred and fifty". */
    private boolean joined() {
        return last == Last.SCALE && pieces.is(at, "and") && word(1);
    }

    private boolean word(int skip) {
        Optional<Met> tens = words.at(pieces, at + skip, Kind.TENS);
        if (tens.isPresent() && (last == Last.NONE || last == Last.SCALE)) {
            take(skip + 1, current + tens.get().number(), Last.TENS);
            return true;
        }
        Optional<Met> unit = words.at(pieces, at + skip, Kind.UNIT);
        boolean fits = last == Last.NONE
                || last == Last.SCALE
                || (last == Last.TENS && unit.filter(u -> u.number() < 10).isPresent());
        if (unit.isEmpty() || !fits) {
            return false;
        }
        take(skip + 1, current + unit.get().number(), Last.UNIT);
        return true;
    }

    private boolean multiply(int skip) {
        Optional<Met> scale = words.at(pieces, at + skip, Kind.SCALE);
        if (scale.isEmpty()) {
            return false;
        }
        double factor = Double.parseDouble(scale.get().value());
        if (factor <= HUNDRED) {
            take(skip + 1, current * factor, Last.SCALE);
        } else {
            total = current > 0 ? total + current * factor : total * factor;
            take(skip + 1, 0, Last.SCALE);
        }
        return true;
    }

    /** "Two and a half". */
    private void fraction() {
        if (pieces.is(at, "and") && article(at + 1) && pieces.is(at + 2, "half")) {
            take(3, current + 0.5, Last.UNIT);
        }
    }

    private void take(int length, double value, Last kind) {
        at += length;
        current = value;
        last = kind;
    }

    private boolean article(int index) {
        return pieces.is(index, "a") || pieces.is(index, "an");
    }

    private boolean scale(int index) {
        return words.at(pieces, index, Kind.SCALE).isPresent();
    }
}
