package chancery.resolve;

import chancery.knowledge.Titles.Title;
import java.util.List;
import java.util.Optional;

/**
 * An office in a place: what a title phrase comes to once its owners are known.
 *
 * @param offices families of the record, most likely first; never empty: a title without a family is its own
 * @param jurisdiction ISO code or organisation id that it belongs to, if known
 * @param state ISO code of the state, if known
 */
record Seat(TitlePhrase phrase, List<String> offices, Optional<String> jurisdiction, Optional<String> state) {
    Seat {
        offices = offices.isEmpty() ? List.of(phrase.title().office()) : List.copyOf(offices);
    }

    Title title() {
        return phrase.title();
    }

    /** What the holder's title in the record must contain, where the family alone is not enough. */
    List<String> record() {
        return phrase.deputy() ? List.of() : title().record();
    }

    /** The jurisdiction as the record writes it; empty if none is known. */
    String recordKey() {
        return jurisdiction.orElse("").replace("organisation/", "");
    }

    /** The same with the family that it turned out to be. */
    Seat as(String family) {
        return new Seat(phrase, List.of(family), jurisdiction, state);
    }

    Seat in(String where) {
        boolean code = where.length() == 3 && where.equals(where.toUpperCase(java.util.Locale.ROOT));
        return new Seat(phrase, offices, Optional.of(where), code ? Optional.of(where) : state);
    }
}
