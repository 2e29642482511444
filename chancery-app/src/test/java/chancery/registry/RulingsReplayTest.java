package chancery.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chancery.ask.BadQuestion;
import chancery.export.JsonlExport;
import chancery.knowledge.Knowledge;
import chancery.model.Account;
import chancery.model.Claim;
import chancery.model.Effect;
import chancery.model.Event;
import chancery.model.Evidence;
import chancery.model.Ruling;
import chancery.registry.Clerk.Wanted;
import chancery.registry.Registrar.Intake;
import chancery.store.Filing;
import chancery.store.RulingTables.Ruled;
import chancery.store.Shelf;
import chancery.store.Store;
import chancery.told.Telling;
import chancery.told.ToldWorkshop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Rulings hold over every rebuild and re-reading, and can be taken back without a trace in what is told. */
class RulingsReplayTest {

    private static final Knowledge KNOWLEDGE = Knowledge.bundled();
    private static final Instant NOON = Instant.parse("2026-01-05T12:00:00Z");

    @TempDir
    private Path folder;

    private final ToldWorkshop workshop = new ToldWorkshop(List.of());
    private Store store;
    private int clock;

    @BeforeEach
    void open() {
        store = filled("chancery.db", "a.txt", "b.txt", "c.txt");
    }

    @AfterEach
    void close() {
        store.close();
    }

    @TestFactory
    Stream<DynamicTest> rulingsHoldOverRebuildAndReReadingAndAreUndoneToTheByte() {
        return IntStream.range(0, 12)
                .mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> {
                    try (Store fresh = filled("seed-" + seed + ".db", "a.txt", "b.txt", "c.txt")) {
                        String before = told(fresh);
                        List<String> made = ruleAtRandom(fresh, new Random(seed));
                        String ruled = told(fresh);
                        fresh.rebuild(workshop);
                        assertThat(told(fresh)).as("rebuilt").isEqualTo(ruled);
                        readAgain(fresh);
                        assertThat(told(fresh)).as("read again").isEqualTo(ruled);
                        for (String ruling : made) {
                            rule(fresh, Wanted.of("undo", ruling));
                        }
                        assertThat(told(fresh)).as("undone").isEqualTo(before);
                    }
                }));
    }

    private List<String> ruleAtRandom(Store some, Random random) {
        List<String> made = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            List<Event> events = some.records().inOrder(Shelf.EVENTS, List.of());
            if (events.size() < 2) {
                break;
            }
            String one = events.get(random.nextInt(events.size())).id();
            String other = events.get(random.nextInt(events.size())).id();
            Wanted wanted = switch (random.nextInt(6)) {
                case 0 -> Wanted.of("accept", one);
                case 1 -> Wanted.of("reject", one);
                case 2 -> edit(one, Map.of("status", "planned", "place", "Damascus"));
                case 3 -> edit(one, Map.of("agents", "ALB", "date", "2018"));
                case 4 -> rename("person/ana-mirza", "Ana " + i);
                default -> one.equals(other) ? Wanted.of("note", one) : merge(one, other);
            };
            made.add(rule(some, wanted).ruling().id());
        }
        return made;
    }

    @Test
    void mergedEventsAreOneAndSplitAgainAreTwo() {
        List<Event> meetings = meetings(store);
        rule(store, merge(meetings.get(0).id(), meetings.get(1).id()));
        Event joined = event(meetings.get(0).id());
        assertThat(joined.claims()).hasSize(2);
        assertThat(joined.witnesses()).isEqualTo(2);
        assertThat(meetings(store)).hasSize(2);
        rule(
                store,
                new Wanted(
                        "split",
                        joined.id(),
                        List.of(joined.claims().get(1)),
                        Map.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
        assertThat(event(joined.id()).claims()).hasSize(1);
        assertThat(meetings(store)).hasSize(3);
    }

    @Test
    void rulingWithoutItsObjectIsKeptAndHoldsAgainWhenThatComesBack() {
        Account account = Telling.in("only.txt").account();
        List<Claim> others = account.claims().stream()
                .filter(claim -> !claim.evidence().triggerText().equals("met"))
                .toList();
        try (Store small = filled("small.db", "only.txt")) {
            String reject = rule(
                            small, Wanted.of("reject", meetings(small).get(0).id()))
                    .ruling()
                    .id();
            put(small, new Account(account.report(), 4, account.namings(), others, List.of(), List.of()), "without");
            small.rebuild(workshop);
            assertThat(state(small, reject)).isEqualTo(Effect.State.WITHOUT_OBJECT);
            put(small, account, "with");
            small.rebuild(workshop);
            assertThat(state(small, reject)).isEqualTo(Effect.State.HOLDS);
            assertThat(meetings(small)).isEmpty();
        }
    }

    @Test
    void rulingHoldsInAnotherStoreWhereTheSameSentenceIs() {
        rule(store, Wanted.of("reject", meetings(store).get(0).id()));
        List<Ruling> exported =
                store.rulings().ruled().stream().map(Ruled::ruling).toList();
        try (Store other = filled("other.db", "elsewhere.txt")) {
            assertThat(new Registrar(other, workshop).takeIn(exported)).isEqualTo(new Intake(1, 0, 0));
            assertThat(state(other, exported.get(0).id())).isEqualTo(Effect.State.HOLDS);
            assertThat(meetings(other)).isEmpty();
            assertThat(new Registrar(other, workshop).takeIn(exported)).isEqualTo(new Intake(0, 1, 0));
        }
    }

    @Test
    void rulingHoldsWhenAnotherRuleCodesTheSameWords() {
        Account account = Telling.in("a.txt").account();
        Ruled reject = rule(store, Wanted.of("reject", meetings(store, account).id()));
        List<Claim> recoded = account.claims().stream()
                .map(claim -> claim.evidence().triggerText().equals("met") ? recoded(claim) : claim)
                .toList();
        put(store, new Account(account.report(), 4, account.namings(), recoded, List.of(), List.of()), "recoded");
        store.rebuild(workshop);
        assertThat(state(store, reject.ruling().id())).isEqualTo(Effect.State.HOLDS);
        assertThat(meetings(store)).hasSize(2);
    }

    private static Claim recoded(Claim claim) {
        Evidence old = claim.evidence();
        Evidence evidence = new Evidence(
                old.report(), old.sentence(), old.span(), old.text(), old.trigger(), "phrases/other.tsv:meet/v");
        return new Claim(
                claim.id() + "9",
                claim.assertion(),
                claim.status(),
                claim.voices(),
                claim.certainty(),
                evidence,
                claim.confidence(),
                claim.within());
    }

    @Test
    void rejectedStatementIsNotTold() {
        String said =
                store.records().inOrder(Shelf.STATEMENTS, List.of()).get(0).id();
        rule(store, Wanted.of("reject", said));
        assertThat(store.records().find(Shelf.STATEMENTS, said)).isEmpty();
        assertThat(store.records().find(Shelf.REJECTED_CLAIMS, said)).isPresent();
    }

    @Test
    void laterRulingHasTheLastWord() {
        String id = meetings(store).get(0).id();
        rule(store, Wanted.of("reject", id));
        rule(store, Wanted.of("accept", id));
        assertThat(store.records().find(Shelf.EVENTS, id)).isPresent();
    }

    @Test
    void undoneUndoingHoldsAgain() {
        String id = meetings(store).get(0).id();
        String reject = rule(store, Wanted.of("reject", id)).ruling().id();
        String undo = rule(store, Wanted.of("undo", reject)).ruling().id();
        rule(store, Wanted.of("undo", undo));
        assertThat(store.records().find(Shelf.EVENTS, id)).isEmpty();
    }

    @Test
    void clerkSaysWhatWouldBeRight() {
        String id = meetings(store).get(0).id();
        assertRefused(edit(id, Map.of("colour", "red")), "fields are kind, type");
        assertRefused(edit(id, Map.of("date", "soon")), "'soon' is no date");
        assertRefused(edit(id, Map.of("place", "Nowhereville")), "no place 'Nowhereville'");
        assertRefused(edit(id, Map.of("agents", "Nobody Atall")), "nobody in this store");
        assertRefused(merge(id, id), "at least one other event");
        assertRefused(Wanted.of("undo", "u-none"), "no ruling 'u-none'");
        assertRefused(Wanted.of("accept", event(id).claims().get(0)), "rule on the event");
    }

    private void assertRefused(Wanted wanted, String why) {
        assertThatThrownBy(() -> rule(store, wanted))
                .isInstanceOf(BadQuestion.class)
                .hasMessageContaining(why);
    }

    private static Effect.State state(Store some, String ruling) {
        return some.rulings().find(ruling).orElseThrow().effect().state();
    }

    private Event event(String id) {
        return store.records().find(Shelf.EVENTS, id).orElseThrow();
    }

    private static List<Event> meetings(Store some) {
        return some.records().inOrder(Shelf.EVENTS, List.of()).stream()
                .filter(event -> event.act().kind().word().equals("meeting"))
                .toList();
    }

    private static Event meetings(Store some, Account account) {
        return meetings(some).stream()
                .filter(event -> event.reports().contains(account.report().id()))
                .findFirst()
                .orElseThrow();
    }

    private static Wanted edit(String id, Map<String, String> changes) {
        return new Wanted(
                "edit", id, List.of(), new TreeMap<>(changes), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Wanted merge(String one, String other) {
        return new Wanted("merge", one, List.of(other), Map.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Wanted rename(String actor, String name) {
        return new Wanted("rename", actor, List.of(), Map.of(), Optional.of(name), Optional.empty(), Optional.empty());
    }

    private Ruled rule(Store some, Wanted wanted) {
        clock++;
        return new Registrar(some, workshop)
                .rule(List.of(wanted), new Registrar.Hand("tester", NOON.plusSeconds(clock), ""))
                .get(0);
    }

    private Store filled(String file, String... reports) {
        Store some = Store.openOrCreate(folder.resolve(file));
        for (String name : reports) {
            put(some, Telling.in(name).account(), "first");
        }
        some.rebuild(workshop);
        return some;
    }

    private void readAgain(Store some) {
        for (String name : List.of("c.txt", "a.txt", "b.txt")) {
            put(some, Telling.in(name).account(), "second");
        }
        some.rebuild(workshop);
    }

    private static void put(Store some, Account account, String reader) {
        some.put(new Filing(account, Optional.empty(), Store.fingerprint(account.report(), reader)));
    }

    /** All that is exported but the rulings themselves. */
    private String told(Store some) throws IOException {
        Path out = Files.createTempDirectory(folder, "export");
        new JsonlExport(KNOWLEDGE).write(Library.of(some, workshop), out);
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(out)) {
            for (Path file : files.sorted().toList()) {
                if (!file.endsWith("rulings.jsonl")) {
                    all.append(file.getFileName()).append('\n').append(Files.readString(file));
                }
            }
        }
        return all.toString();
    }
}
