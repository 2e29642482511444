package chancery.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chancery.model.Account;
import chancery.model.Claim;
import chancery.store.Filing;
import chancery.store.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A store to which reports are added one by one holds, exports and tells in order what one holds that was built at once. */
class MergedInPartsTest {

    private static final RealWorkshop WORKSHOP = ReadExamples.WORKSHOP;
    private static final List<Account> ACCOUNTS = ReadExamples.accounts();

    @TempDir
    private static Path folder;

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

    private static Map<String, List<String>> told(Store store) throws IOException {
        return ReadExamples.told(store, folder);
    }

    @Test
    void aReportMoreIsMergedWithoutTheOthers() {
        try (Store store = Store.openOrCreate(folder.resolve("one.db"))) {
            ACCOUNTS.subList(1, ACCOUNTS.size()).forEach(account -> put(store, new TreeMap<>(), account));
            store.rebuild(WORKSHOP);
            put(store, new TreeMap<>(), ACCOUNTS.get(0));
            assertThat(store.isFresh()).isFalse();
            store.refresh(ReadExamples.refusing(Set.of("whole", "merge", "markCopies")));
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
            assertThatThrownBy(() -> store.refresh(ReadExamples.refusing(Set.of("revise"))))
                    .isInstanceOf(Exception.class);
            assertThat(store.isFresh()).isFalse();
            assertThat(store.faults()).isEmpty();
            assertThat(told(store)).isEqualTo(builtAtOnce(kept, "unfailed.db"));
        }
    }
}
