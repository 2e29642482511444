package chancery.ingest;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The names that the fields of JSON records have, several to choose from: the first that a record has is taken. */
public record Fields(
        List<String> id,
        List<String> title,
        List<String> published,
        List<String> source,
        List<String> language,
        List<String> text) {

    /** The parts of a report that a field can hold. */
    public enum Role {
        ID,
        TITLE,
        PUBLISHED,
        SOURCE,
        LANGUAGE,
        TEXT
    }

    /** What records are usually made of. */
    public static final Fields USUAL = new Fields(
            List.of("id"),
            List.of("title"),
            List.of("published"),
            List.of("source"),
            List.of("language"),
            List.of("text"));

    public Fields {
        id = List.copyOf(id);
        title = List.copyOf(title);
        published = List.copyOf(published);
        source = List.copyOf(source);
        language = List.copyOf(language);
        text = List.copyOf(text);
    }

    /**
     * These names with some changed.
     *
     * @param mapping such as {@code text=body,published=date}
     * @throws IllegalArgumentException if it is no such list, or names no role of a field
     */
    public Fields with(String mapping) {
        Fields fields = this;
        for (String pair : mapping.split(",", -1)) {
            String[] sides = pair.split("=", -1);
            if (sides.length != 2 || sides[1].isBlank()) {
                throw new IllegalArgumentException(
                        "'" + pair + "' is no field mapping; write role=name, as in text=body");
            }
            fields = fields.with(role(sides[0].strip()), sides[1].strip());
        }
        return fields;
    }

    private static Role role(String name) {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + name + "' is no part of a report; there are "
                        + Arrays.stream(Role.values())
                                .map(role -> role.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", "))));
    }

    private Fields with(Role role, String name) {
        List<String> names = List.of(name);
        return switch (role) {
            case ID -> new Fields(names, title, published, source, language, text);
            case TITLE -> new Fields(id, names, published, source, language, text);
            case PUBLISHED -> new Fields(id, title, names, source, language, text);
            case SOURCE -> new Fields(id, title, published, names, language, text);
            case LANGUAGE -> new Fields(id, title, published, source, names, text);
            case TEXT -> new Fields(id, title, published, source, language, names);
        };
    }
}
