package chancery.wikidata;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What became of what was found: a count of each sort, and a line for everything that was joined with a row that was there. */
final class Report {

    /** What can become of a finding. */
    enum Fate {
        NEW_PERSON("people new in the table"),
        NEW_TENURE("tenures new in the table"),
        KNOWN("tenures that the table has already"),
        FILLED("days filled in where the table had none"),
        DIFFERS("days that differ; the table's stay"),
        UNDATED("tenures left out, for neither start nor end is known"),
        CONTRADICTS("tenures left out, for the table has somebody else in the office all that time"),
        NEW_SPELLING("new spellings"),
        TAKEN("spellings left out, for they name somebody else"),
        IDENTIFIER("identifiers filled in");

        private final String words;

        Fate(String words) {
            this.words = words;
        }
    }

    private final Map<Fate, Integer> counts = new TreeMap<>();
    private final List<String> lines = new ArrayList<>();

    void count(Fate fate, int times) {
        if (times > 0) {
            counts.merge(fate, times, Integer::sum);
        }
    }

    /** Counts it, and tells it with the row that it is about. */
    void tell(Fate fate, String line) {
        count(fate, 1);
        lines.add(line);
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    /** "12 tenures new in the table". */
    List<String> summary() {
        return counts.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey().words)
                .toList();
    }

    int of(Fate fate) {
        return counts.getOrDefault(fate, 0);
    }
}
