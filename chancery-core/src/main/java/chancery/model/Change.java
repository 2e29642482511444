package chancery.model;

import java.util.List;
import java.util.Optional;

/** One thing about an event that a person puts right. An empty value means that the reports do not say. */
public sealed interface Change {

    /** It is of another kind. */
    record Kind(EventKind kind) implements Change {}

    /** It has another PLOVER type; mode and CAMEO code, which hang on the type, are taken off. */
    record Type(Optional<PloverType> type) implements Change {}

    /** It has another PLOVER mode. */
    record Mode(Optional<String> mode) implements Change {}

    /** It has another CAMEO code. */
    record Cameo(Optional<String> cameo) implements Change {}

    /** It happened, was planned, was denied … */
    record Standing(Status status) implements Change {}

    /** Others did it. */
    record Doers(List<Actor> actors) implements Change {
        public Doers {
            actors = List.copyOf(actors);
        }
    }

    /** It was done to, with or against others. */
    record Receivers(List<Actor> actors) implements Change {
        public Receivers {
            actors = List.copyOf(actors);
        }
    }

    /** It was at another time. */
    record Time(Optional<When> when) implements Change {}

    /** It was elsewhere. */
    record Scene(Optional<Place> place) implements Change {}

    /** What to do with each sort of change: a new sort does not compile until everybody deals with it. */
    interface Cases<R> {
        R kind(Kind change);

        R type(Type change);

        R mode(Mode change);

        R cameo(Cameo change);

        R standing(Standing change);

        R doers(Doers change);

        R receivers(Receivers change);

        R time(Time change);

        R scene(Scene change);
    }

    default <R> R match(Cases<R> cases) {
        if (this instanceof Kind change) {
            return cases.kind(change);
        }
        if (this instanceof Type change) {
            return cases.type(change);
        }
        if (this instanceof Mode change) {
            return cases.mode(change);
        }
        if (this instanceof Cameo change) {
            return cases.cameo(change);
        }
        if (this instanceof Standing change) {
            return cases.standing(change);
        }
        if (this instanceof Doers change) {
            return cases.doers(change);
        }
        if (this instanceof Receivers change) {
            return cases.receivers(change);
        }
        return this instanceof Time change ? cases.time(change) : cases.scene((Scene) this);
    }
}
