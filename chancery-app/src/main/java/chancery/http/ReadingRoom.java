package chancery.http;

import chancery.registry.Library;
import chancery.registry.Workshop;
import chancery.store.IndexKeeper;
import java.nio.file.Path;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Lends a library to one question at a time: a store is not for use by several threads, but several may have it open. */
final class ReadingRoom implements AutoCloseable {

    /** More would only wait for each other's turn at the processor. */
    private static final int SEATS = 2 * Runtime.getRuntime().availableProcessors();

    private final Path store;
    private final Workshop workshop;
    private final IndexKeeper index = new IndexKeeper();
    private final Semaphore seats = new Semaphore(SEATS, true);
    private final ConcurrentLinkedDeque<Library> idle = new ConcurrentLinkedDeque<>();

    ReadingRoom(Path store, Workshop workshop) {
        this.store = store;
        this.workshop = workshop;
    }

    /** The answer to a question, asked as soon as a seat is free. */
    <T> T ask(Function<Library, T> question) {
        seats.acquireUninterruptibly();
        try {
            Library library = take();
            T answer = question.apply(library);
            idle.push(library);
            return answer;
        } finally {
            seats.release();
        }
    }

    private Library take() {
        @Nullable Library free = idle.poll();
        return free == null ? Library.openAsItIs(store, workshop, index) : free;
    }

    @Override
    public void close() {
        idle.forEach(Library::close);
        idle.clear();
    }
}
