package chancery.export;

import chancery.model.Evidence;
import chancery.model.Naming;
import chancery.model.Participant;
import chancery.model.Place;
import chancery.model.Span;
import chancery.model.When;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The shapes that records of the contract share: evidence, date, place, participant. */
final class Shapes {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private Shapes() {}

    static ObjectNode object() {
        return JSON.objectNode();
    }

    /** A field that is null where the value is absent. */
    static void put(ObjectNode node, String field, Optional<String> value) {
        node.put(field, value.orElse(null));
    }

    /** An array of objects made one from each item. */
    static <T> ArrayNode array(Collection<T> items, Function<T, ObjectNode> shape) {
        ArrayNode array = JSON.arrayNode();
        items.forEach(item -> array.add(shape.apply(item)));
        return array;
    }

    static ArrayNode words(Collection<?> items) {
        ArrayNode array = JSON.arrayNode();
        items.forEach(item -> array.add(item.toString()));
        return array;
    }

    /** The word of the contract for a choice of the model: {@code AT_LEAST} is {@code at-least}. */
    static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** An object as a field, or null. */
    static <T> void set(ObjectNode node, String field, Optional<T> value, Function<T, ObjectNode> shape) {
        if (value.isPresent()) {
            node.set(field, shape.apply(value.get()));
        } else {
            node.putNull(field);
        }
    }

    static ObjectNode evidence(Evidence evidence) {
        ObjectNode node = object();
        node.put("document", evidence.report().value());
        node.put("sentence", evidence.sentence());
        node.put("start", evidence.span().start());
        node.put("end", evidence.span().end());
        node.put("text", evidence.text());
        node.put("trigger", evidence.triggerText());
        node.put("rule", evidence.rule());
        return node;
    }

    static ArrayNode evidence(List<Evidence> evidence) {
        return array(evidence, Shapes::evidence);
    }

    static ObjectNode date(When when) {
        ObjectNode node = object();
        put(node, "from", when.from().map(LocalDate::toString));
        put(node, "to", when.to().map(LocalDate::toString));
        node.put("precision", word(when.precision()));
        node.put("basis", word(when.basis()));
        put(node, "phrase", when.phrase());
        return node;
    }

    static ObjectNode place(Place place) {
        ObjectNode node = object();
        node.put("name", place.name());
        put(node, "country", place.country());
        put(node, "region", place.region());
        node.put("latitude", place.latitude().orElse(null));
        node.put("longitude", place.longitude().orElse(null));
        node.put("role", word(place.role()));
        return node;
    }

    static ObjectNode participant(Participant participant) {
        ObjectNode node = object();
        node.put("actor", participant.id().value());
        node.put("name", participant.actor().name());
        node.put("kind", participant.actor().kind());
        put(node, "state", participant.actor().state());
        put(node, "sector", participant.actor().sector().map(Enum::name));
        put(node, "office", participant.office());
        return node;
    }

    static ArrayNode participants(List<Participant> participants) {
        return array(participants, Shapes::participant);
    }

    static ObjectNode span(Span span) {
        ObjectNode node = object();
        node.put("start", span.start());
        node.put("end", span.end());
        return node;
    }

    static ObjectNode mention(Naming naming) {
        ObjectNode node = object();
        node.put("document", naming.report().value());
        node.put("start", naming.span().start());
        node.put("end", naming.span().end());
        node.put("text", naming.text());
        return node;
    }
}
