package chancery.date;

import chancery.knowledge.Met;
import chancery.knowledge.TimeWords.Kind;
import java.util.Optional;

/** Single words and set phrases: "yesterday", "tomorrow morning", "the same day", "recently", "Christmas Day". */
final class WordRule implements Rule {

    @Override
    public Optional<Found> at(Scan scan, int from) {
        return scan.word(from, Kind.DEICTIC)
                .map(met -> deictic(scan, from, met))
                .or(() -> scan.word(from, Kind.NARRATIVE).map(met -> found(from, met, new Meaning.Story(met.number()))))
                .or(() -> scan.word(from, Kind.VAGUE)
                        .filter(met -> isVague(scan, from, met))
                        .map(met -> found(from, met, new Meaning.Vague())))
                .or(() -> scan.word(from, Kind.FEAST).flatMap(met -> feast(scan, from, met)));
    }

    /** Not "as soon as", "shortly before the talks", "in the past year". */
    private static boolean isVague(Scan scan, int from, Met met) {
        int next = from + met.length();
        boolean unit = scan.word(next, Kind.UNIT).isPresent()
                || scan.numbers().number(scan.pieces(), next).isPresent();
        return !unit && !scan.is(from - 1, "as") && scan.word(next, Kind.SHIFT).isEmpty();
    }

    private static Found deictic(Scan scan, int from, Met met) {
        int end = from + met.length();
        int more = scan.word(end, Kind.DAYPART).map(Met::length).orElse(0);
        return new Found(from, end + more - 1, DistanceMeaning.days(met.number()));
    }

    private static Found found(int from, Met met, Meaning meaning) {
        return new Found(from, from + met.length() - 1, meaning);
    }

    /** The value is a month and day, or a full date. */
    private static Optional<Found> feast(Scan scan, int from, Met met) {
        String[] parts = met.value().split("-", -1);
        Optional<Integer> year = parts.length > 2 ? Optional.of(Integer.parseInt(parts[0])) : Optional.empty();
        int month = Integer.parseInt(parts[parts.length - 2]);
        int day = Integer.parseInt(parts[parts.length - 1]);
        Years years = Years.after(scan, from + met.length());
        return DayMeaning.of(year.or(years::year), month, day)
                .map(meaning -> new Found(from, years.end() - 1, years.apply(meaning)));
    }
}
