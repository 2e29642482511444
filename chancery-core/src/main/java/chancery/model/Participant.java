package chancery.model;

import java.util.Optional;

/**
 * An actor in a part of one act or statement.
 *
 * @param actor who
 * @param office the office held at the time of the act, as the text or the record names it
 * @param span the words that name the actor here
 */
public record Participant(Actor actor, Optional<String> office, Span span) {

    public ActorId id() {
        return actor.id();
    }
}
