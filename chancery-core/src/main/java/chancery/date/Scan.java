package chancery.date;

import chancery.knowledge.Met;
import chancery.knowledge.NumberWords;
import chancery.knowledge.NumberWords.Counted;
import chancery.knowledge.NumberWords.Kind;
import chancery.knowledge.Piece;
import chancery.knowledge.Pieces;
import chancery.knowledge.TimeWords;
import chancery.model.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A sentence as the rules of the grammar see it.
 *
 * @param tokens the tokens of the pieces; empty for raw text
 */
record Scan(Pieces pieces, List<Token> tokens, TimeWords words, NumberWords numbers) {

    private static final Pattern YEAR = Pattern.compile("(?:1[89]|20)\\d\\d");
    private static final Pattern DAY = Pattern.compile("0?[1-9]|[12]\\d|3[01]");
    private static final Set<String> CURRENCY = Set.of("$", "€", "£", "%", "#");
    private static final int LAST_DAY = 31;
    private static final int HUNDRED = 100;
    private static final int EIGHTEEN = 18;
    private static final int TEN = 10;

    boolean is(int at, String... any) {
        for (String word : any) {
            if (pieces.is(at, word)) {
                return true;
            }
        }
        return false;
    }

    Optional<Met> word(int at, TimeWords.Kind kind) {
        return words.at(pieces, at, kind);
    }

    String tag(int at) {
        return pieces.at(at).map(Piece::tag).orElse("");
    }

    /**
     * True if "after" or "before" at the piece counts from what follows it, not from the story: "two days after the vote"; but
     * "two days after, they met".
     */
    boolean isAnchored(int at) {
        boolean preposition = is(at, "after", "before");
        return preposition
                && pieces.at(at + 1)
                        .filter(next -> Character.isLetterOrDigit(next.text().charAt(0)))
                        .isPresent();
    }

    /** The number of the month, if the piece names one: not the verb "may", not a person called April. */
    Optional<Integer> month(int at) {
        return word(at, TimeWords.Kind.MONTH).map(Met::number).filter(month -> isMonth(at));
    }

    private boolean isMonth(int at) {
        if (dayNumber(at - 1).isPresent() || dayNumber(at + 1).isPresent() || isYear(at + 1)) {
            return true;
        }
        if (tokens.isEmpty() || tag(at).equals("MD") || tag(at).startsWith("VB")) {
            return false;
        }
        Token token = tokens.get(pieces.get(at).token());
        boolean somebody = token.entity().equals("PERSON") || (token.is("nsubj") && !isSubjectTime(at));
        return !somebody && !token.is("flat");
    }

    /** "Last May was warm": a subject all the same. */
    private boolean isSubjectTime(int at) {
        return words.before(pieces, at, TimeWords.Kind.DIRECTION).isPresent()
                || words.before(pieces, at, TimeWords.Kind.PART).isPresent();
    }

    /** A day of a month in figures: "26", "7th". */
    Optional<Integer> dayNumber(int at) {
        return pieces.at(at).filter(Piece::isNumber).flatMap(piece -> {
            if (DAY.matcher(piece.text()).matches()) {
                return Optional.of(Integer.parseInt(piece.text()));
            }
            return ordinal(at);
        });
    }

    /** A day of a month as an ordinal, also in words: "7th", "first". */
    Optional<Integer> ordinal(int at) {
        return numbers.ordinal(pieces, at)
                .filter(number -> number.length() == 1 && number.value() <= LAST_DAY)
                .map(number -> (int) number.value());
    }

    /** A year in figures or as it is spoken: "1996", "nineteen ninety-six". */
    Optional<Counted> spokenYear(int at) {
        if (isYear(at)) {
            return Optional.of(new Counted(Integer.parseInt(pieces.get(at).text()), 1));
        }
        Optional<Integer> hundreds = spoken(at).filter(number -> number >= EIGHTEEN && number <= EIGHTEEN + 2);
        if (hundreds.isEmpty() || pieces.get(at).isNumber()) {
            return Optional.empty();
        }
        int unit = at + (is(at + 2, "-") ? 3 : 2);
        int rest = spoken(at + 1).orElse(0);
        int more = rest % TEN == 0 && is(at + 2, "-")
                ? spoken(unit).filter(n -> n < TEN).orElse(0)
                : 0;
        int year = hundreds.get() * HUNDRED + rest + more;
        return rest < TEN ? Optional.empty() : Optional.of(new Counted(year, (more > 0 ? unit : at + 1) - at + 1));
    }

    /** A number of one word: "nineteen", "ninety". */
    private Optional<Integer> spoken(int at) {
        return numbers.at(pieces, at, Kind.UNIT)
                .or(() -> numbers.at(pieces, at, Kind.TENS))
                .map(Met::number);
    }

    /** True for four figures that can be a year and are no quantity and no part of a name. */
    boolean isYear(int at) {
        return pieces.at(at)
                        .filter(piece -> YEAR.matcher(piece.text()).matches())
                        .isPresent()
                && numbers.before(pieces, at, Kind.IDENTIFIER).isEmpty()
                && pieces.at(at - 1).filter(p -> CURRENCY.contains(p.text())).isEmpty()
                && pieces.at(at + 1).filter(p -> CURRENCY.contains(p.text())).isEmpty()
                && !isPartOfName(at)
                && !isQuantity(at);
    }

    /** "F-2000", "COVID-2019"; but not "mid-2018", "pre-2011". */
    private boolean isPartOfName(int at) {
        return at > 1
                && is(at - 1, "-")
                && pieces.get(at - 1).touches(pieces.get(at))
                && pieces.get(at - 2).touches(pieces.get(at - 1))
                && Character.isUpperCase(pieces.get(at - 2).text().charAt(0))
                && word(at - 2, TimeWords.Kind.MONTH).isEmpty();
    }

    /** "2000 soldiers": a plural follows, and nothing before it says that a year is meant. */
    private boolean isQuantity(int at) {
        if (word(at + 1, TimeWords.Kind.UNIT).isPresent() && tag(at + 1).equals("NNS")) {
            return true;
        }
        boolean round = Integer.parseInt(pieces.get(at).text()) % HUNDRED == 0;
        boolean dated = Set.of("DT", "POS", "PRP$").contains(tag(at - 1))
                || is(at - 1, "since", "until", "-")
                || (is(at - 1, "in", "of", "from") && !round)
                || word(at - 1, TimeWords.Kind.MONTH).isPresent();
        return tag(at + 1).equals("NNS") && !dated;
    }
}
