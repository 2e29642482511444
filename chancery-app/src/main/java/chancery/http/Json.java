package chancery.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.function.Function;

/** Small shapes of JSON that several answers share. */
final class Json {

    static final String TYPE = "application/json";

    /** Media type of files with a JSON object on each line. */
    static final String LINES = "application/x-ndjson";

    private static final int USUAL_BYTES = 1 << 14;
    private static final JsonMapper MAPPER = new JsonMapper();

    private Json() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static <T> ArrayNode array(Collection<T> items, Function<T, ? extends JsonNode> shape) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        items.forEach(item -> array.add(shape.apply(item)));
        return array;
    }

    static ArrayNode words(Collection<String> words) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        words.forEach(array::add);
        return array;
    }

    /** UTF-8; half a character, as a cut text may end in, is written as a question mark. */
    static byte[] bytes(JsonNode node) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL_BYTES);
        try (Writer letters = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
            MAPPER.writeValue(letters, node);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
