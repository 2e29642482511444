package chancery.wikidata;

import chancery.wikidata.Item.Claim;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a line of a dump. What has no value ("unknown", "none") and what is marked as deprecated is left out. */
final class ItemReader {

    private static final Pattern TIME = Pattern.compile("\\+(\\d{4})-(\\d{2})-(\\d{2})T.*");
    private static final int DAY = 11;
    private static final int MONTH = 10;
    private static final int YEAR = 9;

    private final ObjectMapper json = new ObjectMapper();

    /** @throws JsonProcessingException if the line is no JSON */
    Item read(String line) throws JsonProcessingException {
        JsonNode root = json.readTree(line);
        Map<String, String> labels = new TreeMap<>();
        root.path("labels")
                .forEachEntry((language, label) ->
                        labels.put(language, label.path("value").asText()));
        Map<String, List<String>> aliases = new TreeMap<>();
        root.path("aliases").forEachEntry((language, all) -> {
            List<String> names = new ArrayList<>();
            all.forEach(name -> names.add(name.path("value").asText()));
            aliases.put(language, List.copyOf(names));
        });
        Map<String, List<Claim>> claims = new TreeMap<>();
        root.path("claims").forEachEntry((property, all) -> claims.put(property, claims(all)));
        return new Item(root.path("id").asText(), labels, aliases, claims);
    }

    private static List<Claim> claims(JsonNode all) {
        List<Claim> claims = new ArrayList<>();
        for (JsonNode claim : all) {
            if (!claim.path("rank").asText().equals("deprecated")) {
                value(claim.path("mainsnak"))
                        .ifPresent(value -> claims.add(new Claim(value, qualifiers(claim.path("qualifiers")))));
            }
        }
        return List.copyOf(claims);
    }

    private static Map<String, List<String>> qualifiers(JsonNode all) {
        Map<String, List<String>> qualifiers = new TreeMap<>();
        all.forEachEntry((property, snaks) -> {
            List<String> values = new ArrayList<>();
            snaks.forEach(snak -> value(snak).ifPresent(values::add));
            qualifiers.put(property, List.copyOf(values));
        });
        return qualifiers;
    }

    private static Optional<String> value(JsonNode snak) {
        JsonNode value = snak.path("datavalue").path("value");
        if (value.isTextual()) {
            return Optional.of(value.asText());
        }
        if (value.has("time")) {
            return day(value.path("time").asText(), value.path("precision").asInt());
        }
        return Optional.of(value.path("id").asText()).filter(id -> !id.isEmpty());
    }

    /** "+2018-09-00T00:00:00Z" of precision 10 is 2018-09; what is less exact than a year, or before our era, is nothing. */
    private static Optional<String> day(String time, int precision) {
        Matcher parts = TIME.matcher(time);
        if (!parts.matches() || precision < YEAR) {
            return Optional.empty();
        }
        String year = parts.group(1);
        String month = year + "-" + parts.group(2);
        return Optional.of(
                switch (precision) {
                    case YEAR -> year;
                    case MONTH -> month;
                    default -> precision >= DAY ? month + "-" + parts.group(3) : year;
                });
    }
}
