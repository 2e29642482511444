package chancery.date;

import chancery.knowledge.TimeWords.Kind;
import java.util.Locale;
import java.util.Optional;

/** Reads units of the calendar: "week", "decades". */
enum Units {
    ;

    static Optional<Unit> at(Scan scan, int at) {
        return scan.word(at, Kind.UNIT).map(met -> {
            String[] parts = met.value().split(" ", -1);
            return new Unit(Integer.parseInt(parts[0]), Unit.Kind.valueOf(parts[1].toUpperCase(Locale.ROOT)));
        });
    }
}
