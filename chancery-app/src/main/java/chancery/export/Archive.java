package chancery.export;

import chancery.model.Actor;
import chancery.model.Agreement;
import chancery.model.Claim;
import chancery.model.Dispute;
import chancery.model.Event;
import chancery.model.Naming;
import chancery.model.Report;
import chancery.model.Sequel;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Where the records of an export come from: each method hands on all records of a kind, sorted by id, one at a time. */
public interface Archive {

    /** Reports with the number of sentences read in them. */
    void reports(BiConsumer<Report, Integer> visitor);

    /** Actors with the places that name them. */
    void actors(BiConsumer<Actor, List<Naming>> visitor);

    void events(Consumer<Event> visitor);

    void statements(Consumer<Claim> visitor);

    void tenures(Consumer<Claim> visitor);

    void figures(Consumer<Claim> visitor);

    /** Agreements, each with the lines of its subjects. */
    void agreements(Consumer<Agreement> visitor);

    /** The event that the words of a claim tell of, if they tell of one. */
    Optional<String> eventOf(Claim claim);

    /** What became of an event that looks ahead; empty for one that does not. */
    Optional<Sequel> sequel(Event event);

    void disputes(Consumer<Dispute> visitor);

    /** What people decided, sorted by id, as the lines that another store takes in. */
    void rulings(Consumer<ObjectNode> visitor);
}
