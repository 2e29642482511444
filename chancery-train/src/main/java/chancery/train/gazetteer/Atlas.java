package chancery.train.gazetteer;

import chancery.knowledge.GazetteerWriter;
import chancery.knowledge.Spelling;
import chancery.knowledge.Town;
import chancery.train.gazetteer.Cities.City;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns the source's towns and divisions into the gazetteer's towns and regions. */
final class Atlas {

    private record Region(String name, String state) {}

    private final Cities cities;
    private final Territories territories;
    private final RegionNames names;
    private final Map<Region, Middle> regions = new LinkedHashMap<>();
    private final Set<Town> known = new HashSet<>();
    private final GazetteerWriter writer = new GazetteerWriter();

    Atlas(Cities cities, Territories territories, RegionNames names) {
        this.cities = cities;
        this.territories = territories;
        this.names = names;
    }

    byte[] write(String source) {
        cities.towns().forEach(this::town);
        regions.forEach(this::region);
        return writer.bytes(source);
    }

    private void town(City city) {
        String state = territories.state(city.country());
        Optional<String> region = region(city);
        Town town = new Town(city.name(), state, region, city.lat(), city.lng(), rank(city));
        if (!Spelling.key(city.name()).isEmpty() && known.add(town)) {
            writer.add(town);
        }
        region.ifPresent(name -> regions.computeIfAbsent(new Region(name, state), key -> new Middle())
                .add(city.lat(), city.lng()));
    }

    private Optional<String> region(City city) {
        return territories
                .region(city.country())
                .or(() -> Optional.ofNullable(cities.regions().get(city.regionCode())));
    }

    private Town.Rank rank(City city) {
        if (bears(city, cities.regions().get(city.regionCode()))) {
            return Town.Rank.REGION_SEAT;
        }
        return bears(city, cities.districts().get(city.districtCode())) ? Town.Rank.DISTRICT_SEAT : Town.Rank.PLAIN;
    }

    private boolean bears(City city, @Nullable String division) {
        return division != null && Spelling.key(names.bare(division)).equals(Spelling.key(city.name()));
    }

    private void region(Region region, Middle middle) {
        Town town = new Town(
                region.name(),
                region.state(),
                Optional.of(region.name()),
                middle.latitude(),
                middle.longitude(),
                Town.Rank.REGION);
        writer.add(town);
        String bare = names.bare(region.name());
        if (!bare.equals(region.name())) {
            writer.add(bare, town);
        }
    }
}
