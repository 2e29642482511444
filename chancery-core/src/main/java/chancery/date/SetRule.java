package chancery.date;

import chancery.knowledge.Met;
import chancery.knowledge.TimeWords.Kind;
import java.util.Optional;

/** Again and again: "every Monday", "each year", "every two weeks", "met daily", "on Mondays"; not "the daily paper". */
final class SetRule implements Rule {

    private static final String DAY = "XXXX-WXX-";

    @Override
    public Optional<Found> at(Scan scan, int from) {
        return scan.word(from, Kind.EVERY)
                .flatMap(met -> every(scan, from, from + met.length()))
                .or(() -> scan.word(from, Kind.SET)
                        .filter(met -> !scan.tag(from).startsWith("J"))
                        .map(met -> new Found(from, from + met.length() - 1, new SetMeaning(met.value()))));
    }

    private static Optional<Found> every(Scan scan, int from, int at) {
        Optional<String> weekday = scan.word(at, Kind.WEEKDAY).map(met -> DAY + met.value());
        Optional<String> month = scan.month(at).map(number -> String.format("XXXX-%02d", number));
        Optional<Found> named =
                weekday.or(() -> month).map(iso -> new Found(from, at + dayPart(scan, at), new SetMeaning(iso)));
        return named.or(() -> unit(scan, from, at));
    }

    /** How many pieces a part of the day takes behind this one. */
    private static int dayPart(Scan scan, int at) {
        return scan.word(at + 1, Kind.DAYPART).map(Met::length).orElse(0);
    }

    private static Optional<Found> unit(Scan scan, int from, int at) {
        Optional<Amount> amount = Amount.at(scan, at);
        int count = amount.filter(Amount::isTold).map(Amount::least).orElse(1);
        return Units.at(scan, amount.map(Amount::end).orElse(at)).map(units -> {
            String iso = units.unit().times(count).length(true);
            return new Found(from, units.last(), new SetMeaning(iso));
        });
    }
}
