package chancery.registry;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes something when it is first asked for, and gives the same ever after. For several threads. */
public final class Once<T> implements Supplier<T> {

    private final Supplier<T> making;
    private @Nullable T made;

    /** @param making is asked once; where it fails, it is asked again */
    public Once(Supplier<T> making) {
        this.making = making;
    }

    @Override
    public synchronized T get() {
        T known = made == null ? making.get() : made;
        made = known;
        return known;
    }
}
