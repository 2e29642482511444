package chancery.knowledge;

import chancery.model.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The record of who held which office from when to when ({@code office-holders.tsv}). */
public final class Offices {

    /**
     * One tenure of the record.
     *
     * @param office family of the office: foreign_minister
     * @param title as the record words it
     * @param jurisdiction ISO 3166 alpha-3 code, or organisation id
     * @param start first day, as exactly as it is known; empty if unknown
     * @param end last day; empty if it was open when last checked
     * @param acting whether only acting
     * @param place file and line of the record
     */
    public record Holding(
            String person,
            String name,
            String office,
            String title,
            String jurisdiction,
            Optional<PartialDate> start,
            Optional<PartialDate> end,
            boolean acting,
            String place) {

        /** The earliest first day; empty if unknown. */
        public Optional<LocalDate> from() {
            return start.map(PartialDate::first);
        }

        /** The latest last day; empty if it was open when last checked. */
        public Optional<LocalDate> to() {
            return end.map(PartialDate::last);
        }

        /** True if the office was held on some day of the interval; an open end of the interval excludes nothing. */
        public boolean meets(When when) {
            return notAfter(from(), when.to()) && notAfter(when.from(), to());
        }

        private static boolean notAfter(Optional<LocalDate> a, Optional<LocalDate> b) {
            return a.isEmpty() || b.isEmpty() || !a.get().isAfter(b.get());
        }

        /** True if the title of the record contains one of the words, or none are asked for. */
        public boolean isCalled(List<String> words) {
            String lower = title.toLowerCase(Locale.ROOT);
            return words.isEmpty() || words.stream().anyMatch(lower::contains);
        }
    }

    private static final String JOINED = "\\+";
    private final Map<String, List<Holding>> byOffice = new LinkedHashMap<>();
    private final Map<String, List<Holding>> byPerson = new LinkedHashMap<>();
    private final People people;
    private final OfficeNotes notes;

    private Offices(NameWords names, OfficeNotes notes) {
        people = new People(names);
        this.notes = notes;
    }

    static Offices read(KnowledgeSource source, NameWords names) {
        Offices offices = new Offices(names, OfficeNotes.read(source));
        Table.read(source, "office-holders.tsv").rows().forEach(offices::add);
        return offices;
    }

    /** What is known of gaps and of several holders at once. */
    OfficeNotes notes() {
        return notes;
    }

    /** The people of the record. */
    public People people() {
        return people;
    }

    /** All tenures of an office in file order: foreign_minister of IRN. */
    public List<Holding> of(String office, String jurisdiction) {
        return byOffice.getOrDefault(key(office, jurisdiction), List.of());
    }

    /** All tenures in the order of the file. */
    public List<Holding> all() {
        return byOffice.values().stream().flatMap(List::stream).toList();
    }

    /** Offices with their tenures, in the order of the file. */
    List<List<Holding>> byOffice() {
        return byOffice.values().stream().map(List::copyOf).toList();
    }

    /** All tenures of a person. */
    public List<Holding> heldBy(String person) {
        return byPerson.getOrDefault(person, List.of());
    }

    /** Those who held one of the offices in the interval and whose title in the record has one of the words. */
    public List<Holding> at(List<String> offices, List<String> titleWords, String jurisdiction, When when) {
        List<Holding> found = new ArrayList<>();
        for (String office : offices) {
            for (Holding holding : of(office, jurisdiction)) {
                if (holding.meets(when) && holding.isCalled(titleWords)) {
                    found.add(holding);
                }
            }
        }
        return found;
    }

    private void add(Table.Row row) {
        String person = row.required("person_id");
        for (String office : row.required("office").split(JOINED, -1)) {
            Holding holding = new Holding(
                    person,
                    row.required("person_name"),
                    office,
                    row.text("title_as_used"),
                    row.required("jurisdiction"),
                    PartialDate.read(row, "start"),
                    PartialDate.read(row, "end"),
                    row.text("source_note").contains("acting"),
                    row.place());
            byOffice.computeIfAbsent(key(office, holding.jurisdiction()), k -> new ArrayList<>())
                    .add(holding);
            byPerson.computeIfAbsent(person, k -> new ArrayList<>()).add(holding);
        }
        people.add(person, row.required("person_name"), row.list("aliases"), row.optional("wikidata"));
    }

    private static String key(String office, String jurisdiction) {
        return office + "/" + jurisdiction;
    }
}
