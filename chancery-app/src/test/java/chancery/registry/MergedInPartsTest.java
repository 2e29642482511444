package chancery.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chancery.export.JsonlExport;
import chancery.ingest.Fields;
import chancery.knowledge.Knowledge;
import chancery.model.Account;
import chancery.model.Claim;
import chancery.model.Report;
import chancery.store.Filing;
import chancery.store.Shelf;
import chancery.store.Store;
import chancery.store.ViewInParts;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A store to which reports are added one by one holds, exports and tells in order what one holds that was built at once. */
class MergedInPartsTest {

    private static final RealWorkshop WORKSHOP = new RealWorkshop();
    private static final Knowledge KNOWLEDGE = WORKSHOP.knowledge();
    private static final List<Account> ACCOUNTS = new ArrayList<>();

    @TempDir
    private static Path folder;

    @BeforeAll
    static void read() {
        List<Report> reports = new ArrayList<>();
        WORKSHOP.takeIn(
                new Delivery(
                        List.of(Path.of("..", "examples").toString()),
                        InputStream.nullInputStream(),
                        KNOWLEDGE,
                        Fields.USUAL,
                        Optional.empty()),
                taken -> taken.report().ifPresent(reports::add));
        Reader reader = WORKSHOP.reader(KNOWLEDGE);
        reports.forEach(report -> ACCOUNTS.add(reader.read(report)));
        for (int i = 0; i < reports.size(); i += 4) {
            Report copied = reports.get(i);
            ACCOUNTS.add(reader.read(Report.plain("copy-" + i, copied.text()).withPublished(copied.published())));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void partsAreTheWhole(int seed) throws IOException {
        Random random = new Random(seed);
        List<Account> order = new ArrayList<>(ACCOUNTS);
        Collections.shuffle(order, random);
        Map<String, Account> kept = new TreeMap<>();
        try (Store store = Store.openOrCreate(folder.resolve("parts-" + seed + ".db"))) {
            for (int i = 0; i < order.size(); i++) {
                put(store, kept, order.get(i));
                if (i > order.size() / 2) {
                    put(store, kept, lacking(order.get(random.nextInt(i)), random));
                    Library.of(store, WORKSHOP);
                    put(store, kept, order.get(random.nextInt(i)));
                    Library.of(store, WORKSHOP);
                }
            }
            assertThat(told(store)).isEqualTo(builtAtOnce(kept, "whole-" + seed + ".db"));
        }
    }

    /** A report as a worse reader might read it. */
    private static Account lacking(Account account, Random random) {
        List<Claim> some =
                account.claims().stream().filter(claim -> random.nextInt(4) > 0).toList();
        return new Account(
                account.report(), account.sentences(), account.namings(), some, account.notes(), account.clues());
    }

    private static void put(Store store, Map<String, Account> kept, Account account) {
        kept.put(account.report().id().value(), account);
        store.put(new Filing(
                account, Optional.empty(), Integer.toString(account.claims().size())));
    }

    private static Map<String, List<String>> builtAtOnce(Map<String, Account> accounts, String name)
            throws IOException {
        try (Store store = Store.openOrCreate(folder.resolve(name))) {
            accounts.values().forEach(account -> store.put(new Filing(account, Optional.empty(), "1")));
            store.rebuild(WORKSHOP);
            return told(store);
        }
    }

    /** Every line of the export, and the ids of each shelf in the order of its telling. */
    private static Map<String, List<String>> told(Store store) throws IOException {
        Path out = Files.createTempDirectory(folder, "export");
        new JsonlExport(KNOWLEDGE).write(Library.of(store, WORKSHOP), out);
        Map<String, List<String>> told = new TreeMap<>();
        try (Stream<Path> files = Files.list(out)) {
            for (Path file : files.toList()) {
                told.put(file.getFileName().toString(), Files.readAllLines(file));
            }
        }
        told.put("story", inOrder(store, Shelf.EVENTS));
        told.put("said", inOrder(store, Shelf.STATEMENTS));
        told.put("disputed", inOrder(store, Shelf.DISPUTES));
        return told;
    }

    private static List<String> inOrder(Store store, Shelf<?> shelf) {
        return store.records().inOrder(shelf, List.of()).stream()
                .map(Object::toString)
                .toList();
    }

    @Test
    void aReportMoreIsMergedWithoutTheOthers() {
        try (Store store = Store.openOrCreate(folder.resolve("one.db"))) {
            ACCOUNTS.subList(1, ACCOUNTS.size()).forEach(account -> put(store, new TreeMap<>(), account));
            store.rebuild(WORKSHOP);
            put(store, new TreeMap<>(), ACCOUNTS.get(0));
            assertThat(store.isFresh()).isFalse();
            store.refresh(refusing(Set.of("whole", "merge", "markCopies")));
            assertThat(store.isFresh()).isTrue();
        }
    }

    @Test
    void whatFailsInTheMidstLeavesTheStoreAsItWas() throws IOException {
        Map<String, Account> kept = new TreeMap<>();
        try (Store store = Store.openOrCreate(folder.resolve("failed.db"))) {
            ACCOUNTS.subList(1, ACCOUNTS.size()).forEach(account -> put(store, kept, account));
            store.rebuild(WORKSHOP);
            put(store, kept, ACCOUNTS.get(0));
            assertThatThrownBy(() -> store.refresh(refusing(Set.of("revise")))).isInstanceOf(Exception.class);
            assertThat(store.isFresh()).isFalse();
            assertThat(store.faults()).isEmpty();
            assertThat(told(store)).isEqualTo(builtAtOnce(kept, "unfailed.db"));
        }
    }

    /** The workshop, but it refuses to do some things. */
    private static ViewInParts refusing(Set<String> what) {
        return (ViewInParts) Proxy.newProxyInstance(
                ViewInParts.class.getClassLoader(), new Class<?>[] {ViewInParts.class}, (proxy, method, arguments) -> {
                    if (what.contains(method.getName())) {
                        throw new IllegalStateException(method.getName() + " is refused");
                    }
                    return method.invoke(WORKSHOP, arguments);
                });
    }
}
