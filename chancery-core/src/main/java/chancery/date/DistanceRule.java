package chancery.date;

import chancery.knowledge.Met;
import chancery.knowledge.TimeWords.Kind;
import java.util.Optional;

/** Counted units: "eight years ago", "over the last two weeks", "in the next three days", "a day after". */
final class DistanceRule implements Rule {

    @Override
    public Optional<Found> at(Scan scan, int from) {
        return stretch(scan, from).or(() -> counted(scan, from));
    }

    /** "The last two weeks", "past few months", "the next 48 hours". */
    private static Optional<Found> stretch(Scan scan, int from) {
        int the = from + (scan.is(from, "the") ? 1 : 0);
        Optional<Met> direction = scan.word(the, Kind.DIRECTION).filter(met -> met.number() != 0);
        int at = the + direction.map(Met::length).orElse(0);
        Optional<Amount> amount = direction.flatMap(met -> Amount.at(scan, at)).or(() -> plural(scan, at, direction));
        return amount.flatMap(count -> Units.at(scan, count.end()).map(units -> {
            Unit length = units.unit().times(count.most());
            int sign = direction.map(Met::number).orElse(-1);
            if (sign > 0 && count.end() == at) {
                return new Found(from, units.last(), Meaning.Vague.of(sign));
            }
            return new Found(from, units.last(), new StretchMeaning(length, sign, count.isTold()));
        }));
    }

    /** "The past weeks": a few. */
    private static Optional<Amount> plural(Scan scan, int at, Optional<Met> direction) {
        boolean many = direction.isPresent() && scan.tag(at).equals("NNS");
        int few = 6;
        return many ? Optional.of(new Amount(2, few, at)) : Optional.empty();
    }

    /** "Two weeks ago", "several days back", "a day earlier". */
    private static Optional<Found> counted(Scan scan, int from) {
        return Amount.at(scan, LengthRule.behindBound(scan, from)).flatMap(amount -> {
            int named = amount.end() + (scan.is(amount.end(), "-") ? 1 : 0);
            return Units.at(scan, named).flatMap(units -> placed(scan, from, amount, units));
        });
    }

    private static Optional<Found> placed(Scan scan, int from, Amount amount, Units units) {
        int or = units.last() + 1;
        int end = or + scan.word(or, Kind.MORE).map(Met::length).orElse(0);
        Unit unit = units.unit();
        Optional<Met> ago = scan.word(end, Kind.AGO);
        if (ago.isPresent()) {
            int sign = ago.get().number();
            Meaning meaning = new DistanceMeaning(unit, amount.least(), amount.most(), sign);
            return Optional.of(new Found(from, end + ago.get().length() - 1, meaning));
        }
        return scan.word(end, Kind.SHIFT)
                .filter(met -> !scan.isAnchored(end))
                .map(met -> new Found(from, end + met.length() - 1, shifted(unit, amount, met.number())));
    }

    private static Meaning shifted(Unit unit, Amount amount, int sign) {
        boolean exact = amount.isTold() && unit.kind().compareTo(Unit.Kind.DAY) >= 0;
        return exact
                ? new StoryMeaning(new Unit(1, unit.kind()), amount.least() * unit.count() * sign)
                : Meaning.Vague.of(sign);
    }
}
