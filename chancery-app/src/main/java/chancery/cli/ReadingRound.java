package chancery.cli;

import chancery.model.Account;
import chancery.model.Report;
import chancery.store.Filing;
import chancery.store.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Reads reports one after the other into a store, several at a time, and keeps the balance. */
final class ReadingRound implements AutoCloseable {

    private static final String READ_LANGUAGE = "en";

    private final Store store;
    private final String version;
    private final Supplier<Reader> reader;
    private final Progress progress;
    private final Balance balance = new Balance();
    private final List<String> ids = new ArrayList<>();
    private final InOrder<Item, Account> pool;

    private record Item(Taken taken, String fingerprint) {}

    /**
     * How to read.
     *
     * @param version stands for program and knowledge: what the same version has read is not read again
     * @param reader asked for when the first report needs it
     */
    record Plan(String version, Supplier<Reader> reader, int threads) {}

    ReadingRound(Store store, Plan plan, Progress progress) {
        this.store = store;
        this.version = plan.version();
        this.reader = plan.reader();
        this.progress = progress;
        this.pool = new InOrder<>(plan.threads(), this::keep);
    }

    void take(Taken taken) {
        progress.show(balance.all(), 0, taken.name());
        if (taken.report().isPresent()) {
            take(taken, taken.report().get());
        } else if (taken.failed()) {
            balance.failed(taken.name(), taken.problem().orElse("cannot be read"));
        } else {
            balance.skipped(taken.name(), taken.problem().orElse("is no report"));
        }
    }

    private void take(Taken taken, Report report) {
        String fingerprint = Store.fingerprint(report, version);
        ids.add(report.id().value());
        report.duplicateOf().ifPresent(original -> balance.copy());
        boolean isRead = report.language().equals(READ_LANGUAGE);
        if (!isRead) {
            balance.notCoded(report.language());
        }
        if (store.isUnchanged(report.id(), fingerprint)) {
            balance.unchanged();
            return;
        }
        Item item = new Item(taken, fingerprint);
        if (isRead) {
            Reader warm = reader.get();
            pool.submit(item, () -> warm.read(report));
        } else {
            pool.submit(item, () -> new Account(report, 0, List.of(), List.of(), List.of()));
        }
    }

    private void keep(Item item, InOrder.Outcome<Account> outcome) {
        if (outcome instanceof InOrder.Outcome.Made<Account> made) {
            put(item, made.value());
        } else if (outcome instanceof InOrder.Outcome.Failed<Account> failure) {
            balance.failed(item.taken().name(), Failures.words(failure.why()));
        }
        progress.show(balance.all(), 0, item.taken().name());
    }

    private void put(Item item, Account account) {
        try {
            store.put(new Filing(account, item.taken().origin(), item.fingerprint()));
            balance.read(account.sentences());
        } catch (IllegalStateException e) {
            balance.failed(item.taken().name(), Failures.words(e));
        }
    }

    /** Waits for the last report. */
    Balance finish() {
        pool.drain();
        progress.end();
        return balance;
    }

    /** Ids of the reports that were given, read now or before. */
    List<String> ids() {
        return List.copyOf(ids);
    }

    @Override
    public void close() {
        pool.close();
    }
}
