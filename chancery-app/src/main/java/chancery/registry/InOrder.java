package chancery.registry;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;

/**
 * Works on several items at once and hands on the results in the order in which the items came, on the thread that brought
 * them. Holds a few items at a time, however many come.
 *
 * @param <K> the item
 * @param <V> what is made of it
 */
public final class InOrder<K, V> implements AutoCloseable {

    private static final int WAITING_PER_THREAD = 3;

    private final ExecutorService pool;
    private final int most;
    private final BiConsumer<K, Outcome<V>> sink;
    private final Deque<Pending<K, V>> pending = new ArrayDeque<>();

    private record Pending<K, V>(K item, Future<V> result) {}

    /** A result or the failure to make one. */
    public sealed interface Outcome<V> {
        record Made<V>(V value) implements Outcome<V> {}

        record Failed<V>(Throwable why) implements Outcome<V> {}
    }

    public InOrder(int threads, BiConsumer<K, Outcome<V>> sink) {
        this.pool = Executors.newFixedThreadPool(threads, InOrder::thread);
        this.most = threads * WAITING_PER_THREAD;
        this.sink = sink;
    }

    /** Parsers follow deep trees by recursion, and a sentence may be deeper than the usual stack. */
    private static Thread thread(Runnable work) {
        Thread thread = new Thread(null, work, "reader", 16L * 1024 * 1024);
        thread.setDaemon(true);
        return thread;
    }

    public void submit(K item, Callable<V> work) {
        while (pending.size() >= most) {
            handOnFirst();
        }
        pending.add(new Pending<>(item, pool.submit(work)));
    }

    /** Waits for all that was submitted, and hands it on. */
    public void drain() {
        while (!pending.isEmpty()) {
            handOnFirst();
        }
    }

    private void handOnFirst() {
        Pending<K, V> first = pending.remove();
        try {
            sink.accept(first.item(), new Outcome.Made<>(first.result().get()));
        } catch (ExecutionException e) {
            Throwable why = e.getCause() == null ? e : e.getCause();
            if (why instanceof OutOfMemoryError noMemory) {
                throw noMemory;
            }
            sink.accept(first.item(), new Outcome.Failed<>(why));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading", e);
        }
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
