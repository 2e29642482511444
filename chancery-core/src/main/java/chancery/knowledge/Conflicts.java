package chancery.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** When long conflicts began, from {@code conflicts.tsv}. */
public final class Conflicts {

    private record Conflict(List<String> states, List<String> nouns, LocalDate start) {}

    private final List<Conflict> all = new ArrayList<>();

    private Conflicts() {}

    static Conflicts read(KnowledgeSource source) {
        Conflicts conflicts = new Conflicts();
        for (Table.Row row : Table.read(source, "conflicts.tsv").rows()) {
            LocalDate start = PartialDate.read(row, "start")
                    .map(PartialDate::first)
                    .orElseThrow(() -> row.error("column 'start' is empty; it needs a date"));
            conflicts.all.add(new Conflict(row.list("states"), row.list("nouns"), start));
        }
        return conflicts;
    }

    /** The day on which the conflict of the state began that the noun means: "crisis" of SYR. */
    public Optional<LocalDate> start(String iso3, String noun) {
        String low = noun.toLowerCase(Locale.ROOT);
        return all.stream()
                .filter(conflict ->
                        conflict.states().contains(iso3) && conflict.nouns().contains(low))
                .map(Conflict::start)
                .findFirst();
    }

    /** True if some conflict goes by the noun. */
    public boolean isConflict(String noun) {
        String low = noun.toLowerCase(Locale.ROOT);
        return all.stream().anyMatch(conflict -> conflict.nouns().contains(low));
    }
}
