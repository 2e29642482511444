package chancery.show;

import chancery.model.Joining;
import chancery.model.ReportId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Why the claims of an event are one, a line for each account: {@code Alba Times, b.txt: same parties, same day (c-3fa9)}. */
public final class GroundText {

    private static final Map<String, String> WORDS = Map.of(
            Joining.LEADING,
            "the account that the others are held against",
            Joining.RULED,
            "a person ruled that it is the same",
            "copied",
            "the one report copies the other, in the same words",
            "same-day",
            "same act, same parties, same day",
            "nameless-attack",
            "an attack in the same town on the same day, in like words; no account says who made it",
            "same-day-one-side",
            "same act on the same day; one account leaves a side out, and no other act fits",
            "disputed-day",
            "same act, same parties by name, a day or two apart: the reports disagree",
            "disputed-place",
            "same act, same parties, same day, other country: the reports disagree",
            "background",
            "same act, same parties by name, dated more coarsely, and no other act fits",
            "undated",
            "same act, same parties by name, without a date, and no other act fits");

    private final Function<ReportId, String> source;

    /** @param source what a report is called */
    public GroundText(Function<ReportId, String> source) {
        this.source = source;
    }

    /** The lines, under a heading; none where there is nothing to explain. */
    public List<String> of(List<Joining> joinings) {
        List<String> lines = new ArrayList<>();
        if (!joinings.isEmpty()) {
            lines.add("");
            lines.add("one event because");
            joinings.forEach(joining -> lines.add("  " + line(joining)));
        }
        return lines;
    }

    private String line(Joining joining) {
        String words = WORDS.getOrDefault(joining.ground(), joining.ground().replace('-', ' '));
        String several = joining.claims().size() > 1 ? "; its sentences can tell one act" : "";
        return source.apply(joining.report()) + ": " + words + several + " (" + String.join(", ", joining.claims())
                + ")";
    }
}
