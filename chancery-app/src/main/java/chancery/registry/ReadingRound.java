package chancery.registry;

import chancery.model.Account;
import chancery.model.Report;
import chancery.store.Filing;
import chancery.store.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads reports one after the other into a store, several at a time, and keeps the balance. */
public final class ReadingRound implements AutoCloseable {

    private static final String READ_LANGUAGE = "en";

    private final Store store;
    private final Plan plan;
    private final Watch watch;
    private final Balance balance = new Balance();
    private final List<String> ids = new ArrayList<>();
    private final InOrder<Item, Account> pool;

    private record Item(Report report, Optional<String> origin, String fingerprint) {}

    /**
     * How to read.
     *
     * @param version stands for program and knowledge: what the same version has read is not read again
     * @param reader asked for when the first report needs it
     * @param expected how many reports there will be; 0 if nobody knows
     */
    public record Plan(String version, Supplier<Reader> reader, int threads, int expected) {}

    public ReadingRound(Store store, Plan plan, Watch watch) {
        this.store = store;
        this.plan = plan;
        this.watch = watch;
        this.pool = new InOrder<>(plan.threads(), this::keep);
    }

    public void take(Taken taken) {
        taken.report().ifPresent(report -> take(taken, report));
        taken.trouble().ifPresent(balance::add);
    }

    private void take(Taken taken, Report report) {
        String fingerprint = Store.fingerprint(report, plan.version());
        ids.add(report.id().value());
        boolean isRead = report.language().equals(READ_LANGUAGE);
        if (!isRead) {
            balance.notCoded(report.language());
        }
        if (store.isUnchanged(report.id(), fingerprint)) {
            balance.unchanged();
            return;
        }
        Item item = new Item(report, taken.origin(), fingerprint);
        if (isRead) {
            Reader warm = plan.reader().get();
            pool.submit(item, () -> warm.read(report));
        } else {
            pool.submit(item, () -> new Account(report, 0, List.of(), List.of(), List.of(), List.of()));
        }
    }

    private void keep(Item item, InOrder.Outcome<Account> outcome) {
        if (outcome instanceof InOrder.Outcome.Made<Account> made) {
            put(item, made.value());
        } else if (outcome instanceof InOrder.Outcome.Failed<Account> failure) {
            balance.failed(item.report().name(), Failures.words(failure.why()));
        }
        watch.at(balance.all(), plan.expected(), item.report().name());
    }

    private void put(Item item, Account account) {
        try {
            store.put(new Filing(account, item.origin(), item.fingerprint()));
            balance.read(account.sentences());
        } catch (IllegalStateException e) {
            balance.failed(item.report().name(), Failures.words(e));
        }
    }

    /** Waits for the last report. */
    public Balance finish() {
        pool.drain();
        watch.end();
        return balance;
    }

    /** Ids of the reports that were given, read now or before. */
    public List<String> ids() {
        return List.copyOf(ids);
    }

    @Override
    public void close() {
        pool.close();
    }
}
