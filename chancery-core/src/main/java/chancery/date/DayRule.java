package chancery.date;

import chancery.knowledge.Piece;
import java.util.Optional;
import java.util.regex.Pattern;

/** Days of a month: "August 26", "26 August 2018", "the 3rd of May", "2018-08-26", "26.08.2018", "3-5 May". */
final class DayRule implements Rule {

    private static final Pattern FOUR = Pattern.compile("\\d{4}");
    private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.((?:19|20)\\d\\d)");
    private static final int YEAR_END = 12;

    @Override
    public Optional<Found> at(Scan scan, int from) {
        return figures(scan, from)
                .or(() -> dotted(scan, from))
                .or(() -> monthFirst(scan, from))
                .or(() -> dayFirst(scan, from));
    }

    /** "August 26", "September 7th, 2018", "May 3-5". */
    private static Optional<Found> monthFirst(Scan scan, int from) {
        Optional<Integer> month = scan.month(from);
        int at = from + (scan.is(from + 1, "the") ? 2 : 1);
        Optional<Integer> day = scan.dayNumber(at);
        if (month.isEmpty() || day.isEmpty() || isClockOrCount(scan, at)) {
            return Optional.empty();
        }
        Optional<Integer> until = scan.is(at + 1, "-", "to") ? scan.dayNumber(at + 2) : Optional.empty();
        int end = until.isPresent() && scan.month(at + 3).isEmpty() ? at + 3 : at + 1;
        return found(scan, from, end, month.get(), day.get(), end == at + 3 ? until : Optional.empty());
    }

    private static boolean isClockOrCount(Scan scan, int at) {
        boolean clock = scan.is(at + 1, ":", ".")
                && scan.pieces().at(at + 2).filter(Piece::isNumber).isPresent();
        return clock || scan.is(at + 1, "%");
    }

    /** "26 August", "the 3rd of May 2018", "3 to 5 May". */
    private static Optional<Found> dayFirst(Scan scan, int from) {
        Optional<Integer> day = scan.dayNumber(from).or(() -> scan.ordinal(from));
        if (day.isEmpty()) {
            return Optional.empty();
        }
        Optional<Integer> until = scan.is(from + 1, "-", "to", "and") ? scan.dayNumber(from + 2) : Optional.empty();
        int at = from + (until.isPresent() ? 3 : 1);
        int named = at + (scan.is(at, "of") ? 1 : 0);
        return scan.month(named).flatMap(month -> found(scan, from, named + 1, month, day.get(), until));
    }

    private static Optional<Found> found(Scan scan, int from, int end, int month, int day, Optional<Integer> until) {
        Years years = Years.after(scan, end);
        Optional<Meaning> first = DayMeaning.of(years.year(), month, day).map(years::apply);
        Optional<Meaning> last =
                until.flatMap(d -> DayMeaning.of(years.year(), month, d)).map(years::apply);
        return first.map(begin -> new Found(
                from,
                years.end() - 1,
                last.<Meaning>map(close -> new RangeMeaning(begin, close)).orElse(begin)));
    }

    /** "2018-08-26" and "26/08/2018"; where both 03/04 and 04/03 can be meant, the month stands first. */
    private static Optional<Found> figures(Scan scan, int from) {
        String sign = scan.pieces().at(from + 1).map(Piece::text).orElse("");
        boolean dated = (sign.equals("-") || sign.equals("/")) && scan.is(from + 3, sign);
        if (!dated || !numbers(scan, from)) {
            return Optional.empty();
        }
        int a = number(scan, from);
        int b = number(scan, from + 2);
        int c = number(scan, from + 4);
        boolean yearFirst = FOUR.matcher(scan.pieces().get(from).text()).matches();
        if (!yearFirst && !FOUR.matcher(scan.pieces().get(from + 4).text()).matches()) {
            return Optional.empty();
        }
        Optional<DayMeaning> day = yearFirst ? day(a, b, c) : a > YEAR_END ? day(c, b, a) : day(c, a, b);
        return day.map(meaning -> new Found(from, from + 4, meaning));
    }

    private static Optional<Found> dotted(Scan scan, int from) {
        return scan.pieces()
                .at(from)
                .map(piece -> DOTTED.matcher(piece.text()))
                .filter(java.util.regex.Matcher::matches)
                .flatMap(m ->
                        day(Integer.parseInt(m.group(3)), Integer.parseInt(m.group(2)), Integer.parseInt(m.group(1))))
                .map(meaning -> new Found(from, from, meaning));
    }

    private static Optional<DayMeaning> day(int year, int month, int day) {
        return month < 1 || month > YEAR_END ? Optional.empty() : DayMeaning.of(Optional.of(year), month, day);
    }

    private static boolean numbers(Scan scan, int from) {
        for (int i = from; i <= from + 4; i += 2) {
            if (scan.pieces().at(i).filter(p -> p.text().matches("\\d{1,4}")).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private static int number(Scan scan, int at) {
        return Integer.parseInt(scan.pieces().get(at).text());
    }
}
