package chancery.http;

import chancery.ask.BadQuestion;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.UnsupportedMediaTypeResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The JSON object that a request brings. Only JSON is taken: a form of a strange page cannot send it unasked. */
final class Body {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ObjectNode node;

    private Body(ObjectNode node) {
        this.node = node;
    }

    /**
     * The object.
     *
     * @param fields that it may have
     * @throws BadQuestion if it is no object, or has another field
     */
    static Body of(Context request, Set<String> fields) {
        if (!Optional.ofNullable(request.contentType()).orElse("").startsWith(Json.TYPE)) {
            throw new UnsupportedMediaTypeResponse("send the body as application/json");
        }
        try {
            JsonNode node = JSON.readTree(request.body());
            if (!(node instanceof ObjectNode body)) {
                throw new BadQuestion("send one JSON object with some of the fields "
                        + String.join(", ", fields.stream().sorted().toList()));
            }
            body.fieldNames().forEachRemaining(field -> check(field, fields));
            return new Body(body);
        } catch (JsonProcessingException e) {
            throw new BadQuestion("the body is no JSON: " + e.getOriginalMessage());
        }
    }

    private static void check(String field, Set<String> fields) {
        if (!fields.contains(field)) {
            throw new BadQuestion("the body has no field '" + field + "'; it has "
                    + String.join(", ", fields.stream().sorted().toList()));
        }
    }

    Optional<String> text(String field) {
        JsonNode value = node.get(field);
        if (value == null || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isTextual()) {
            throw new BadQuestion(field + " is " + value + "; send a text");
        }
        return Optional.of(value.asText());
    }

    /** A whole number from 0 on; 0 where it is missing. */
    int number(String field) {
        JsonNode value = node.path(field);
        if (value.isMissingNode()) {
            return 0;
        }
        if (!value.isInt() || value.intValue() < 0) {
            throw new BadQuestion(field + " is " + value + "; send a whole number from 0 on");
        }
        return value.intValue();
    }

    List<String> words(String field) {
        JsonNode value = node.path(field);
        if (!value.isMissingNode() && !value.isArray()) {
            throw new BadQuestion(field + " is " + value + "; send a list of texts");
        }
        List<String> words = new ArrayList<>();
        value.forEach(word -> words.add(word.asText()));
        return words;
    }

    Map<String, String> fields(String field) {
        JsonNode value = node.path(field);
        if (!value.isMissingNode() && !value.isObject()) {
            throw new BadQuestion(field + " is " + value + "; send an object of fields with their values");
        }
        Map<String, String> fields = new LinkedHashMap<>();
        value.properties()
                .forEach(entry -> fields.put(entry.getKey(), entry.getValue().asText()));
        return fields;
    }
}
