package chancery.http;

import chancery.registry.Library;
import chancery.registry.Workshop;
import chancery.store.IndexKeeper;
import java.nio.file.Path;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Lends a library to one question at a time: a store is not for use by several threads, but several may have it open. */
final class ReadingRoom implements AutoCloseable {

    /** More would only wait for each other's turn at the processor. */
    private static final int SEATS = 2 * Runtime.getRuntime().availableProcessors();

    /** Files that may leave at once. */
    private static final int DOORS = 8;

    private final Path store;
    private final Workshop workshop;
    private final IndexKeeper index = new IndexKeeper();
    private final Semaphore seats = new Semaphore(SEATS, true);
    private final Semaphore doors = new Semaphore(DOORS, true);
    private final Deque<Library> idle = new ConcurrentLinkedDeque<>();

    /** The one library for glances. */
    private final Deque<Library> atTheDoor = new ConcurrentLinkedDeque<>();

    ReadingRoom(Path store, Workshop workshop) {
        this.store = store;
        this.workshop = workshop;
    }

    /** The answer to a question, asked as soon as a seat is free. */
    <T> T ask(Function<Library, T> question) {
        return within(seats, question);
    }

    /** An answer that takes no time, for which nobody waits for a seat. */
    <T> T glance(Function<Library, T> question) {
        synchronized (atTheDoor) {
            return answer(take(atTheDoor), question, atTheDoor);
        }
    }

    /** An answer that is handed out while it is found: whoever takes it slowly keeps no seat from others. */
    <T> T handOut(Function<Library, T> question) {
        return within(doors, question);
    }

    private <T> T within(Semaphore turns, Function<Library, T> question) {
        turns.acquireUninterruptibly();
        try {
            return answer(take(idle), question, idle);
        } finally {
            turns.release();
        }
    }

    /** A library in which a question failed is not lent again. */
    private static <T> T answer(Library library, Function<Library, T> question, Deque<Library> back) {
        boolean answered = false;
        try {
            T answer = question.apply(library);
            answered = true;
            return answer;
        } finally {
            if (answered) {
                back.push(library);
            } else {
                library.close();
            }
        }
    }

    private Library take(Deque<Library> from) {
        @Nullable Library free = from.poll();
        return free == null ? Library.openAsItIs(store, workshop, index) : free;
    }

    @Override
    public void close() {
        for (Deque<Library> libraries : List.of(idle, atTheDoor)) {
            libraries.forEach(Library::close);
            libraries.clear();
        }
    }
}
