package chancery.wikidata;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Writes an entity as a line of a dump has it, with all that stands around what is of use. */
final class Entity {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CALENDAR = "http://www.wikidata.org/entity/Q1985727";

    private final ObjectNode root = JSON.createObjectNode();
    private final String id;
    private ObjectNode last = JSON.createObjectNode();

    private Entity(String id) {
        this.id = id;
        root.put("type", "item").put("id", id);
        root.putObject("labels");
        root.putObject("descriptions").putObject("en").put("language", "en").put("value", "made up for a test");
        root.putObject("aliases");
        root.putObject("claims");
        root.putObject("sitelinks").putObject("enwiki").put("site", "enwiki").put("title", id);
        root.put("lastrevid", 1).put("modified", "2026-01-01T00:00:00Z");
    }

    static Entity of(String id, String name) {
        return new Entity(id).label("en", name);
    }

    static Entity person(String id, String name) {
        return of(id, name).item("P31", "Q5");
    }

    static Entity state(String id, String name, String iso3) {
        Entity state = of(id, name);
        ObjectNode snak = state.snak("P298", "external-id");
        snak.putObject("datavalue").put("value", iso3).put("type", "string");
        return state.claim("P298", snak, "normal");
    }

    Entity label(String language, String name) {
        ((ObjectNode) root.get("labels"))
                .putObject(language)
                .put("language", language)
                .put("value", name);
        return this;
    }

    Entity alias(String language, String name) {
        ((ObjectNode) root.get("aliases"))
                .withArray(language)
                .addObject()
                .put("language", language)
                .put("value", name);
        return this;
    }

    Entity item(String property, String value) {
        return claim(property, itemSnak(property, value), "normal");
    }

    /** A position held; qualifiers follow. */
    Entity held(String position) {
        return item("P39", position);
    }

    Entity deprecated() {
        last.put("rank", "deprecated");
        return this;
    }

    Entity qualified(String property, String value) {
        last.withObject("/qualifiers").withArray(property).add(itemSnak(property, value));
        return this;
    }

    Entity from(String time, int precision) {
        return time("P580", time, precision);
    }

    Entity to(String time, int precision) {
        return time("P582", time, precision);
    }

    /** A qualifier without a value: somebody knows that there is one, and not which. */
    Entity endUnknown() {
        ObjectNode snak = snak("P582", "time");
        snak.put("snaktype", "somevalue");
        last.withObject("/qualifiers").withArray("P582").add(snak);
        return this;
    }

    private Entity time(String property, String time, int precision) {
        ObjectNode snak = snak(property, "time");
        ObjectNode value = snak.putObject("datavalue").put("type", "time").putObject("value");
        value.put("time", time).put("timezone", 0).put("before", 0).put("after", 0);
        value.put("precision", precision).put("calendarmodel", CALENDAR);
        last.withObject("/qualifiers").withArray(property).add(snak);
        return this;
    }

    private ObjectNode snak(String property, String datatype) {
        return JSON.createObjectNode()
                .put("snaktype", "value")
                .put("property", property)
                .put("hash", "0000")
                .put("datatype", datatype);
    }

    private ObjectNode itemSnak(String property, String value) {
        ObjectNode snak = snak(property, "wikibase-item");
        ObjectNode data = snak.putObject("datavalue").put("type", "wikibase-entityid");
        data.putObject("value")
                .put("entity-type", "item")
                .put("numeric-id", Integer.parseInt(value.substring(1)))
                .put("id", value);
        return snak;
    }

    private Entity claim(String property, ObjectNode snak, String rank) {
        ArrayNode all = ((ObjectNode) root.get("claims")).withArray(property);
        last = all.addObject();
        last.set("mainsnak", snak);
        last.put("type", "statement").put("id", id + "$" + all.size()).put("rank", rank);
        return this;
    }

    @Override
    public String toString() {
        return root.toString();
    }
}
