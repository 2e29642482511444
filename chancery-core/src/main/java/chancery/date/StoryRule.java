package chancery.date;

import chancery.knowledge.Met;
import chancery.knowledge.TimeWords.Kind;
import chancery.model.TimeReference;
import java.util.Optional;

/** Times that the story has told already: "the following month", "that year", "the quarter", "the year-earlier period". */
final class StoryRule implements Rule {

    private static final Unit YEAR = new Unit(1, Unit.Kind.YEAR);

    @Override
    public Optional<Found> at(Scan scan, int from) {
        int the = from + (scan.is(from, "the") ? 1 : 0);
        return yearOld(scan, from, the).or(() -> told(scan, from, the)).or(() -> same(scan, from, the));
    }

    /** "The following month", "that same year", "the latest quarter", "the latest period". */
    private static Optional<Found> told(Scan scan, int from, int the) {
        return scan.word(the, Kind.TOLD)
                .flatMap(met -> period(scan, the + met.length())
                        .filter(units -> units.unit().count() == 1 && !units.isPlural(scan))
                        .map(units -> new Found(from, units.last(), new StoryMeaning(units.unit(), met.number()))));
    }

    /** A unit of the calendar, or "period", which reports of business say for a quarter. */
    private static Optional<Units> period(Scan scan, int at) {
        return Units.at(scan, at)
                .or(() -> scan.is(at, "period")
                        ? Optional.of(new Units(new Unit(1, Unit.Kind.QUARTER), at))
                        : Optional.empty());
    }

    /** "The quarter", "the week": the one that is spoken of; "the year ended 30 June" is a length. */
    private static Optional<Found> same(Scan scan, int from, int the) {
        if (the == from) {
            return Optional.empty();
        }
        return Units.at(scan, the)
                .filter(units -> units.unit().count() == 1 && !units.isPlural(scan))
                .filter(units -> units.unit().kind().compareTo(Unit.Kind.DAY) > 0)
                .filter(units -> !scan.is(units.last() + 1, "-"))
                .map(units -> new Found(from, units.last(), same(scan, units)));
    }

    private static Meaning same(Scan scan, Units units) {
        boolean year = units.unit().kind() == Unit.Kind.YEAR;
        if (year && scan.is(units.last() + 1, "ended", "ending")) {
            return new LengthMeaning(units.unit(), true, false);
        }
        Meaning days = year ? PeriodMeaning.of(units.unit(), 0, Extent.WHOLE) : new StoryMeaning(units.unit(), 0);
        return new NamedMeaning(days, TimeReference.Kind.DATE, "");
    }

    /** "Year-earlier", "the comparable year-ago quarter", "the year-earlier third quarter". */
    private static Optional<Found> yearOld(Scan scan, int from, int the) {
        int word = the + (scan.is(the, "a") ? 1 : 0);
        int at = word + scan.word(word, Kind.FILLER).map(Met::length).orElse(0);
        boolean old = scan.is(at, "year")
                && scan.is(at + 1, "-")
                && (scan.word(at + 2, Kind.AGO).isPresent()
                        || scan.word(at + 2, Kind.SHIFT).isPresent());
        if (!old) {
            return Optional.empty();
        }
        int behind = at + 3 + (scan.ordinal(at + 3).isPresent() ? 1 : 0);
        Optional<Units> units = period(scan, behind);
        int first = units.isPresent() ? from : at;
        return Optional.of(new Found(first, units.map(Units::last).orElse(at + 2), new StoryMeaning(YEAR, -1)));
    }
}
