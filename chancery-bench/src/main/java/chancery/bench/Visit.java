package chancery.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A row of a list of official visits: a title with a name, a state, a day.
 *
 * @param visitor title and name as listed
 * @param title the longest title of {@code visit-titles.tsv} that it begins with; empty if it begins with none
 * @param offices families of offices that the title can mean
 * @param name what follows the title
 * @param home the visitor's state, as listed
 * @param host the state visited
 */
record Visit(
        String id,
        LocalDate start,
        String visitor,
        String title,
        List<String> offices,
        String name,
        String home,
        String host) {

    /** Names of states that a sentence gives an article. */
    private static final String WITH_ARTICLE =
            "(United|Federal|People’s|Democratic|Dominican Rep|Central|Czech Rep|Slovak Rep|Khmer|Netherlands"
                    + "|Philippines|Bahamas|Marshall|Comoros|Former|U[.]S|Republic|Soviet).*";

    private static final String IN_VISITOR = "(in visitor)";

    /** The rows of a JSON Lines file with id, start, visitor, office, home and host. */
    static List<Visit> read(Path file) throws IOException {
        Map<String, List<String>> titles = titles();
        ObjectMapper json = new ObjectMapper();
        List<Visit> visits = new ArrayList<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            visits.add(of(json.readTree(line), titles));
        }
        return visits;
    }

    private static Visit of(JsonNode row, Map<String, List<String>> titles) {
        String office = row.get("office").asText();
        String listed = row.get("visitor").asText();
        String visitor = office.equals(IN_VISITOR) ? listed : office + " " + listed;
        String title = titles.keySet().stream()
                .filter(words -> visitor.startsWith(words + " "))
                .reduce("", (a, b) -> a.length() >= b.length() ? a : b);
        return new Visit(
                row.get("id").asText(),
                LocalDate.parse(row.get("start").asText()),
                visitor,
                title,
                titles.getOrDefault(title, List.of()),
                visitor.substring(title.length()).strip(),
                row.get("home").asText(),
                row.get("host").asText());
    }

    private static Map<String, List<String>> titles() throws IOException {
        Map<String, List<String>> titles = new LinkedHashMap<>();
        try (InputStream table = Visit.class.getResourceAsStream("visit-titles.tsv")) {
            if (table == null) {
                throw new IOException("visit-titles.tsv is not in the class path");
            }
            new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .forEach(cells -> titles.put(cells[0], List.of(cells[1].split("\\|", -1))));
        }
        return titles;
    }

    /** A state as a sentence would name it: "Republic of Korea" for "Korea, Republic of", nothing in brackets. */
    static String spoken(String listed) {
        String plain = listed.replaceAll("\\s*\\(.*?\\)", "");
        int comma = plain.indexOf(", ");
        String name = comma < 0 ? plain : plain.substring(comma + 2) + " " + plain.substring(0, comma);
        return name.matches(WITH_ARTICLE) ? "the " + name : name;
    }
}
