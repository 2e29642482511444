package chancery.date;

import chancery.knowledge.Met;
import chancery.knowledge.TimeWords.Kind;
import java.util.Optional;

/** Months, seasons and years: "early January", "mid-May 2018", "last April", "the winter of 2016", "late 2017", "the 1990s". */
final class MonthRule implements Rule {

    private static final int SEASON = 3;
    private static final int DECADE = 10;

    @Override
    public Optional<Found> at(Scan scan, int from) {
        int start = from + (scan.is(from, "the") ? 1 : 0);
        Optional<Met> part = scan.word(start, Kind.PART);
        int hyphen = start + part.map(Met::length).orElse(0);
        int at = hyphen + (part.isPresent() && scan.is(hyphen, "-") ? 1 : 0);
        Extent extent = extent(part);
        Optional<Found> longer = season(scan, from, at, extent)
                .or(() -> decade(scan, from, at, extent))
                .or(() -> century(scan, from, at, extent));
        return start > from
                ? longer
                : month(scan, from, at, extent).or(() -> longer).or(() -> year(scan, from, at, extent));
    }

    /** "2015", "late 2017", "fiscal 2018", "nineteen ninety-six". */
    private static Optional<Found> year(Scan scan, int from, int at, Extent extent) {
        int named = at + scan.word(at, Kind.FILLER).map(Met::length).orElse(0);
        return scan.spokenYear(named)
                .map(year -> new Found(from, named + year.length() - 1, YearMeaning.of((int) year.value(), extent)));
    }

    /** "The 20th century". */
    private static Optional<Found> century(Scan scan, int from, int at, Extent extent) {
        int named = at + (scan.is(at + 1, "-") ? 2 : 1);
        int hundred = 100;
        return scan.ordinal(at)
                .filter(number -> scan.is(named, "century"))
                .map(number -> new Found(from, named, new YearMeaning((number - 1) * hundred, hundred, extent)));
    }

    static Extent extent(Optional<Met> part) {
        return part.map(met -> Extent.valueOf(met.value().toUpperCase(java.util.Locale.ROOT)))
                .orElse(Extent.WHOLE);
    }

    private static Optional<Found> month(Scan scan, int from, int at, Extent extent) {
        Optional<Met> direction = scan.word(at, Kind.DIRECTION);
        int named = at + direction.map(Met::length).orElse(0);
        boolean day = scan.dayNumber(named + 1).isPresent() && !scan.isYear(named + 1);
        return scan.month(named).filter(month -> !day).map(month -> {
            Years years = Years.after(scan, named + 1).orThis(direction);
            Meaning plain = new MonthMeaning(Optional.empty(), month, 1, extent, tense(direction));
            return new Found(from, years.end() - 1, years.apply(plain));
        });
    }

    private static Optional<Found> season(Scan scan, int from, int at, Extent extent) {
        int the = at + (scan.is(at, "the") ? 1 : 0);
        Optional<Met> direction = scan.word(the, Kind.DIRECTION);
        int named = the + direction.map(Met::length).orElse(0);
        Optional<Met> season =
                scan.word(named, Kind.SEASON).filter(s -> scan.tag(named).startsWith("NN"));
        Years years = Years.after(scan, named + 1).orThis(direction);
        boolean told = direction.isPresent() || years.end() > named + 1 || scan.is(named - 1, "the");
        return season.filter(s -> told).map(met -> {
            Meaning plain = new MonthMeaning(Optional.empty(), met.number(), SEASON, extent, tense(direction));
            return new Found(from, years.end() - 1, years.apply(plain));
        });
    }

    private static Optional<Tense> tense(Optional<Met> direction) {
        return direction.filter(met -> met.number() != 0).map(met -> met.number() < 0 ? Tense.PAST : Tense.FUTURE);
    }

    /** "1990s": cut into the number and the letter. */
    private static Optional<Found> decade(Scan scan, int from, int at, Extent extent) {
        boolean plural = scan.pieces()
                        .at(at)
                        .filter(p -> p.text().matches("(?:19|20)\\d0"))
                        .isPresent()
                && scan.is(at + 1, "s", "'s")
                && scan.pieces().get(at).token() == scan.pieces().get(at + 1).token();
        if (!plural) {
            return Optional.empty();
        }
        int year = Integer.parseInt(scan.pieces().get(at).text());
        return Optional.of(new Found(from, at + 1, new YearMeaning(year, DECADE, extent)));
    }
}
