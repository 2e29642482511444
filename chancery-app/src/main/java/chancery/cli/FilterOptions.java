package chancery.cli;

import chancery.ask.Wish;
import java.util.List;
import picocli.CommandLine.Mixin;

/** Filters that every list of dated records has. */
final class FilterOptions {

    @Mixin
    private Narrowing narrowing = new Narrowing();

    @Mixin
    private LimitOption limit = new LimitOption();

    List<Wish> wishes() {
        return narrowing.wishes();
    }

    /** How many at most. */
    int most() {
        return limit.most();
    }

    <T> List<T> limited(List<T> all) {
        return limit.of(all);
    }
}
