package chancery.resolve;

import chancery.knowledge.Titles.Belongs;
import chancery.knowledge.Titles.Kind;
import chancery.knowledge.Titles.Title;
import chancery.model.Sector;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An office in a place: what a title phrase comes to once its owners are known.
 *
 * @param offices families of the record, most likely first; never empty: a title without a family is its own
 * @param jurisdiction ISO code or organisation id that it belongs to, if known
 * @param state ISO code of the state, if known
 */
record Seat(TitlePhrase phrase, List<String> offices, Optional<String> jurisdiction, Optional<String> state) {
    private static final Set<Sector> BY_BODY = EnumSet.of(Sector.GOV, Sector.IGO, Sector.BUS);

    Seat {
        offices = offices.isEmpty() ? List.of(phrase.title().office()) : List.copyOf(offices);
    }

    Title title() {
        return phrase.title();
    }

    /**
     * What part of society the holder is of. A title that every body has ("chairman", "spokesman") does not tell by itself: the
     * body does, and where none is named, only a state makes its holder a man of the government.
     */
    Optional<Sector> sector() {
        boolean open = title().belongs() != Belongs.STATE && title().belongs() != Belongs.NONE;
        if (!open || title().sector().filter(BY_BODY::contains).isEmpty()) {
            return title().sector();
        }
        for (Owner owner : phrase.owners()) {
            if (owner instanceof Owner.OfUnknown unknown) {
                return unknown.sector();
            }
            if (owner instanceof Owner.OfBody body) {
                return body.sector().or(title()::sector);
            }
            if (owner instanceof Owner.OfRole role) {
                return role.sector().or(title()::sector);
            }
        }
        boolean telling = title().kind() == Kind.OFFICE && !title().several();
        boolean local = phrase.owners().stream().anyMatch(Owner.OfPlace.class::isInstance);
        return telling || local || state.isPresent() ? title().sector() : Optional.empty();
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
