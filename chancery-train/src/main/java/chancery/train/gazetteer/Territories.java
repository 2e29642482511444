package chancery.train.gazetteer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** To which state a country code of the source belongs: HK to China, with "Hong Kong" as the region of its towns. */
final class Territories {

    private record Territory(String state, String name) {}

    private final Map<String, Territory> byCode = new HashMap<>();

    static Territories read(Path table) throws IOException {
        Territories territories = new Territories();
        for (String line : Files.readAllLines(table)) {
            String[] cells = line.split("\t", -1);
            if (!line.startsWith("#") && !cells[0].equals("iso2")) {
                territories.byCode.put(cells[0], new Territory(cells[1], cells[2]));
            }
        }
        return territories;
    }

    /**
     * The alpha-3 code of the state that this alpha-2 code belongs to.
     *
     * @throws java.util.MissingResourceException for a code that neither ISO 3166 nor the table has
     */
    String state(String iso2) {
        return Optional.ofNullable(byCode.get(iso2))
                .map(Territory::state)
                .orElseGet(() -> new Locale.Builder().setRegion(iso2).build().getISO3Country());
    }

    /** The region of all towns of a territory; empty for a state. */
    Optional<String> region(String iso2) {
        return Optional.ofNullable(byCode.get(iso2)).map(Territory::name).filter(name -> !name.isEmpty());
    }
}
