package chancery.registry;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.model.Actor;
import chancery.model.Naming;
import chancery.model.Report;
import chancery.model.When;
import chancery.store.Filing;
import chancery.store.Store;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AftermathTest {

    @TempDir
    private Path folder;

    @Test
    void reportsThatNameAllSidesAreThoseInWhichEachIsNamedOrSomebodyOfIt() {
        try (Store store = Store.openOrCreate(folder.resolve("chancery.db"))) {
            ReadExamples.accounts().forEach(account -> store.put(new Filing(account, Optional.empty(), "1")));
            Library library = Library.of(store, ReadExamples.WORKSHOP);
            Aftermath aftermath = new Aftermath(library);
            Set<String> sides = store.reports().stream()
                    .flatMap(report -> sides(store, report).stream())
                    .limit(60)
                    .collect(Collectors.toSet());
            assertThat(sides).hasSizeGreaterThan(2);
            for (String one : sides) {
                for (String other : sides) {
                    Set<String> both = Set.copyOf(List.of(one, other));
                    assertThat(aftermath.daysOfReportsOf(both)).as("%s", both).isEqualTo(days(store, both));
                }
            }
        }
    }

    private static List<LocalDate> days(Store store, Set<String> all) {
        return store.reports().stream()
                .filter(report -> sides(store, report).containsAll(all))
                .flatMap(report -> report.published().flatMap(When::to).stream())
                .sorted()
                .toList();
    }

    /** Who is named, and the states that they are of. */
    private static Set<String> sides(Store store, Report report) {
        return store.namings(report.id()).stream()
                .map(Naming::actor)
                .map(actor -> store.records().actor(actor.id().value()).orElseThrow())
                .flatMap(actor -> sides(actor).stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> sides(Actor actor) {
        return actor.state()
                .map(state -> Set.of(actor.id().value(), state))
                .orElse(Set.of(actor.id().value()));
    }
}
