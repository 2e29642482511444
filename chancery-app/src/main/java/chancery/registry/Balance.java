package chancery.registry;

import chancery.ingest.Trouble;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What came of everything that was given: nothing is lost in silence. */
public final class Balance {

    private static final int NAMED = 20;

    private int read;
    private int sentences;
    private int unchanged;
    private int copies;
    private final List<String> noted = new ArrayList<>();
    private final List<String> skipped = new ArrayList<>();
    private final List<String> failed = new ArrayList<>();
    private final Map<String, Integer> notCoded = new TreeMap<>();

    void read(int withSentences) {
        read++;
        sentences += withSentences;
    }

    void unchanged() {
        unchanged++;
    }

    public void copies(int number) {
        copies = number;
    }

    /** Something that ingest met with. */
    void add(Trouble trouble) {
        List<String> where = switch (trouble.kind()) {
            case NOTED -> noted;
            case SKIPPED -> skipped;
            case FAILED -> failed;
        };
        where.add(trouble.line());
    }

    void failed(String name, String why) {
        failed.add(name + ": " + why);
    }

    void notCoded(String language) {
        notCoded.merge(language, 1, Integer::sum);
    }

    public int all() {
        return read + unchanged + skipped.size() + failed.size();
    }

    public int numberRead() {
        return read;
    }

    /** True if something that was given could not be read. */
    public boolean hasFailures() {
        return !failed.isEmpty();
    }

    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("read        " + counted(read, "report") + ", " + counted(sentences, "sentence"));
        if (unchanged > 0) {
            lines.add("unchanged   " + unchanged + ", read before by the same program and knowledge");
        }
        if (copies > 0) {
            lines.add("copies      " + copies
                    + " of these tell the text of another report, and are no witnesses of their own");
        }
        if (!notCoded.isEmpty()) {
            String languages = notCoded.entrySet().stream()
                    .map(entry -> entry.getKey() + " " + entry.getValue())
                    .collect(Collectors.joining(", "));
            lines.add("not coded   "
                    + notCoded.values().stream().mapToInt(Integer::intValue).sum() + " kept, but only English is read: "
                    + languages);
        }
        name(lines, "noted", noted);
        name(lines, "skipped", skipped);
        name(lines, "failed", failed);
        return lines;
    }

    private static String counted(int number, String one) {
        return number + " " + one + (number == 1 ? "" : "s");
    }

    private static void name(List<String> lines, String what, List<String> named) {
        if (named.isEmpty()) {
            return;
        }
        lines.add(String.format("%-12s%d", what, named.size()));
        named.stream().limit(NAMED).forEach(line -> lines.add("            " + line));
        if (named.size() > NAMED) {
            lines.add("            and " + (named.size() - NAMED) + " more; --json names all");
        }
    }

    public ObjectNode json() {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("read", read);
        node.put("sentences", sentences);
        node.put("unchanged", unchanged);
        node.put("copies", copies);
        ObjectNode languages = node.putObject("not_coded");
        notCoded.forEach(languages::put);
        noted.forEach(node.putArray("noted")::add);
        skipped.forEach(node.putArray("skipped")::add);
        failed.forEach(node.putArray("failed")::add);
        return node;
    }
}
