package chancery.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chancery.model.Account;
import chancery.model.Chronicle;
import chancery.model.Claim;
import chancery.model.Event;
import chancery.model.Report;
import chancery.told.PlainMerge;
import chancery.told.Telling;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {

    @TempDir
    private Path folder;

    private Path file;
    private Store store;

    @BeforeEach
    void open() {
        file = folder.resolve("chancery.db");
        store = Store.openOrCreate(file);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void claimsComeBackAsTheyWere() {
        Account account = Telling.in("a.txt").account();
        store.put(filing(account));
        assertThat(store.claims()).containsExactlyInAnyOrderElementsOf(account.claims());
    }

    @Test
    void reportComesBackAsItWas() {
        Account account = Telling.in("a.txt").account();
        store.put(filing(account));
        assertThat(store.report(account.report().id().value())).contains(account.report());
    }

    @Test
    void readingAgainReplacesTheClaimsAsASet() {
        Account account = Telling.in("a.txt").account();
        store.put(filing(account));
        Claim only = account.claims().get(0);
        store.put(filing(new Account(account.report(), 4, List.of(), List.of(only), List.of(), List.of())));
        assertThat(store.claims()).containsExactly(only);
    }

    @Test
    void changedTextOfTheSameFileTakesTheOldOnesPlace() {
        store.put(filing(Telling.in("a.txt").account()));
        Account changed =
                Telling.of("a.txt", Telling.TEXT + "Corrected.", "Alba Times").account();
        store.put(filing(changed));
        assertThat(store.reports()).containsExactly(changed.report());
    }

    @Test
    void unchangedReportIsKnownByItsFingerprint() {
        Account account = Telling.in("a.txt").account();
        store.put(filing(account));
        assertThat(store.isUnchanged(account.report().id(), "v1")).isTrue();
        assertThat(store.isUnchanged(account.report().id(), "v2")).isFalse();
    }

    @Test
    void viewIsStaleAfterEveryChangeAndFreshAfterRebuilding() {
        store.put(filing(Telling.in("a.txt").account()));
        assertThat(store.isFresh()).isFalse();
        store.rebuild(new PlainMerge());
        assertThat(store.isFresh()).isTrue();
        store.put(filing(Telling.in("b.txt").account()));
        assertThat(store.isFresh()).isFalse();
    }

    @Test
    void viewHoldsWhatWasMerged() {
        store.put(filing(Telling.in("a.txt").account()));
        store.rebuild(new PlainMerge());
        Chronicle merged = new PlainMerge().merge(store.reports(), store.claims());
        assertThat(store.records().inOrder(Shelf.EVENTS, List.of()))
                .containsExactlyInAnyOrderElementsOf(merged.events());
        assertThat(store.records().inOrder(Shelf.DISPUTES, List.of())).isEqualTo(merged.disputes());
        assertThat(store.records().inOrder(Shelf.FIGURES, List.of())).isEqualTo(merged.figures());
    }

    @Test
    void copiesAreMarkedWhenTheViewIsBuilt() {
        Account one = Telling.in("a.txt").account();
        Account two = Telling.in("b.txt").account();
        store.put(filing(one));
        store.put(filing(two));
        store.rebuild(new PlainMerge() {
            @Override
            public List<Report> markCopies(List<Report> reports) {
                return List.of(
                        reports.get(0),
                        reports.get(1).withDuplicateOf(reports.get(0).id()));
            }
        });
        assertThat(store.reports())
                .extracting(report -> report.duplicateOf().isPresent())
                .containsExactly(false, true);
        store.rebuild(new PlainMerge());
        assertThat(store.reports())
                .extracting(report -> report.duplicateOf().isPresent())
                .containsOnly(false);
    }

    @Test
    void agreementBelongsToTheOnlyAgreementOfItsSentence() {
        Telling telling = Telling.in("a.txt");
        store.put(filing(telling.account()));
        store.rebuild(new PlainMerge());
        assertThat(store.records().belongsTo(telling.term().id()))
                .contains("e" + telling.accord().id().substring(1));
    }

    @Test
    void undatedRecordsComeLast() {
        store.put(filing(Telling.in("a.txt").account()));
        store.rebuild(new PlainMerge());
        assertThat(store.records().inOrder(Shelf.EVENTS, List.of()))
                .extracting(event -> event.act().when().isPresent())
                .containsExactly(true, false);
    }

    @Test
    void whatWasNotCommittedWhenTheProcessDiedIsAsIfItNeverWas() throws SQLException {
        store.put(filing(Telling.in("a.txt").account()));
        Account second = Telling.in("b.txt").account();
        try (Connection dying = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            dying.setAutoCommit(false);
            try (Statement statement = dying.createStatement()) {
                statement.execute("DELETE FROM claim");
            }
            dying.rollback();
        }
        assertThat(store.claims()).hasSize(6);
        store.put(filing(second));
        assertThat(store.claims()).hasSize(12);
        assertThat(store.faults()).isEmpty();
    }

    @Test
    void storeCopiedWithTheJournalOfAKilledProcessLosesNothing() throws IOException {
        store.put(filing(Telling.in("a.txt").account()));
        Path left = Files.createDirectory(folder.resolve("left"));
        for (String name : List.of("chancery.db", "chancery.db-wal")) {
            Files.copy(folder.resolve(name), left.resolve(name));
        }
        try (Store found = Store.open(left.resolve("chancery.db"))) {
            assertThat(found.claims()).hasSize(6);
            assertThat(found.faults()).isEmpty();
        }
    }

    @Test
    void failureInTheMiddleOfAReportLeavesTheOldClaims() {
        Account account = Telling.in("a.txt").account();
        store.put(filing(account));
        Account stolen =
                new Account(Telling.in("b.txt").report(), 1, List.of(), account.claims(), List.of(), List.of());
        assertThatThrownBy(() -> store.put(filing(stolen))).isInstanceOf(RuntimeException.class);
        assertThat(store.reports()).containsExactly(account.report());
        assertThat(store.claims()).hasSize(6);
    }

    @Test
    void soundStoreHasNoFaults() {
        store.put(filing(Telling.in("a.txt").account()));
        store.rebuild(new PlainMerge());
        assertThat(store.faults()).isEmpty();
    }

    @Test
    void claimThatDoesNotQuoteItsReportIsAFault() throws SQLException {
        store.put(filing(Telling.in("a.txt").account()));
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = other.createStatement()) {
            statement.execute("UPDATE claim SET claim = replace(claim, 'signed a', 'sealed a')");
        }
        assertThat(store.faults()).anyMatch(fault -> fault.contains("its sentence is not what stands at"));
    }

    @Test
    void fileOfAnotherKindIsRefusedWithItsName() throws IOException {
        Path text = Files.writeString(folder.resolve("notes.txt"), "These are notes, and more than sixteen of them.");
        assertThatThrownBy(() -> Store.open(text))
                .isInstanceOf(StoreError.class)
                .hasMessageContaining("notes.txt")
                .hasMessageContaining("no store");
    }

    @Test
    void databaseOfAnotherProgramIsRefusedAndLeftAsItIs() throws SQLException, IOException {
        Path other = folder.resolve("other.db");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + other);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE mine (x)");
        }
        byte[] before = Files.readAllBytes(other);
        assertThatThrownBy(() -> Store.open(other)).hasMessageContaining("another program");
        assertThat(Files.readAllBytes(other)).isEqualTo(before);
    }

    @Test
    void storeOfTheFirstVersionIsBroughtUpAndItsViewIsBehind() throws SQLException {
        Path old = folder.resolve("old.db");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + old);
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA application_id = 0x43484359");
        }
        Flyway.configure()
                .dataSource("jdbc:sqlite:" + old, "", "")
                .locations("classpath:chancery/store")
                .target("1")
                .load()
                .migrate();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + old);
                Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO fact VALUES ('claims-changed', '1'), ('view-built-after', '1')");
        }
        try (Store opened = Store.open(old)) {
            assertThat(opened.isFresh()).isFalse();
            opened.rebuild(new PlainMerge());
            assertThat(opened.isFresh()).isTrue();
        }
    }

    @Test
    void storeOfANewerVersionIsRefused() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA user_version = 99");
        }
        assertThatThrownBy(() -> Store.open(file))
                .isInstanceOf(StoreError.class)
                .hasMessageContaining("version 99")
                .hasMessageContaining("newer");
    }

    @Test
    void missingStoreIsToldAndNotMade() {
        Path missing = folder.resolve("none.db");
        assertThatThrownBy(() -> Store.open(missing))
                .isInstanceOf(StoreError.class)
                .hasMessageContaining("read PATH");
        assertThat(missing).doesNotExist();
    }

    @Test
    void fullestNameOfAnActorIsShown() {
        store.put(filing(Telling.in("a.txt").account()));
        store.rebuild(new PlainMerge());
        assertThat(store.records().actor("person/ana-mirza")).contains(Telling.MIRZA);
        assertThat(store.records().actorsNamed("a. MIRZA")).containsExactly("person/ana-mirza");
        assertThat(store.records().mentions("person/ana-mirza")).isEqualTo(2);
    }

    @Test
    void claimLeadsToItsEvent() {
        Telling telling = Telling.in("a.txt");
        store.put(filing(telling.account()));
        store.rebuild(new PlainMerge());
        Optional<Event> event = store.records()
                .ofClaim(telling.meeting().id())
                .flatMap(id -> store.records().find(Shelf.EVENTS, id));
        assertThat(event).map(Event::claims).contains(List.of(telling.meeting().id()));
    }

    private static Filing filing(Account account) {
        return new Filing(account, Optional.of("/reports/" + account.report().name()), "v1");
    }
}
