package chancery.date;

import chancery.knowledge.Met;
import chancery.knowledge.NumberWords;
import chancery.knowledge.TimeWords.Kind;
import chancery.model.TimeReference;
import java.util.Optional;

/** How long: "six months", "nearly two years", "a three-year term", "the first nine months of 2017", "for weeks". */
final class LengthRule implements Rule {

    private static final Unit HOUR = new Unit(1, Unit.Kind.HOUR);

    @Override
    public Optional<Found> at(Scan scan, int from) {
        int the = from + (scan.is(from, "the") ? 1 : 0);
        return firstOf(scan, from, the).or(() -> counted(scan, from, the)).or(() -> plural(scan, from));
    }

    /** The piece behind words such as "nearly" and "at least". */
    static int behindBound(Scan scan, int from) {
        return from
                + scan.numbers()
                        .at(scan.pieces(), from, NumberWords.Kind.BOUND)
                        .map(Met::length)
                        .orElse(0);
    }

    private static Optional<Found> counted(Scan scan, int from, int the) {
        return Amount.at(scan, behindBound(scan, the)).flatMap(amount -> {
            int more = amount.end()
                    + scan.word(amount.end(), Kind.MORE).map(Met::length).orElse(0);
            int named = more + (scan.is(more, "-") ? 1 : 0);
            return Units.at(scan, named)
                    .filter(units -> !isAge(scan, units) && !isRate(scan, from, units) && !isPart(scan, from, units))
                    .map(units -> new Found(
                            named > more ? the : from,
                            units.last(),
                            length(units.unit(), amount, scan.isAnchored(units.last() + 1))));
        });
    }

    private static Meaning length(Unit unit, Amount amount, boolean anchored) {
        return new LengthMeaning(unit.times(amount.least()), amount.isTold(), anchored);
    }

    /** "A 41-year-old", "41 years old". */
    private static boolean isAge(Scan scan, Units units) {
        int next = units.last() + 1;
        return scan.is(next + (scan.is(next, "-") ? 1 : 0), "old", "olds");
    }

    /** "Twice a day", "5 million dollars a year", "four flights a week" tell how often or how fast; "in a year" how long. */
    private static boolean isRate(Scan scan, int from, Units units) {
        boolean bare = scan.is(from, "a") && units.last() == from + 1;
        String before = scan.tag(from - 1);
        return bare
                && (units.unit().kind() == Unit.Kind.DAY
                        || before.startsWith("NN")
                        || before.equals("CD")
                        || before.equals("RB"));
    }

    /** "A quarter of the trade", "three-quarters" are no time. */
    private static boolean isPart(Scan scan, int from, Units units) {
        return units.unit().kind() == Unit.Kind.QUARTER
                && (scan.is(units.last() - 1, "-") || scan.is(units.last() - 1, "a") || scan.is(from, "a"));
    }

    /** "The first nine months", of the year named behind or else of the report's. */
    private static Optional<Found> firstOf(Scan scan, int from, int the) {
        if (!scan.is(the, "first")) {
            return Optional.empty();
        }
        Optional<Amount> amount = Amount.at(scan, the + 1).filter(Amount::isTold);
        return amount.flatMap(count -> Units.at(scan, count.end()).map(units -> begun(scan, from, units, count)));
    }

    private static Found begun(Scan scan, int from, Units units, Amount amount) {
        Years years = Years.after(scan, units.last() + 1);
        Unit unit = units.unit();
        int months = amount.least() * (unit.kind() == Unit.Kind.QUARTER ? 3 : 1);
        Meaning length = length(unit, amount, false);
        if ((unit.kind() != Unit.Kind.MONTH && unit.kind() != Unit.Kind.QUARTER) || months > 12) {
            return new Found(from, units.last(), length);
        }
        Meaning plain = new MonthMeaning(Optional.empty(), 1, months, Extent.WHOLE, Optional.of(Tense.PAST));
        return new Found(
                from, years.end() - 1, new NamedMeaning(years.apply(plain), TimeReference.Kind.DURATION, length.iso()));
    }

    private static boolean isCounted(Scan scan, int at) {
        return scan.tag(at - 1).equals("CD") || scan.is(at - 1, "-", "of") || isAge(scan, new Units(HOUR, at));
    }

    /** "For weeks", "in months": no number at all. */
    private static Optional<Found> plural(Scan scan, int from) {
        return Units.at(scan, from)
                .filter(units -> units.last() == from && units.isPlural(scan))
                .filter(units -> units.unit().kind() != Unit.Kind.QUARTER && !isCounted(scan, from))
                .map(units -> new Found(from, from, new LengthMeaning(units.unit(), false, false)));
    }
}
