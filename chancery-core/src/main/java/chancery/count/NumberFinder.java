package chancery.count;

import chancery.knowledge.Met;
import chancery.knowledge.NumberWords;
import chancery.knowledge.NumberWords.Counted;
import chancery.knowledge.NumberWords.Kind;
import chancery.knowledge.Piece;
import chancery.knowledge.Pieces;
import chancery.knowledge.UnitWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds numbers that count: no years, no clock times, no numbers of resolutions, flights and laws. */
final class NumberFinder {

    private static final Set<String> CLOCK = Set.of(":", "am", "pm", "a.m.", "p.m.", "a.m", "p.m", "gmt", "o'clock");
    private static final Set<String> RANGE = Set.of("-", "to");

    private static final double MILLION = 1e6;
    private static final double THOUSAND = 1e3;
    private final NumberWords numbers;
    private final UnitWords units;

    NumberFinder(NumberWords numbers, UnitWords units) {
        this.numbers = numbers;
        this.units = units;
    }

    List<Quantity> find(Pieces pieces) {
        List<Quantity> found = new ArrayList<>();
        int at = 0;
        while (at < pieces.size()) {
            Optional<Counted> number = numbers.number(pieces, at);
            if (number.isEmpty()) {
                at++;
                continue;
            }
            Quantity quantity = quantity(pieces, at, number.get());
            if (counts(pieces, quantity)) {
                found.add(quantity);
            }
            at = quantity.end();
        }
        return found;
    }

    private Quantity quantity(Pieces pieces, int at, Counted number) {
        Optional<Integer> money = Optional.of(at - 1)
                .filter(sign -> pieces.at(sign)
                        .flatMap(piece -> units.of(piece.text(), UnitWords.Kind.MONEY))
                        .isPresent());
        Counted scaled = money.map(sign -> scaled(pieces, at, number)).orElse(number);
        int first = money.orElse(at);
        int end = at + scaled.length();
        return upper(pieces, at, end, money.isPresent())
                .filter(range -> range.value() > scaled.value())
                .map(range -> range(first, at, end + 1 + range.length(), scaled, range, money))
                .orElseGet(() -> new Quantity(first, at, end - 1, scaled.value(), Optional.empty(), money));
    }

    /** "40 to 50 million" begins at 40 million. */
    private static Quantity range(int first, int at, int end, Counted lower, Counted upper, Optional<Integer> money) {
        boolean shared = upper.value() >= MILLION && lower.value() < THOUSAND;
        double scale = shared ? Math.pow(THOUSAND, Math.floor(Math.log10(upper.value()) / 3)) : 1;
        return new Quantity(first, at, end - 1, lower.value() * scale, Optional.of(upper.value()), money);
    }

    /** "$400m". */
    private Counted scaled(Pieces pieces, int at, Counted number) {
        return numbers.at(pieces, at + number.length(), Kind.MONEY)
                .map(met -> new Counted(number.value() * met.number(), number.length() + met.length()))
                .orElse(number);
    }

    /** The end of "40 to 50", "40-50", "between 3 and 5"; its length counts a second sign of the currency. */
    private Optional<Counted> upper(Pieces pieces, int at, int end, boolean money) {
        boolean joined =
                pieces.at(end).filter(piece -> RANGE.contains(piece.low())).isPresent() && !pieces.is(at - 1, "from");
        boolean between = pieces.is(end, "and") && pieces.is(at - (money ? 2 : 1), "between");
        if (!joined && !between) {
            return Optional.empty();
        }
        int sign = pieces.at(end + 1)
                        .flatMap(piece -> units.of(piece.text(), UnitWords.Kind.MONEY))
                        .isPresent()
                ? 1
                : 0;
        return numbers.number(pieces, end + 1 + sign)
                .map(number -> money ? scaled(pieces, end + 1 + sign, number) : number)
                .map(number -> new Counted(number.value(), number.length() + sign));
    }

    private boolean counts(Pieces pieces, Quantity quantity) {
        return !isConversion(pieces, quantity)
                && !pieces.is(quantity.first() - 1, "per")
                && !isIdentifier(pieces, quantity.first())
                && !isGlued(pieces, quantity)
                && !isClock(pieces, quantity)
                && !isFraction(pieces, quantity);
    }

    /** The same again in another unit: "30 inches (76 cm)", "€4m (about $5m)". */
    private boolean isConversion(Pieces pieces, Quantity quantity) {
        int bound = numbers.before(pieces, quantity.first(), Kind.BOUND)
                .map(Met::length)
                .orElse(0);
        boolean closed = pieces.is(quantity.end(), ")") || pieces.is(quantity.end() + 1, ")");
        return closed && pieces.is(quantity.first() - bound - 1, "(");
    }

    private boolean isIdentifier(Pieces pieces, int at) {
        Optional<Met> before = numbers.before(pieces, at, Kind.IDENTIFIER);
        boolean listed = (pieces.is(at - 1, "and") || pieces.is(at - 1, ",") || pieces.is(at - 1, "-"))
                && pieces.at(at - 2).filter(Piece::isNumber).isPresent()
                && numbers.before(pieces, at - 2, Kind.IDENTIFIER).isPresent();
        return before.isPresent() || listed;
    }

    /** "F-16", "G7", "P5+1", "5G": part of a name. */
    private boolean isGlued(Pieces pieces, Quantity quantity) {
        int at = quantity.first();
        Piece first = pieces.get(at);
        boolean money = quantity.money().isPresent();
        boolean before = !money
                && pieces.at(at - 1)
                        .filter(piece -> piece.touches(first))
                        .filter(piece -> isLetter(piece)
                                || piece.is("+")
                                || piece.is(".")
                                || piece.is("#")
                                || isHyphenated(pieces, at - 1))
                        .isPresent();
        Piece last = pieces.get(quantity.last());
        boolean after = last.isNumber()
                && pieces.at(quantity.end())
                        .filter(piece -> last.touches(piece))
                        .filter(piece -> piece.is("+")
                                || (isLetter(piece)
                                        && units.at(pieces, quantity.end()).isEmpty()))
                        .isPresent();
        return before || after;
    }

    private static boolean isHyphenated(Pieces pieces, int hyphen) {
        return pieces.is(hyphen, "-")
                && pieces.at(hyphen - 1)
                        .filter(piece -> piece.touches(pieces.get(hyphen)))
                        .filter(NumberFinder::isLetter)
                        .isPresent();
    }

    private static boolean isLetter(Piece piece) {
        return Character.isLetter(piece.text().charAt(0));
    }

    private static boolean isClock(Pieces pieces, Quantity quantity) {
        boolean after = pieces.at(quantity.end())
                .filter(piece -> CLOCK.contains(piece.low()))
                .isPresent();
        boolean colon = pieces.is(quantity.end(), ":");
        boolean figures = pieces.at(quantity.end() + 1).filter(Piece::isNumber).isPresent();
        boolean behind = pieces.is(quantity.first() - 1, ":")
                && pieces.at(quantity.first() - 2).filter(Piece::isNumber).isPresent();
        return behind || (colon ? figures : after);
    }

    /** "2/3", "24/7", "50-50". */
    private static boolean isFraction(Pieces pieces, Quantity quantity) {
        boolean slash = pieces.is(quantity.end(), "/") || pieces.is(quantity.first() - 1, "/");
        boolean score = quantity.upper().isEmpty()
                && ((pieces.is(quantity.end(), "-")
                                && pieces.at(quantity.end() + 1)
                                        .filter(Piece::isNumber)
                                        .isPresent())
                        || (pieces.is(quantity.first() - 1, "-")
                                && pieces.at(quantity.first() - 2)
                                        .filter(Piece::isNumber)
                                        .isPresent()));
        return slash || score;
    }
}
