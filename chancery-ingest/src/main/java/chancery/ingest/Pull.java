package chancery.ingest;

import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

/** An iterator that asks for one more when it is asked for one, and closes itself at the end. */
abstract class Pull<T> implements Iterator<T>, Closeable {

    private Optional<T> ahead = Optional.empty();
    private boolean ended;

    /** The next one, or empty at the end. */
    protected abstract Optional<T> pull() throws IOException;

    /** What is to be done if pulling fails; the iteration ends there. */
    protected abstract void broken(IOException problem);

    @Override
    public void close() throws IOException {}

    @Override
    public final boolean hasNext() {
        if (ahead.isEmpty() && !ended) {
            fetch();
        }
        return ahead.isPresent();
    }

    private void fetch() {
        try {
            ahead = pull();
            ended = ahead.isEmpty();
            if (ended) {
                close();
            }
        } catch (IOException e) {
            ended = true;
            broken(e);
        }
    }

    @Override
    public final T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        T next = ahead.orElseThrow();
        ahead = Optional.empty();
        return next;
    }
}
