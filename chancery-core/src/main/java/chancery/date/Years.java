package chancery.date;

import chancery.knowledge.Met;
import chancery.knowledge.NumberWords.Counted;
import chancery.knowledge.TimeWords.Kind;
import chancery.model.When;
import java.time.LocalDate;
import java.util.Optional;

/** The year behind a month or season: "2017", "of 2017", ", 2017", "of last year", "this year". */
record Years(Optional<Integer> year, Optional<Integer> offset, int end) {

    /** Reads on from the piece; without a year the end is the piece itself. */
    static Years after(Scan scan, int at) {
        int skip = scan.is(at, ",", "of", "in") ? 1 : 0;
        Optional<Counted> year = scan.spokenYear(at + skip);
        if (year.isPresent()) {
            int end = at + skip + year.get().length();
            return new Years(year.map(told -> (int) told.value()), Optional.empty(), end);
        }
        Optional<Met> direction = scan.word(at + skip, Kind.DIRECTION);
        int unit = at + skip + direction.map(Met::length).orElse(0);
        if (direction.isPresent() && scan.is(unit, "year") && !scan.is(at, ",")) {
            return new Years(Optional.empty(), direction.map(Met::number), unit + 1);
        }
        return new Years(Optional.empty(), Optional.empty(), at);
    }

    /** "This September" is of the year of the report. */
    Years orThis(Optional<Met> direction) {
        boolean current = year.isEmpty()
                && offset.isEmpty()
                && direction.filter(met -> met.number() == 0).isPresent();
        return current ? new Years(year, Optional.of(0), end) : this;
    }

    /** The year before a fraction of it: "1988", "last year's"; the end is behind it. */
    static Years before(Scan scan, int from) {
        Optional<Counted> year = scan.spokenYear(from);
        if (year.isPresent()) {
            int end = from + year.get().length();
            return new Years(year.map(told -> (int) told.value()), Optional.empty(), end);
        }
        Optional<Met> direction = scan.word(from, Kind.DIRECTION);
        int unit = from + direction.map(Met::length).orElse(0);
        boolean genitive = direction.isPresent() && scan.is(unit, "year") && scan.is(unit + 1, "'s");
        return genitive
                ? new Years(Optional.empty(), direction.map(Met::number), unit + 2)
                : new Years(Optional.empty(), Optional.empty(), from);
    }

    /** The meaning inside the year that the words name; as it is where they name none. */
    Meaning apply(Meaning plain) {
        if (offset.isPresent()) {
            return new InYear(plain, offset.get());
        }
        if (plain instanceof DayMeaning day) {
            return day.in(year);
        }
        return plain instanceof MonthMeaning month ? month.in(year) : plain;
    }

    /** A day or month of the year that lies so many years after the report's. */
    record InYear(Meaning plain, int offset) implements Meaning {

        @Override
        public Days on(LocalDate published, Tense tense) {
            Optional<Integer> year = Optional.of(published.getYear() + offset);
            return new Years(year, Optional.empty(), 0).apply(plain).on(published, tense);
        }

        @Override
        public When.Precision precision() {
            return plain.precision();
        }

        @Override
        public boolean isCertain() {
            return false;
        }
    }
}
