package chancery.date;

import chancery.knowledge.Met;
import chancery.knowledge.Piece;
import chancery.knowledge.TimeWords.Kind;
import java.util.Locale;
import java.util.Optional;

/** Times of a day: "9 a.m.", "around 7:15 p.m.", "14:30 GMT", "noon", "the morning", "mid-afternoon". */
final class ClockRule implements Rule {

    private static final int HALF_DAY = 12;

    @Override
    public Optional<Found> at(Scan scan, int from) {
        return figures(scan, from, LengthRule.behindBound(scan, from)).or(() -> part(scan, from));
    }

    private static Optional<Found> figures(Scan scan, int from, int at) {
        Optional<Integer> hour = number(scan, at, 24);
        boolean colon = scan.is(at + 1, ":", ".") && isJoined(scan, at);
        Optional<Integer> minute = colon ? number(scan, at + 2, 59) : Optional.empty();
        if (hour.isEmpty() || (colon && minute.isEmpty())) {
            return Optional.empty();
        }
        int end = at + (colon ? 3 : 1);
        Optional<Met> half = scan.word(end, Kind.MERIDIEM);
        int behind = end + half.map(Met::length).orElse(0);
        int zone = scan.word(behind, Kind.ZONE).map(Met::length).orElse(0);
        boolean told = half.isPresent() || (minute.isPresent() && zone > 0);
        return told
                ? Optional.of(new Found(from, behind + zone - 1, ClockMeaning.of(iso(hour.get(), minute, half))))
                : Optional.empty();
    }

    private static boolean isJoined(Scan scan, int at) {
        return scan.pieces()
                .at(at + 2)
                .filter(next -> scan.pieces().get(at + 1).touches(next))
                .isPresent();
    }

    private static String iso(int hour, Optional<Integer> minute, Optional<Met> half) {
        Optional<Met> told = half.filter(met -> !met.value().isEmpty());
        int shift = told.map(Met::number).orElse(0);
        boolean wraps = hour == HALF_DAY && told.isPresent();
        int full = wraps ? shift : hour <= HALF_DAY ? hour + shift : hour;
        return String.format(Locale.ROOT, "T%02d:%02d", full, minute.orElse(0));
    }

    private static Optional<Integer> number(Scan scan, int at, int most) {
        return scan.pieces()
                .at(at)
                .map(Piece::text)
                .filter(text -> text.matches("\\d{1,2}"))
                .map(Integer::parseInt)
                .filter(number -> number <= most);
    }

    /** "Noon", "overnight", "the evening", "mid-afternoon": bare nouns such as "night" alone tell too little. */
    private static Optional<Found> part(Scan scan, int from) {
        int the = from + (scan.is(from, "the") ? 1 : 0);
        Optional<Met> mid = scan.word(the, Kind.PART);
        int at = the + mid.map(Met::length).orElse(0);
        int named = at + (mid.isPresent() && scan.is(at, "-") ? 1 : 0);
        return scan.word(named, Kind.DAYPART)
                .filter(met -> named > from || isAlone(scan, named))
                .filter(met -> !scan.tag(named).equals("NNS"))
                .map(met -> new Found(from, named + met.length() - 1, ClockMeaning.of(met.value())));
    }

    private static boolean isAlone(Scan scan, int at) {
        return scan.is(at, "noon", "midnight", "overnight");
    }
}
