package chancery.place;

import chancery.knowledge.Places.Entry;
import chancery.knowledge.Places.Kind;
import chancery.knowledge.Spelling;
import chancery.knowledge.Town;
import chancery.model.Place;
import java.util.Optional;

/**
 * A place on the map, wherever it was found.
 *
 * @param country ISO 3166 alpha-3 code; empty where it lies in no state or in several
 * @param region the province it lies in, or is
 * @param latitude degrees north; empty where several places of that name are meant as well
 */
record Spot(
        String name,
        Optional<String> country,
        Optional<String> region,
        Optional<Double> latitude,
        Optional<Double> longitude,
        Kind kind) {

    /** Two points nearer than this are the same town, or the region and its seat; degrees. */
    private static final double NEAR = 0.6;

    /** A town further than this from the middle of a region lies outside it; degrees. */
    private static final double REACH = 3;

    static Spot of(Entry entry) {
        return new Spot(
                entry.name(),
                entry.country(),
                entry.region(),
                Optional.of(entry.latitude()),
                Optional.of(entry.longitude()),
                entry.kind());
    }

    static Spot of(Town town) {
        return new Spot(
                town.name(),
                Optional.of(town.country()),
                town.region(),
                Optional.of(town.latitude()),
                Optional.of(town.longitude()),
                town.rank() == Town.Rank.REGION ? Kind.REGION : Kind.CITY);
    }

    /** True for names that newspapers use for a government, too. */
    boolean mayAct() {
        return kind == Kind.STATE || kind == Kind.CAPITAL;
    }

    /** True if other places can lie in it. */
    boolean isArea() {
        return kind == Kind.STATE || kind == Kind.REGION;
    }

    /** True for what is small enough to have a neighbourhood. */
    boolean isTownOrRegion() {
        return kind == Kind.CITY || kind == Kind.CAPITAL || kind == Kind.REGION;
    }

    /** True if this place lies in that area: in its country, and in its region or near its middle. */
    boolean liesIn(Spot area) {
        boolean sameCountry = area.country.isPresent() && area.country.equals(country);
        boolean sameRegion = region.map(Spelling::key)
                .filter(Spelling.key(area.regionName())::equals)
                .isPresent();
        return sameCountry && (area.kind == Kind.STATE || sameRegion || apart(area) < REACH);
    }

    private String regionName() {
        return region.orElse(name);
    }

    boolean isNear(Spot other) {
        return apart(other) < NEAR;
    }

    /** Degrees between two places on a flat map; infinite where one of them is not known. */
    private double apart(Spot other) {
        if (latitude.isEmpty() || longitude.isEmpty() || other.latitude.isEmpty() || other.longitude.isEmpty()) {
            return Double.POSITIVE_INFINITY;
        }
        double east = (longitude.get() - other.longitude.get()) * Math.cos(Math.toRadians(latitude.get()));
        return Math.hypot(latitude.get() - other.latitude.get(), east);
    }

    /** The name and the country alone, where it is open which of several places is meant. */
    Spot unlocated() {
        return new Spot(name, country, Optional.empty(), Optional.empty(), Optional.empty(), kind);
    }

    Place asPlace() {
        return new Place(name, country, region, latitude, longitude, Place.Role.HELD_AT);
    }
}
