package chancery.ingest;

import chancery.knowledge.Knowledge;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** Which reader reads what, by the end of its name. */
final class Formats {

    private static final String PACKED = ".gz";

    private final Map<String, FormatReader> readers;

    Formats(Knowledge knowledge, Fields fields) {
        FormatReader text = new PlainText();
        FormatReader markdown = new Markdown(knowledge);
        FormatReader html = new HtmlPage(knowledge);
        FormatReader json = new JsonLines(knowledge, fields);
        this.readers = Map.ofEntries(
                Map.entry("", text),
                Map.entry("txt", text),
                Map.entry("text", text),
                Map.entry("md", markdown),
                Map.entry("markdown", markdown),
                Map.entry("html", html),
                Map.entry("htm", html),
                Map.entry("xhtml", html),
                Map.entry("jsonl", json),
                Map.entry("ndjson", json));
    }

    Optional<FormatReader> of(String name) {
        return Optional.ofNullable(readers.get(ending(unpacked(name))));
    }

    static boolean isZip(String name) {
        return ending(name).equals("zip");
    }

    /** The item with its bytes unpacked, if its name says that they are packed. */
    static Item unpack(Item item) {
        if (!item.name().toLowerCase(Locale.ROOT).endsWith(PACKED)) {
            return item;
        }
        return new Item(unpacked(item.name()), item.place(), -1, () -> unpack(item.opener()));
    }

    private static GZIPInputStream unpack(Item.Opener opener) throws IOException {
        return new GZIPInputStream(opener.open());
    }

    private static String unpacked(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(PACKED)
                ? name.substring(0, name.length() - PACKED.length())
                : name;
    }

    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
