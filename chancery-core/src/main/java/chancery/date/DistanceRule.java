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
        return amount.flatMap(count -> Units.at(scan, count.end()).map(unit -> {
            Unit length = unit.times(count.most());
            return new Found(
                    from,
                    count.end(),
                    new StretchMeaning(length, direction.map(Met::number).orElse(-1)));
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
        return Amount.at(scan, from).flatMap(amount -> {
            int named = amount.end() + (scan.is(amount.end(), "-") ? 1 : 0);
            return Units.at(scan, named).flatMap(unit -> placed(scan, from, amount, named, unit));
        });
    }

    private static Optional<Found> placed(Scan scan, int from, Amount amount, int named, Unit unit) {
        Optional<Met> ago = scan.word(named + 1, Kind.AGO);
        if (ago.isPresent()) {
            Meaning meaning = new DistanceMeaning(
                    unit, amount.least(), amount.most(), ago.get().number());
            return Optional.of(new Found(from, named + ago.get().length(), meaning));
        }
        return scan.word(named + 1, Kind.SHIFT)
                .map(met -> new Found(from, named + met.length(), shifted(unit, amount, met.number())));
    }

    private static Meaning shifted(Unit unit, Amount amount, int sign) {
        boolean exact = unit.kind() == Unit.Kind.DAY && amount.least() == amount.most();
        return exact ? new Meaning.Story(amount.least() * unit.count() * sign) : new Meaning.Vague();
    }
}
