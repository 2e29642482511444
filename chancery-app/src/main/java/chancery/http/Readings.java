package chancery.http;

import chancery.ingest.Fields;
import chancery.ingest.Trouble;
import chancery.model.ContentId;
import chancery.registry.Balance;
import chancery.registry.Delivery;
import chancery.registry.Expected;
import chancery.registry.Library;
import chancery.registry.LoadedKnowledge;
import chancery.registry.Reader;
import chancery.registry.ReadingRound;
import chancery.registry.Taken;
import chancery.store.Store;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** Reads what is handed in, in the background, one delivery after the other. */
final class Readings implements AutoCloseable {

    /** So many are remembered. */
    private static final int KEPT = 20;

    private final Desk.Plan plan;
    private final Deque<Reading> readings = new ArrayDeque<>();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "readings");
        thread.setDaemon(true);
        return thread;
    });
    private final Object loading = new Object();
    private int begun;
    private @Nullable Reader reader;
    /** hash of the knowledge that the reader has */
    private String readerOf = "";

    Readings(Desk.Plan plan) {
        this.plan = plan;
    }

    /** Reports of this machine, which are found again where they lie. */
    Reading readFolder(Path folder) {
        Reading reading = begin();
        worker.execute(() -> read(reading, List.of(folder), taken -> taken));
        return reading;
    }

    /** Reports of the store, by the knowledge as it is now; what the same knowledge has read is left as it is. */
    Reading readStored() {
        Reading reading = begin();
        worker.execute(() -> {
            try (Store store = Store.openOrCreate(plan.store())) {
                read(
                        reading,
                        store.numberOfReports(),
                        round -> store.reports()
                                .forEach(report -> round.take(Taken.report(report, store.origin(report.id())))));
            }
        });
        return reading;
    }

    /** Reports that were handed in, which are thrown away when they are read. */
    Reading read(Inbox inbox) {
        Reading reading = begin();
        worker.execute(() -> {
            try (inbox) {
                read(reading, inbox.files(), taken -> handedIn(taken, inbox));
            }
        });
        return reading;
    }

    synchronized List<Reading> all() {
        return List.copyOf(readings);
    }

    synchronized Optional<Reading> find(String id) {
        return readings.stream().filter(reading -> reading.id().equals(id)).findFirst();
    }

    private synchronized Reading begin() {
        begun++;
        Reading reading = new Reading("reading-" + begun);
        readings.addFirst(reading);
        while (readings.size() > KEPT && readings.peekLast().isOver()) {
            readings.removeLast();
        }
        return reading;
    }

    /** How a report that was taken in is filed. */
    private interface Filing {
        Taken of(Taken taken);
    }

    /** What was handed in lies nowhere, so that nothing takes its place; and its troubles do not speak of where it lay for a while. */
    private static Taken handedIn(Taken taken, Inbox inbox) {
        Optional<Trouble> trouble = taken.trouble()
                .map(it -> new Trouble(it.kind(), inbox.nameOf(it.file()), it.place(), it.reason(), it.cure()));
        return new Taken(taken.report(), Optional.empty(), trouble);
    }

    private void read(Reading reading, List<Path> files, Filing filing) {
        List<String> paths = files.stream().map(Path::toString).toList();
        Delivery delivery = new Delivery(
                paths, InputStream.nullInputStream(), plan.knowledge().knowledge(), Fields.USUAL, Optional.empty());
        read(
                reading,
                Expected.reports(paths),
                round -> plan.workshop().takeIn(delivery, taken -> round.take(filing.of(taken))));
    }

    /** Hands reports to a round of reading. */
    private interface Giving {
        void to(ReadingRound round);
    }

    private void read(Reading reading, int expected, Giving giving) {
        String version =
                ContentId.of("v", plan.workshop().version(), plan.knowledge().hash());
        ReadingRound.Plan how = new ReadingRound.Plan(version, () -> reader(reading), plan.threads(), expected);
        try (Store store = Store.openOrCreate(plan.store());
                ReadingRound round = new ReadingRound(store, how, reading)) {
            giving.to(round);
            Balance balance = round.finish();
            Library.of(store, plan.workshop());
            balance.copies(store.copiesAmong(round.ids()));
            reading.done(balance, round.ids());
        } catch (RuntimeException | Error e) {
            reading.failed(e);
        }
    }

    private Reader reader(Reading reading) {
        reading.enter(Reading.Stage.LOADING);
        return reader();
    }

    /** The reader, loaded when it is first asked for, and anew where the knowledge changed since. */
    Reader reader() {
        synchronized (loading) {
            LoadedKnowledge knowledge = plan.knowledge();
            Reader warm = reader == null || !readerOf.equals(knowledge.hash())
                    ? plan.workshop().reader(knowledge.knowledge())
                    : reader;
            reader = warm;
            readerOf = knowledge.hash();
            return warm;
        }
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }
}
