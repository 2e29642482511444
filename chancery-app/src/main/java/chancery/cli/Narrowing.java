package chancery.cli;

import chancery.ask.Trait;
import chancery.ask.Wish;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What narrows dated records to those that somebody is interested in. */
final class Narrowing {

    @Option(names = "--actor", paramLabel = "NAME", description = "Only what this actor has a part in: id or name.")
    private @Nullable String actor;

    @Option(
            names = "--state",
            paramLabel = "CODE",
            description = "Only what this state, or somebody of it, has a part in: IRN.")
    private @Nullable String state;

    @Option(names = "--dyad", paramLabel = "A-B", description = "Only what lies between these two states: IRN-SYR.")
    private @Nullable String dyad;

    @Option(names = "--from", paramLabel = "DAY", description = "Only from this day, month or year on: 2018-09.")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "DAY", description = "Only up to this day, month or year.")
    private @Nullable String to;

    @Option(names = "--outlet", paramLabel = "NAME", description = "Only what this outlet tells.")
    private @Nullable String outlet;

    @Option(names = "--text", paramLabel = "WORDS", description = "Only what is told in sentences with these words.")
    private @Nullable String text;

    List<Wish> wishes() {
        List<Wish> wishes = new ArrayList<>();
        add(wishes, Trait.ACTOR, actor);
        add(wishes, Trait.STATE, state);
        add(wishes, Trait.DYAD, dyad);
        add(wishes, Trait.FROM, from);
        add(wishes, Trait.TO, to);
        add(wishes, Trait.OUTLET, outlet);
        add(wishes, Trait.TEXT, text);
        return wishes;
    }

    /** The name that was asked for, as it was written. */
    Optional<String> actor() {
        return Optional.ofNullable(actor);
    }

    static void add(List<Wish> wishes, Trait trait, @Nullable String value) {
        if (value != null) {
            wishes.add(trait.of(value));
        }
    }
}
