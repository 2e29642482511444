package chancery.cli;

import chancery.ask.Trait;
import chancery.ask.Wish;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What narrows events, beside what narrows every dated record. */
final class EventNarrowing {

    @Option(names = "--type", paramLabel = "TYPE", description = "Only this PLOVER type: CONSULT, AID, THREATEN …")
    private @Nullable String type;

    @Option(names = "--kind", paramLabel = "KIND", description = "Only this kind: visit, meeting, agreement, attack …")
    private @Nullable String kind;

    @Option(names = "--status", paramLabel = "STATUS", description = "Only happened, ongoing, planned, denied …")
    private @Nullable String status;

    @Option(names = "--place", paramLabel = "PLACE", description = "Only there: a name, or a country's code.")
    private @Nullable String place;

    /** These filters behind others. */
    List<Wish> behind(List<Wish> others) {
        List<Wish> wishes = new ArrayList<>(others);
        Narrowing.add(wishes, Trait.TYPE, type);
        Narrowing.add(wishes, Trait.KIND, kind);
        Narrowing.add(wishes, Trait.STATUS, status);
        Narrowing.add(wishes, Trait.PLACE, place);
        return wishes;
    }
}
