package chancery.show;

import chancery.model.Sequel;
import chancery.model.Sequel.Fate;
import chancery.model.Sequel.Link;
import chancery.model.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** What became of a plan, a promise, a demand or a threat, in plain words. */
public final class SequelText {

    private SequelText() {}

    /** "held", "lapsed": for the line of a chronicle; nothing for what is open, or of which only nothing is told. */
    static Optional<String> mark(Sequel sequel) {
        return sequel.fate() == Fate.OPEN || sequel.fate() == Fate.SILENT
                ? Optional.empty()
                : Optional.of(Teller.word(sequel.fate()));
    }

    /** "held", or why nothing more is known: what became of it, without the events. */
    public static String summary(Sequel sequel) {
        String until = sequel.horizon().map(SequelText::day).orElse("");
        return switch (sequel.fate()) {
            case LAPSED ->
                "lapsed: its time is past, and reports of all its parties up to " + until
                        + " do not tell that it took place";
            case SILENT -> "nothing is told of it in reports of all its parties up to " + until;
            case OPEN -> "open" + (until.isEmpty() ? "" : ": reports of all its parties reach to " + until);
            default -> Teller.word(sequel.fate()).replace('-', ' ');
        };
    }

    private static String day(LocalDate day) {
        return Days.of(Optional.of(When.day(day, When.Basis.STATED)));
    }

    /**
     * A heading with what became of it, and a line for each event that tells it, with what the two have in common.
     *
     * @param brief tells a record by its id in one line
     */
    public static List<String> of(Sequel sequel, Function<String, String> brief) {
        List<String> lines = new ArrayList<>(List.of("", "what became of it: " + summary(sequel)));
        for (Link link : sequel.links()) {
            lines.add("  " + brief.apply(link.event()));
            lines.add("    because " + String.join("; ", link.reasons())
                    + String.format(Locale.ROOT, " (%.0f %%)", link.confidence() * 100));
        }
        return lines;
    }
}
