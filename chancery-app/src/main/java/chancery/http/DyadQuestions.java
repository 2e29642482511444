package chancery.http;

import chancery.ask.Trait;
import chancery.model.Act;
import chancery.model.Event;
import chancery.model.EventKind;
import chancery.model.Participant;
import chancery.model.Place;
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

    private static final int STATEMENTS = 100;

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

    ObjectNode dyad(Library library, Context request) {
        Pair pair = Pair.of(request.pathParam("pair"));
        Grain grain = Questions.choice(request, "grain", Arrays.asList(Grain.YEAR, Grain.MONTH));
        List<Condition> between = List.of(pair.condition());
        Told told = new Told(library);
        List<Event> events = library.records().inOrder(Shelf.EVENTS, between);
        ObjectNode node = Json.object();
        node.set(
                "states",
                Json.array(
                        List.of(pair.one(), pair.other()),
                        code -> Json.object().put("code", code).put("name", library.stateName(code))));
        node.put("total", events.size());
        node.put("grain", grain.name().toLowerCase(Locale.ROOT));
        node.set("acts", ActsQuestions.over(grain, library, between));
        node.set("reports", ShelfQuestions.steps(library.store().counts().reportsOver(grain)));
        node.set("visits", visits(pair, library, told));
        node.set("agreements", Json.array(library.records().inOrder(Shelf.AGREEMENTS, between), told::claim));
        ObjectNode statements = node.putObject("statements");
        statements.set(pair.one(), statements(pair.one(), pair.other(), library, told));
        statements.set(pair.other(), statements(pair.other(), pair.one(), library, told));
        node.set("disputes", disputes(events, library, told));
        return node;
    }

    /** Visits from one to the other, also those of which only the place is told. */
    private static ArrayNode visits(Pair pair, Library library, Told told) {
        List<Condition> visits = List.of(
                Condition.is(Column.KIND, EventKind.VISIT.word()),
                Condition.either(
                        List.of(Condition.stateAs("agent", pair.one()), Condition.stateAs("agent", pair.other()))));
        ArrayNode nodes = Json.array(List.<String>of(), word -> Json.object());
        for (Event visit : library.records().inOrder(Shelf.EVENTS, visits)) {
            for (Pair way : List.of(pair, pair.turned())) {
                if (leads(visit.act(), way)) {
                    nodes.add(told.event(visit).put("from", way.one()).put("to", way.other()));
                    break;
                }
            }
        }
        return nodes;
    }

    private static boolean leads(Act visit, Pair way) {
        boolean thence = isOf(visit.agents(), way.one());
        boolean thither = isOf(visit.recipients(), way.other())
                || visit.place()
                        .flatMap(Place::country)
                        .filter(way.other()::equals)
                        .isPresent();
        return thence && thither;
    }

    private static boolean isOf(List<Participant> some, String state) {
        return some.stream()
                .anyMatch(who -> who.actor().state().filter(state::equals).isPresent());
    }

    private static ArrayNode statements(String speaker, String about, Library library, Told told) {
        List<Condition> said = List.of(Condition.stateAs("speaker", speaker), Condition.stateAs("about", about));
        return Json.array(
                library.records().page(Shelf.STATEMENTS, said, 0, STATEMENTS).records(), told::claim);
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
