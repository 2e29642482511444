package chancery.registry;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.model.Account;
import chancery.model.ActorId;
import chancery.model.Claim;
import chancery.model.Correction;
import chancery.model.Dispute;
import chancery.model.Event;
import chancery.model.Ruling;
import chancery.registry.Clerk.Wanted;
import chancery.store.Filing;
import chancery.store.Shelf;
import chancery.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rulings that are replayed over parts, while reports come and change, make what a rebuild of the whole makes. */
class RuledInPartsTest {

    private static final Instant NOON = Instant.parse("2026-01-05T12:00:00Z");
    private static final int STEPS = 24;

    /** What makes all of the view anew. */
    private static final Set<String> WHOLE = Set.of("whole", "merge", "markCopies", "amend");

    @TempDir
    private Path folder;

    private final List<Account> accounts = new ArrayList<>(ReadExamples.accounts());
    private int clock;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void partsAreTheWhole(int seed) throws IOException {
        Random random = new Random(seed);
        Collections.shuffle(accounts, random);
        int first = accounts.size() - STEPS / 2;
        try (Store store = Store.openOrCreate(folder.resolve("parts.db"))) {
            accounts.subList(0, first).forEach(account -> put(store, account));
            store.rebuild(ReadExamples.WORKSHOP);
            for (int step = 0; step < STEPS; step++) {
                if (random.nextInt(3) == 0) {
                    Account account = accounts.get(random.nextInt(accounts.size()));
                    put(store, random.nextBoolean() ? account : lacking(account, random));
                } else {
                    wanted(store, random).ifPresent(wanted -> rule(store, wanted));
                }
                store.refresh(ReadExamples.WORKSHOP);
                if (step % 4 == 3) {
                    assertThat(ReadExamples.told(store, folder))
                            .as("step %d", step)
                            .isEqualTo(rebuilt(step));
                }
            }
        }
    }

    /** What a copy of the store tells when all of its view is made anew. */
    private Map<String, List<String>> rebuilt(int step) throws IOException {
        Path copy = folder.resolve("whole-" + step + ".db");
        Files.copy(folder.resolve("parts.db"), copy);
        Files.copy(folder.resolve("parts.db-wal"), folder.resolve("whole-" + step + ".db-wal"));
        try (Store whole = Store.open(copy)) {
            whole.rebuild(ReadExamples.WORKSHOP);
            return ReadExamples.told(whole, folder);
        }
    }

    private static void put(Store store, Account account) {
        store.put(new Filing(
                account, Optional.empty(), Integer.toString(account.claims().size())));
    }

    /** A report as a worse reader might read it. */
    private static Account lacking(Account account, Random random) {
        List<Claim> some =
                account.claims().stream().filter(claim -> random.nextInt(4) > 0).toList();
        return new Account(
                account.report(), account.sentences(), account.namings(), some, account.notes(), account.clues());
    }

    private void rule(Store store, Wanted wanted) {
        clock++;
        Library library = Library.of(store, ReadExamples.WORKSHOP);
        store.add(Ruling.of(new Clerk(library).draw(wanted), "tester", NOON.plusSeconds(clock), ""));
    }

    /** Something to rule about what is told, put aside or ruled. */
    private static Optional<Wanted> wanted(Store store, Random random) {
        return switch (random.nextInt(11)) {
            case 0 -> event(store, random).map(event -> Wanted.of("accept", event.id()));
            case 1 -> event(store, random).map(event -> Wanted.of("reject", event.id()));
            case 2 ->
                any(store.records().inOrder(Shelf.REJECTED, List.of()), random)
                        .map(event -> Wanted.of("accept", event.id()));
            case 3 ->
                any(store.records().inOrder(Shelf.STATEMENTS, List.of()), random)
                        .map(claim -> Wanted.of("reject", claim.id()));
            case 4 ->
                any(store.records().inOrder(Shelf.DISPUTES, List.of()), random).map(dispute -> settled(dispute));
            case 5 ->
                event(store, random).map(event -> edited(event.id(), Map.of("status", "planned", "agents", "ALB")));
            case 6 -> split(store, random);
            case 7, 8 -> merged(store, random);
            case 9 -> renamed(store, random);
            default -> any(store.rulings().all(), random).map(ruling -> Wanted.of("undo", ruling.id()));
        };
    }

    private static <T> Optional<T> any(List<T> some, Random random) {
        return some.isEmpty() ? Optional.empty() : Optional.of(some.get(random.nextInt(some.size())));
    }

    private static Optional<Event> event(Store store, Random random) {
        return any(store.records().inOrder(Shelf.EVENTS, List.of()), random);
    }

    private static Optional<Wanted> merged(Store store, Random random) {
        List<Event> events = new ArrayList<>(store.records().inOrder(Shelf.EVENTS, List.of()));
        int at = random.nextInt(events.size());
        int other = (at + 1 + random.nextInt(3)) % events.size();
        return at == other
                ? Optional.empty()
                : Optional.of(wanted(
                        "merge", events.get(at).id(), List.of(events.get(other).id())));
    }

    private static Optional<Wanted> split(Store store, Random random) {
        List<Event> several = store.records().inOrder(Shelf.EVENTS, List.of()).stream()
                .filter(event -> event.claims().size() > 1)
                .toList();
        return any(several, random)
                .map(event -> wanted("split", event.id(), event.claims().subList(1, 2)));
    }

    private static Wanted wanted(String what, String about, List<String> others) {
        return new Wanted(what, about, others, Map.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Wanted edited(String event, Map<String, String> changes) {
        return new Wanted("edit", event, List.of(), changes, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Wanted settled(Dispute dispute) {
        return new Wanted(
                "dispute",
                dispute.id(),
                List.of(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(dispute.sides().get(0).value()));
    }

    private static Optional<Wanted> renamed(Store store, Random random) {
        List<String> actors =
                store.records().mentions().keySet().stream().sorted().toList();
        String actor = actors.get(random.nextInt(actors.size()));
        String other = actors.get(random.nextInt(actors.size()));
        Optional<String> name = random.nextBoolean() ? Optional.of("Somebody Else") : Optional.empty();
        Optional<String> into = name.isPresent() || actor.equals(other) ? Optional.empty() : Optional.of(other);
        return name.isEmpty() && into.isEmpty()
                ? Optional.empty()
                : Optional.of(new Wanted("rename", actor, List.of(), Map.of(), name, into, Optional.empty()));
    }

    @Test
    void aRulingIsReplayedOverItsPartAlone() {
        try (Store store = Store.openOrCreate(folder.resolve("one.db"))) {
            accounts.subList(1, accounts.size()).forEach(account -> put(store, account));
            store.rebuild(ReadExamples.WORKSHOP);
            Event event = store.records().inOrder(Shelf.EVENTS, List.of()).get(0);
            rule(store, Wanted.of("reject", event.id()));
            store.refresh(ReadExamples.refusing(WHOLE));
            assertThat(store.records().find(Shelf.REJECTED, event.id())).isPresent();
            put(store, accounts.get(0));
            store.refresh(ReadExamples.refusing(WHOLE));
            assertThat(store.isFresh()).isTrue();
            assertThat(store.records().find(Shelf.REJECTED, event.id())).isPresent();
        }
    }

    @Test
    void aRulingIsReplayedInPartsWhereTheSameSentenceStandsInAnotherFile() {
        Account copy = accounts.stream()
                .filter(account -> account.report().name().startsWith("copy-"))
                .findFirst()
                .orElseThrow();
        Account original = accounts.stream()
                .filter(account -> !account.equals(copy))
                .filter(account -> account.report().text().equals(copy.report().text()))
                .findFirst()
                .orElseThrow();
        try (Store one = Store.openOrCreate(folder.resolve("original.db"));
                Store other = Store.openOrCreate(folder.resolve("copy.db"))) {
            put(one, original);
            one.rebuild(ReadExamples.WORKSHOP);
            Event event = one.records().inOrder(Shelf.EVENTS, List.of()).stream()
                    .filter(told -> told.evidence().stream().allMatch(sentence -> stands(sentence.text(), copy)))
                    .findFirst()
                    .orElseThrow();
            rule(one, Wanted.of("reject", event.id()));
            accounts.stream().filter(account -> !account.equals(original)).forEach(account -> put(other, account));
            other.rebuild(ReadExamples.WORKSHOP);
            one.rulings().all().forEach(other::add);
            other.refresh(ReadExamples.refusing(WHOLE));
            assertThat(other.records().inOrder(Shelf.REJECTED, List.of())).hasSize(1);
        }
    }

    private static boolean stands(String sentence, Account account) {
        return account.claims().stream()
                .anyMatch(claim -> claim.evidence().text().equals(sentence));
    }

    @Test
    void whoIsInFewReportsIsRenamedInThemAlone() {
        try (Store store = Store.openOrCreate(folder.resolve("renamed.db"))) {
            accounts.forEach(account -> put(store, account));
            store.rebuild(ReadExamples.WORKSHOP);
            String rare = store.records().mentions().entrySet().stream()
                    .filter(entry -> entry.getValue() == 1 && entry.getKey().startsWith("person/"))
                    .map(Map.Entry::getKey)
                    .sorted()
                    .findFirst()
                    .orElseThrow();
            store.add(Ruling.of(
                    new Correction.Rename(new ActorId(rare), Optional.of("Somebody Else"), Optional.empty()),
                    "tester",
                    NOON,
                    ""));
            store.refresh(ReadExamples.refusing(WHOLE));
            assertThat(store.records().actor(rare).orElseThrow().name()).isEqualTo("Somebody Else");
        }
    }
}
