package chancery.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Answers that were worked out, the last used ones kept. For several threads; two may work out the same answer at once. */
public final class Remembered<K, V> {

    private final Map<K, V> answers;

    /** @param most so many are kept */
    public Remembered(int most) {
        this.answers = new LinkedHashMap<>(16, 0.75f, /* accessOrder= */ true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    /** The answer, if it is kept. */
    public Optional<V> known(K key) {
        synchronized (answers) {
            return Optional.ofNullable(answers.get(key));
        }
    }

    public V get(K key, Supplier<V> working) {
        @Nullable V known;
        synchronized (answers) {
            known = answers.get(key);
        }
        if (known != null) {
            return known;
        }
        V found = working.get();
        synchronized (answers) {
            answers.put(key, found);
        }
        return found;
    }
}
