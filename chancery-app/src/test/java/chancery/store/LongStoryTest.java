package chancery.store;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.model.Event;
import chancery.model.When;
import chancery.told.PlainMerge;
import chancery.told.Telling;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A story of more events than are read at once. */
class LongStoryTest {

    private static final int REPORTS = 600;

    @TempDir
    private Path folder;

    private Store store;

    @BeforeEach
    void fill() {
        store = Store.openOrCreate(folder.resolve("long.db"));
        for (int i = 0; i < REPORTS; i++) {
            store.put(new Filing(Telling.in("r" + i + ".txt").account(), Optional.empty(), "v1"));
        }
        store.rebuild(new PlainMerge());
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void isTheSameToldOneByOne() {
        List<Event> all = store.records().inOrder(Shelf.EVENTS, List.of());
        assertThat(all).hasSizeGreaterThan(500);
        assertThat(told(Integer.MAX_VALUE)).isEqualTo(all);
        assertThat(told(500)).isEqualTo(all.subList(0, 500));
        assertThat(told(501)).isEqualTo(all.subList(0, 501));
    }

    @Test
    void endsWhereNobodyListens() {
        List<Event> told = new ArrayList<>();
        store.records().<Event>eachOfFirst(Shelf.EVENTS, List.of(), Integer.MAX_VALUE, events -> {
            told.addAll(events);
            return false;
        });
        assertThat(told).isEqualTo(store.records().first(Shelf.EVENTS, List.of(), 500));
    }

    @Test
    void hasTheTimesOfItsEvents() {
        Set<Optional<When>> times = new HashSet<>();
        store.records()
                .times(Shelf.EVENTS, List.of(), Integer.MAX_VALUE)
                .eachFromLargest((first, last) -> last.getDayOfMonth(), size -> true, times::add);
        Set<Optional<When>> expected = new HashSet<>();
        told(Integer.MAX_VALUE).forEach(event -> expected.add(event.act().when()));
        expected.removeIf(when -> when.filter(When::isDated).isEmpty());
        assertThat(times).isEqualTo(expected);
    }

    private List<Event> told(int limit) {
        List<Event> told = new ArrayList<>();
        store.records().<Event>eachOfFirst(Shelf.EVENTS, List.of(), limit, told::addAll);
        return told;
    }
}
