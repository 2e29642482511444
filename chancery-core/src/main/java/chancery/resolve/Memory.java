package chancery.resolve;

import chancery.knowledge.Knowledge;
import chancery.model.When;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the work on one report shares from sentence to sentence. */
final class Memory {
    final Knowledge knowledge;
    final Cast cast;
    final Tenures tenures;
    final Actors actors;
    final Seats seats;
    final Discourse discourse = new Discourse();
    final Pronouns pronouns;
    final Pointings pointings;
    final PlaceSense places;
    final Holders holders;
    private final Map<String, Who> bodies = new HashMap<>();
    private final Map<String, Who> acronyms = new HashMap<>();
    private final Map<Introductions.Described, Somebody> expected = new HashMap<>();

    Memory(Knowledge knowledge, Cast cast, When published, Tenures tenures) {
        this.knowledge = knowledge;
        this.cast = cast;
        this.tenures = tenures;
        pronouns = new Pronouns(discourse, knowledge.voices().cues());
        actors = new Actors(knowledge);
        seats = new Seats(knowledge);
        pointings = new Pointings(knowledge.states(), discourse, actors);
        places = new PlaceSense(knowledge.placeWords());
        holders = new Holders(knowledge.offices(), cast, discourse, published);
    }

    /** The body that was last told in this role: "the ministry" is the last ministry of any kind. */
    Optional<Who> bodyIn(String role) {
        return Optional.ofNullable(bodies.get(role));
    }

    void tell(String role, Who body) {
        bodies.put(role, body);
        int kind = role.lastIndexOf('-');
        bodies.put(role.substring(kind + 1), body);
    }

    /** Tells who a description will turn out to be. */
    void expect(int line, Phrase description, Somebody named) {
        expected.put(new Introductions.Described(line, description), named);
    }

    Optional<Somebody> expected(int line, Phrase description) {
        return Optional.ofNullable(expected.get(new Introductions.Described(line, description)));
    }

    Optional<Who> acronym(String word) {
        return Optional.ofNullable(acronyms.get(word));
    }

    /** "Syrian Democratic Council (SDC)": from now on SDC is that. */
    void introduce(String acronym, Who body) {
        acronyms.putIfAbsent(acronym, body);
    }
}
