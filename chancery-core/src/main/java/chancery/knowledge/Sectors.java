package chancery.knowledge;

import chancery.model.Sector;
import java.util.Arrays;
import java.util.Optional;

/** Reads PLOVER sectors out of cells. */
enum Sectors {
    ;

    static Optional<Sector> read(Table.Row row, String column) {
        return row.optional(column)
                .map(word -> Arrays.stream(Sector.values())
                        .filter(sector -> sector.name().equals(word))
                        .findFirst()
                        .orElseThrow(() -> row.error(
                                "'" + word + "' is no sector; the sectors are " + Arrays.toString(Sector.values()))));
    }
}
