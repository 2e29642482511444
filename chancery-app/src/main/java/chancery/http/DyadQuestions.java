package chancery.http;

import chancery.ask.Trait;
import chancery.model.Event;
import chancery.model.EventKind;
import chancery.registry.Library;
import chancery.store.Condition;
import chancery.store.RecordCounter.Grain;
import chancery.store.Shelf;
import chancery.store.index.Column;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What lies between two states: acts over time, visits both ways, agreements, what each says of the other, disputes. */
final class DyadQuestions {

    /** So many records of a list are given; all are counted, and can be asked for at their shelf. */
    private static final int FIRST = 25;

    /** Two states, in the order in which they were asked for. */
    private record Pair(String one, String other) {

        static Pair of(String value) {
            String checked = Trait.DYAD.of(value).value();
            return new Pair(checked.substring(0, 3), checked.substring(4));
        }

        Pair turned() {
            return new Pair(/* one= */ other, /* other= */ one);
        }

        Condition condition() {
            return Condition.state(one).and(Condition.state(other));
        }
    }

    /** {@code {states, total, totals, grain, acts, reports, visits, agreements, statements, disputes}}; of each list the first ones. */
    ObjectNode dyad(Library library, Context request) {
        Pair pair = Pair.of(request.pathParam("pair"));
        Grain grain = Questions.choice(request, "grain", Arrays.asList(Grain.YEAR, Grain.MONTH));
        List<Condition> between = List.of(pair.condition());
        ObjectNode node = Json.object();
        node.set(
                "states",
                Json.array(
                        List.of(pair.one(), pair.other()),
                        code -> Json.object().put("code", code).put("name", library.stateName(code))));
        node.put("total", library.store().counts().count(Shelf.EVENTS, between));
        node.put("grain", grain.name().toLowerCase(Locale.ROOT));
        node.set("acts", ActsQuestions.over(grain, library, between));
        node.set("reports", ShelfQuestions.steps(library.store().counts().reportsOver(grain)));
        Told told = new Told(library);
        ObjectNode totals = node.putObject("totals");
        addVisits(node, totals, pair, library, told);
        totals.put("agreements", library.store().counts().count(Shelf.AGREEMENTS, between));
        node.set("agreements", told.page(first(Shelf.AGREEMENTS, between, library)));
        addStatements(node, totals, pair, library, told);
        List<Condition> disputed = List.of(pair.condition(), Condition.disputed());
        totals.put("disputed", library.store().counts().count(Shelf.EVENTS, disputed));
        node.set("disputes", disputes(first(Shelf.EVENTS, disputed, library), library, told));
        return node;
    }

    private static <T> List<T> first(Shelf<T> shelf, List<Condition> conditions, Library library) {
        return library.records().first(shelf, conditions, FIRST);
    }

    /** Visits from one to the other, also those of which only the place is told; one that leads both ways stands under the first. */
    private static void addVisits(ObjectNode node, ObjectNode totals, Pair pair, Library library, Told told) {
        ArrayNode visits = node.putArray("visits");
        ObjectNode counts = totals.putObject("visits");
        Condition thither = visit(pair);
        Condition back = visit(pair.turned()).and(new Condition.Not(thither));
        for (Pair way : List.of(pair, pair.turned())) {
            List<Condition> some = List.of(way.equals(pair) ? thither : back);
            counts.put(way.one(), library.store().counts().count(Shelf.EVENTS, some));
            told.page(first(Shelf.EVENTS, some, library))
                    .forEach(visit -> visits.add(
                            ((ObjectNode) visit).put("from", way.one()).put("to", way.other())));
        }
    }

    /** A visitor takes part, so that those are looked for among the visits in which his state does. */
    private static Condition visit(Pair way) {
        return new Condition.Both(List.of(
                Condition.is(Column.KIND, EventKind.VISIT.word()),
                Condition.state(way.one()),
                Condition.stateAs("agent", way.one()),
                Condition.either(List.of(
                        Condition.stateAs("recipient", way.other()), Condition.is(Column.COUNTRY, way.other())))));
    }

    private static void addStatements(ObjectNode node, ObjectNode totals, Pair pair, Library library, Told told) {
        ObjectNode statements = node.putObject("statements");
        ObjectNode counts = totals.putObject("statements");
        for (Pair way : List.of(pair, pair.turned())) {
            List<Condition> said =
                    List.of(Condition.stateAs("speaker", way.one()), Condition.stateAs("about", way.other()));
            counts.put(way.one(), library.store().counts().count(Shelf.STATEMENTS, said));
            statements.set(way.one(), told.page(first(Shelf.STATEMENTS, said, library)));
        }
    }

    private static ArrayNode disputes(List<Event> events, Library library, Told told) {
        return Json.array(
                events.stream()
                        .flatMap(event -> event.disputes().stream())
                        .distinct()
                        .flatMap(id -> library.records().find(Shelf.DISPUTES, id).stream())
                        .toList(),
                told::dispute);
    }
}
