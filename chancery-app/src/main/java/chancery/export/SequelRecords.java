package chancery.export;

import chancery.model.Sequel;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** What became of an event that looks ahead, as the field {@code sequel} of its record. */
public final class SequelRecords {

    private SequelRecords() {}

    /** Sets the field; null for an event that does not look ahead. */
    public static void put(ObjectNode event, Optional<Sequel> sequel) {
        event.set("sequel", sequel.map(SequelRecords::node).orElse(null));
    }

    private static ObjectNode node(Sequel sequel) {
        ObjectNode node = Shapes.object();
        node.put("fate", Shapes.word(sequel.fate()));
        Shapes.put(node, "horizon", sequel.horizon().map(Object::toString));
        node.put("confidence", rounded(sequel.confidence()));
        ArrayNode events = node.putArray("events");
        for (Sequel.Link link : sequel.links()) {
            ObjectNode one = events.addObject();
            one.put("event", link.event());
            Shapes.set(one, "date", link.when(), Shapes::date);
            one.put("confidence", rounded(link.confidence()));
            link.reasons().forEach(one.putArray("because")::add);
        }
        return node;
    }

    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
