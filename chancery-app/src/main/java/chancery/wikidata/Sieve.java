package chancery.wikidata;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import java.util.Optional;

/** Lets through what is of use: people who held a position, states, organisations that are known, and positions. */
final class Sieve {

    /** What an entity is of use as. */
    enum Use {
        PERSON,
        STATE,
        ORGANISATION,
        POSITION
    }

    /** Words one of which a line has, if anything on it is of use; to look for them is far quicker than to read the line. */
    private static final List<String> SIGNS = List.of(
            sign(Properties.POSITION_HELD),
            sign(Properties.ISO3),
            sign(Properties.JURISDICTION),
            sign(Properties.DIRECTS),
            sign("P279"),
            sign("P571"));

    private final ItemReader reader = new ItemReader();
    private final TitleReader titles;
    private final OrganisationNames organisations;

    Sieve(TitleReader titles, OrganisationNames organisations) {
        this.titles = titles;
        this.organisations = organisations;
    }

    private static String sign(String property) {
        return "\"" + property + "\"";
    }

    /**
     * What the entity on a line is of use as.
     *
     * @throws JsonProcessingException if the line is damaged
     */
    Optional<Use> use(String line) throws JsonProcessingException {
        boolean entity = line.startsWith("{");
        if (line.isEmpty() || (entity && SIGNS.stream().noneMatch(line::contains))) {
            return Optional.empty();
        }
        return use(reader.read(line));
    }

    Optional<Use> use(Item item) {
        if (item.has(Properties.INSTANCE_OF, Properties.HUMAN)) {
            return item.claims(Properties.POSITION_HELD).isEmpty() ? Optional.empty() : Optional.of(Use.PERSON);
        }
        if (item.value(Properties.ISO3).isPresent()) {
            return Optional.of(Use.STATE);
        }
        if (item.name().flatMap(titles::read).isPresent()) {
            return Optional.of(Use.POSITION);
        }
        return organisations.id(item).map(id -> Use.ORGANISATION);
    }
}
