package chancery.date;

import chancery.knowledge.Met;
import chancery.knowledge.TimeWords.Kind;
import java.util.Optional;

/** Single words and set phrases: "yesterday", "tomorrow morning", "the same day", "recently", "Christmas Day". */
final class WordRule implements Rule {

    @Override
    public Optional<Found> at(Scan scan, int from) {
        int day = from + scan.word(from, Kind.PART).map(Met::length).orElse(0);
        return scan.word(day, Kind.DEICTIC)
                .map(met -> deictic(scan, from, day, met))
                .or(() -> scan.word(from, Kind.NARRATIVE)
                        .filter(met -> !scan.isAnchored(from + met.length() - 1))
                        .map(met -> found(from, met, new StoryMeaning(new Unit(1, Unit.Kind.DAY), met.number()))))
                .or(() -> scan.word(from, Kind.VAGUE).flatMap(met -> vague(scan, from, met)))
                .or(() -> scan.word(from, Kind.FEAST).flatMap(met -> feast(scan, from, met)));
    }

    /** "Recently", "recent weeks"; not "as soon as", "shortly before the talks", "in the past year". */
    private static Optional<Found> vague(Scan scan, int from, Met met) {
        int next = from + met.length();
        Optional<Units> units = Units.at(scan, next);
        boolean counted = scan.numbers().number(scan.pieces(), next).isPresent()
                || units.filter(u -> !u.isPlural(scan)).isPresent();
        boolean shifted = scan.is(from - 1, "as", "then")
                || (scan.is(from, "previously") && !scan.tag(next).equals("VBD"))
                || scan.word(next, Kind.SHIFT).isPresent();
        int last = units.map(Units::last).orElse(next - 1);
        return counted || shifted
                ? Optional.empty()
                : Optional.of(new Found(from, last, Meaning.Vague.of(met.number())));
    }

    /** "Yesterday", "yesterday evening", "this morning", "tonight". */
    private static Found deictic(Scan scan, int from, int day, Met met) {
        int end = day + met.length();
        Optional<Met> behind = scan.word(end, Kind.DAYPART);
        Optional<Met> hours = behind.or(() -> scan.word(end - 1, Kind.DAYPART));
        Meaning plain = DistanceMeaning.days(met.number());
        Meaning meaning = hours.<Meaning>map(part -> new ClockMeaning(part.value(), plain))
                .orElse(plain);
        return new Found(from, end + behind.map(Met::length).orElse(0) - 1, meaning);
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
