package chancery.resolve;

import chancery.model.Actor;
import java.util.Optional;

/** Somebody that references of one report stand for. People are learnt about while the report is read; others are fixed. */
interface Who {

    /** The actor, with all that the report said of it by now. */
    Actor actor();

    /** Tells it from others of the report. */
    String id();

    /** The state that it belongs to or is, as far as known by now. */
    Optional<String> state();

    /** An actor that is what it is. */
    record Fixed(Actor actor) implements Who {
        @Override
        public String id() {
            return actor.id().value();
        }

        @Override
        public Optional<String> state() {
            return actor.state();
        }
    }
}
