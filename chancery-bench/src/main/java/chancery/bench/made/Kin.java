package chancery.bench.made;

import chancery.model.Event;
import chancery.model.Report;
import chancery.model.ReportId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which reports were held for one witness, and which are. */
final class Kin {

    private final Map<String, String> families;
    private final Map<ReportId, String> names;
    private final Map<ReportId, String> copies = new TreeMap<>();
    private final TreeSet<String> found = new TreeSet<>();

    Kin(List<MadeReport> reports, Map<ReportId, String> names) {
        this.families = reports.stream().collect(Collectors.toMap(MadeReport::name, MadeReport::family));
        this.names = names;
    }

    /** Takes a report as the store has it, marked if it is a copy. */
    void take(Report report) {
        for (Map.Entry<ReportId, String> known : copies.entrySet()) {
            if (known.getValue().equals(report.witness().value())) {
                pair(known.getKey(), report.id());
            }
        }
        copies.put(report.id(), report.witness().value());
    }

    /** Takes an event with those who tell it from one source. */
    void take(Event event) {
        for (List<ReportId> family : event.families()) {
            for (ReportId one : family) {
                family.stream().filter(other -> one.compareTo(other) < 0).forEach(other -> pair(one, other));
            }
        }
    }

    private void pair(ReportId one, ReportId other) {
        String first = names.getOrDefault(one, "");
        String second = names.getOrDefault(other, "");
        found.add(first.compareTo(second) < 0 ? first + " " + second : second + " " + first);
    }

    private boolean isKin(String pair) {
        String[] two = pair.split(" ", -1);
        return families.getOrDefault(two[0], "").equals(families.getOrDefault(two[1], "-"));
    }

    private List<String> wanted() {
        List<String> wanted = new ArrayList<>();
        List<String> all = families.keySet().stream().sorted().toList();
        for (String one : all) {
            all.stream()
                    .filter(other -> one.compareTo(other) < 0)
                    .map(other -> one + " " + other)
                    .filter(this::isKin)
                    .forEach(wanted::add);
        }
        return wanted;
    }

    /** Pairs of reports of one witness. */
    Shares shares() {
        return new Shares(
                "witness families", found.stream().filter(this::isKin).count(), found.size(), wanted().size());
    }

    List<String> errors() {
        List<String> errors = new ArrayList<>();
        wanted().stream().filter(pair -> !found.contains(pair)).forEach(pair -> errors.add("kin, missed  " + pair));
        found.stream().filter(pair -> !isKin(pair)).forEach(pair -> errors.add("no kin       " + pair));
        return errors;
    }
}
