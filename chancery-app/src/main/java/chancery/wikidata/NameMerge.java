package chancery.wikidata;

import chancery.knowledge.Spelling;
import chancery.wikidata.Report.Fate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Adds spellings and identifiers to the states or organisations of a table; a spelling that names another already is left out. */
final class NameMerge {

    private final TableFile table;
    private final String key;
    private final Report report;
    private final Map<String, TableFile.Row> byName = new HashMap<>();

    /** @param key the column that tells one from another: iso3, id */
    NameMerge(TableFile table, String key, Report report) {
        this.table = table;
        this.key = key;
        this.report = report;
        for (TableFile.Row row : table.rows()) {
            byName.putIfAbsent(Spelling.key(row.get("name")), row);
            row.list("aliases").forEach(alias -> byName.putIfAbsent(Spelling.key(alias), row));
        }
    }

    void merge(Map<String, Item> items) {
        items.forEach((id, item) -> table.row(key, id).ifPresent(row -> merge(row, item)));
    }

    private void merge(TableFile.Row row, Item item) {
        if (row.get("wikidata").isEmpty()) {
            row.set("wikidata", item.id());
            report.count(Fate.IDENTIFIER, 1);
        }
        List<String> fresh =
                Spellings.of(item).stream().filter(name -> isFree(name, row)).toList();
        if (!fresh.isEmpty()) {
            row.add("aliases", fresh);
            report.tell(
                    Fate.NEW_SPELLING, row.place() + ": " + row.get("name") + " is also " + String.join(", ", fresh));
            report.count(Fate.NEW_SPELLING, fresh.size() - 1);
        }
    }

    private boolean isFree(String name, TableFile.Row row) {
        Optional<TableFile.Row> other = Optional.ofNullable(byName.putIfAbsent(Spelling.key(name), row));
        other.filter(taken -> taken != row)
                .ifPresent(taken -> report.tell(
                        Fate.TAKEN,
                        taken.place() + ": " + name + " is " + taken.get("name") + " in the table and "
                                + row.get("name") + " in Wikidata; left out"));
        return other.isEmpty();
    }
}
