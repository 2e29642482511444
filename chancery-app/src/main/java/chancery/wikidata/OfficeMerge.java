package chancery.wikidata;

import chancery.knowledge.Spelling;
import chancery.wikidata.Report.Fate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Adds findings to {@code office-holders.tsv}. What the table says stays: a finding fills empty cells, adds rows, and is told where it
 * differs. The same findings give the same table, in whatever order they come.
 */
final class OfficeMerge {

    private static final String JURISDICTION = "jurisdiction";
    private static final String SOURCE = "Wikidata";

    private final TableFile table;
    private final Report report;
    private final Map<String, List<TableFile.Row>> byJurisdiction = new HashMap<>();
    private final Map<String, String> idByItem = new HashMap<>();
    private final Map<String, String> idByName = new HashMap<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<String> identified = new HashSet<>();
    private final Set<String> spelt = new HashSet<>();

    OfficeMerge(TableFile table, Report report) {
        this.table = table;
        this.report = report;
        table.rows().forEach(this::index);
    }

    private void index(TableFile.Row row) {
        byJurisdiction
                .computeIfAbsent(row.get(JURISDICTION), key -> new ArrayList<>())
                .add(row);
        String id = row.get("person_id");
        ids.add(id);
        idByName.putIfAbsent(Spelling.key(row.get("person_name")) + "/" + row.get(JURISDICTION), id);
        if (!row.get("wikidata").isEmpty()) {
            idByItem.put(row.get("wikidata"), id);
            identified.add(id);
        }
    }

    void merge(List<Finding> findings) {
        Map<Finding, Finding> once = new LinkedHashMap<>();
        findings.stream()
                .sorted(Comparator.comparing(Finding::jurisdiction)
                        .thenComparing(finding -> finding.offices().get(0))
                        .thenComparing(Finding::start)
                        .thenComparing(finding -> finding.person().id())
                        .thenComparing(Finding::end))
                .forEach(finding -> once.putIfAbsent(finding, finding));
        once.keySet().forEach(this::merge);
    }

    private void merge(Finding finding) {
        Term term = new Term(finding.start(), finding.end());
        if (term.isOpen()) {
            report.tell(Fate.UNDATED, undated(finding)); // it would have him in office at any time
            return;
        }
        Optional<String> person = known(finding, term);
        Optional<TableFile.Row> same = person.flatMap(id -> same(finding, id, term));
        if (same.isPresent()) {
            join(same.get(), finding);
        } else if (!isContradicted(finding, person, term)) {
            add(finding, person);
        }
    }

    private static String undated(Finding finding) {
        return finding.person().name().orElseThrow() + " (" + finding.person().id() + "), " + finding.title() + " of "
                + finding.jurisdiction() + ": no start and no end; left out";
    }

    /** By the identifier, else by the name. Two of one name with two identifiers are one person only if they held one office at one time. */
    private Optional<String> known(Finding finding, Term term) {
        String name = Spelling.key(finding.person().name().orElseThrow()) + "/" + finding.jurisdiction();
        return Optional.ofNullable(idByItem.get(finding.person().id()))
                .or(() -> Optional.ofNullable(idByName.get(name))
                        .filter(id -> !identified.contains(id)
                                || same(finding, id, term).isPresent()));
    }

    private Optional<TableFile.Row> same(Finding finding, String person, Term term) {
        return rows(finding)
                .filter(row -> row.get("person_id").equals(person))
                .filter(row -> isMeant(row, finding))
                .filter(row -> isSameTerm(term(row), term))
                .findFirst();
    }

    private Stream<TableFile.Row> rows(Finding finding) {
        return byJurisdiction.getOrDefault(finding.jurisdiction(), List.of()).stream();
    }

    private static boolean isMeant(TableFile.Row row, Finding finding) {
        return List.of(row.get("office").split("\\+", -1)).stream().anyMatch(finding.offices()::contains);
    }

    private static boolean isSameTerm(Term known, Term found) {
        boolean both = !found.start().isEmpty() && Term.agree(known.start(), found.start());
        return both || known.overlaps(found);
    }

    private static Term term(TableFile.Row row) {
        return new Term(row.get("start"), row.get("end"));
    }

    private void join(TableFile.Row row, Finding finding) {
        if (row.get("wikidata").isEmpty()) {
            row.set("wikidata", finding.person().id());
            report.count(Fate.IDENTIFIER, 1);
        }
        day(row, "start", finding.start());
        day(row, "end", finding.end());
        spell(row, finding.person());
        report.count(Fate.KNOWN, 1);
    }

    private void day(TableFile.Row row, String column, String found) {
        String known = row.get(column);
        if (known.isEmpty() && !found.isEmpty()) {
            row.set(column, found);
            report.tell(Fate.FILLED, said(row) + column + " " + found + " filled in; the table had none");
        } else if (!Term.agree(known, found)) {
            report.tell(
                    Fate.DIFFERS,
                    said(row) + column + " is " + known + " in the table and " + found
                            + " in Wikidata; the table's stays");
        }
    }

    private static String said(TableFile.Row row) {
        return row.place() + ": " + row.get("person_name") + ", " + row.get("title_as_used") + " of "
                + row.get(JURISDICTION) + ": ";
    }

    private void spell(TableFile.Row row, Item person) {
        if (spelt.add(row.get("person_id"))) {
            int before = row.list("aliases").size();
            row.add(
                    "aliases",
                    Spellings.of(person).stream()
                            .filter(name -> !name.equals(row.get("person_name")))
                            .toList());
            report.count(Fate.NEW_SPELLING, row.list("aliases").size() - before);
        }
    }

    /** Two cannot hold one office at once; the one whom the table has was checked. */
    private boolean isContradicted(Finding finding, Optional<String> person, Term term) {
        Optional<TableFile.Row> other = rows(finding)
                .filter(row -> row.get("office").equals(office(finding)))
                .filter(row -> !row.get("source_note").equals(SOURCE))
                .filter(row -> person.filter(row.get("person_id")::equals).isEmpty())
                .filter(row -> !row.get("start").isEmpty() && term(row).holds(term))
                .findFirst();
        other.ifPresent(row -> report.tell(
                Fate.CONTRADICTS,
                said(row) + "Wikidata has "
                        + finding.person().name().orElseThrow() + " ("
                        + finding.person().id() + ") from "
                        + finding.start() + " to " + finding.end() + "; left out"));
        return other.isPresent();
    }

    /** The family under which the table has this title: the president of one state is its head, of another its head of government. */
    private String office(Finding finding) {
        return rows(finding)
                .filter(row -> isMeant(row, finding))
                .filter(row -> row.get("title_as_used").toLowerCase(Locale.ROOT).contains(finding.key()))
                .map(row -> row.get("office"))
                .findFirst()
                .orElse(finding.offices().get(0));
    }

    private void add(Finding finding, Optional<String> person) {
        String name = finding.person().name().orElseThrow();
        String id = person.orElseGet(() -> fresh(name, finding.person().id()));
        String office = office(finding);
        TableFile.Row row = table.append();
        row.set("person_id", id);
        row.set("person_name", name);
        row.set("office", office);
        row.set("title_as_used", finding.title());
        row.set(JURISDICTION, finding.jurisdiction());
        row.set("start", finding.start());
        row.set("end", finding.end());
        row.set("source_note", SOURCE);
        row.set("wikidata", finding.person().id());
        spell(row, finding.person());
        report.count(Fate.NEW_PERSON, person.isPresent() ? 0 : 1);
        report.count(Fate.NEW_TENURE, 1);
        index(row);
    }

    private String fresh(String name, String item) {
        String id = Spelling.key(name);
        return ids.contains(id) || id.isEmpty() ? id + "-" + item.toLowerCase(Locale.ROOT) : id;
    }
}
