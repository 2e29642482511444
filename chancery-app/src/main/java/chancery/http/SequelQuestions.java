package chancery.http;

import chancery.export.SequelRecords;
import chancery.model.Event;
import chancery.model.Sequel;
import chancery.registry.Library;
import chancery.show.SequelText;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** What became of an event that looks ahead, with the events that tell it as people read them. */
final class SequelQuestions {

    private SequelQuestions() {}

    static void put(ObjectNode node, Event event, Library library) {
        Optional<Sequel> sequel = library.sequel(event);
        SequelRecords.put(node, sequel);
        sequel.ifPresent(found -> {
            ObjectNode told = (ObjectNode) node.get("sequel");
            told.put("told", SequelText.summary(found));
            for (JsonNode link : told.get("events")) {
                ((ObjectNode) link)
                        .set("record", new Told(library).brief(link.get("event").asText()));
            }
        });
    }
}
