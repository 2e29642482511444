package chancery.model;

import java.util.Optional;

/**
 * A place as an act or a statement uses it.
 *
 * @param name as the gazetteer spells it
 * @param country ISO 3166 alpha-3 code of the state it lies in, if known
 * @param region the province, state or governorate it lies in, if known
 * @param latitude degrees north, if known
 * @param longitude degrees east, if known
 * @param role what the place is to the act
 */
public record Place(
        String name,
        Optional<String> country,
        Optional<String> region,
        Optional<Double> latitude,
        Optional<Double> longitude,
        Role role) {

    /** What a place is to an act: where it was held, where words were said, or what they are about. */
    public enum Role {
        HELD_AT,
        SAID_AT,
        ABOUT
    }

    public Place as(Role other) {
        return new Place(name, country, region, latitude, longitude, other);
    }
}
