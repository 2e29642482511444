package chancery.model;

import java.util.List;
import java.util.Optional;

/** Somebody who can act: named or not. */
public sealed interface Actor {

    ActorId id();

    /** The name to show: the fullest one known. */
    String name();

    /** ISO 3166 alpha-3 code of the state it belongs to, or is. */
    Optional<String> state();

    Optional<Sector> sector();

    /** Identifier in Wikidata ({@code Q…}), if the knowledge files have one. */
    default Optional<String> wikidata() {
        return Optional.empty();
    }

    /** Other spellings that the knowledge files list. */
    default List<String> aliases() {
        return List.of();
    }

    /** A state, or its government under the name of the state or its capital. */
    record State(ActorId id, String name, List<String> aliases) implements Actor {
        public State {
            aliases = List.copyOf(aliases);
        }

        @Override
        public Optional<String> state() {
            return Optional.of(id.value());
        }

        @Override
        public Optional<Sector> sector() {
            return Optional.of(Sector.GOV);
        }
    }

    /** A named human being. */
    record Person(
            ActorId id,
            String name,
            Optional<String> state,
            Optional<Sector> sector,
            List<String> aliases,
            Optional<String> wikidata)
            implements Actor {
        public Person {
            aliases = List.copyOf(aliases);
        }
    }

    /** A named body: international, state, party, armed group, company, agency, broadcaster. */
    record Organisation(ActorId id, String name, Optional<String> state, Optional<Sector> sector, List<String> aliases)
            implements Actor {
        public Organisation {
            aliases = List.copyOf(aliases);
        }
    }

    /** People told as a role in the plural or a body without a name of its own: "rebels", "the Syrian army", "protesters". */
    record Group(ActorId id, String name, Optional<String> state, Optional<Sector> sector) implements Actor {}

    /** One person who stays unnamed: "a senior Iranian commander". Never filled in from world knowledge. */
    record Unnamed(ActorId id, String name, Optional<String> state, Optional<Sector> sector) implements Actor {}

    /** The word of the export contract for this actor's kind. */
    default String kind() {
        if (this instanceof State) {
            return "state";
        }
        if (this instanceof Organisation) {
            return "organisation";
        }
        return this instanceof Group ? "group" : "person";
    }
}
