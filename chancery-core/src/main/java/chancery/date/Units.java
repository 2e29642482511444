package chancery.date;

import chancery.knowledge.Met;
import chancery.knowledge.TimeWords.Kind;
import java.util.Locale;
import java.util.Optional;

/**
 * A unit of the calendar as it is named: "week", "fiscal year", "trading days".
 *
 * @param last index of its last piece
 */
record Units(Unit unit, int last) {

    static Optional<Units> at(Scan scan, int from) {
        int at = from + scan.word(from, Kind.FILLER).map(Met::length).orElse(0);
        return scan.word(at, Kind.UNIT).map(met -> {
            String[] parts = met.value().split(" ", -1);
            Unit unit = new Unit(Integer.parseInt(parts[0]), Unit.Kind.valueOf(parts[1].toUpperCase(Locale.ROOT)));
            return new Units(unit, at + met.length() - 1);
        });
    }

    /** True for more than one: "weeks". */
    boolean isPlural(Scan scan) {
        return scan.tag(last).equals("NNS");
    }
}
