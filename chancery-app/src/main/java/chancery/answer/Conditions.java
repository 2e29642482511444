package chancery.answer;

import chancery.ask.Inquiry;
import chancery.model.Actor;
import chancery.store.Condition;
import chancery.store.index.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Turns what a question asks for into conditions on records. */
final class Conditions {

    private Conditions() {}

    /** The actor, or for a state anybody of it, takes part. */
    static Condition part(Actor actor) {
        return actor instanceof Actor.State
                ? Condition.state(actor.id().value())
                : Condition.anyOf(List.of(actor.id().value()));
    }

    /** The actor, or for a state anybody of it, has this part: {@code agent}. */
    static Condition as(String part, Actor actor) {
        return actor instanceof Actor.State
                ? Condition.stateAs(part, actor.id().value())
                : Condition.anyAs(part, List.of(actor.id().value()));
    }

    /** The days and the status that are asked for. */
    static List<Condition> frame(Inquiry inquiry) {
        List<Condition> all = new ArrayList<>();
        inquiry.from().ifPresent(day -> all.add(Condition.from(day.toString())));
        inquiry.to().ifPresent(day -> all.add(Condition.to(day.toString())));
        inquiry.status()
                .ifPresent(status ->
                        all.add(Condition.is(Column.STATUS, status.name().toLowerCase(Locale.ROOT))));
        return all;
    }

    static Condition kinds(List<String> kinds) {
        return Condition.either(
                kinds.stream().map(kind -> Condition.is(Column.KIND, kind)).toList());
    }
}
