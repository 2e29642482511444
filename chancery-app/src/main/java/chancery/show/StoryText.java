package chancery.show;

import chancery.model.Claim;
import chancery.model.Event;
import chancery.model.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Records one below the other with their dates before them, as a chronicle. */
public final class StoryText {

    private static final int LEAST = 13;
    private static final int MOST = 24;

    private final Style style;
    private final Teller teller;

    public StoryText(Style style) {
        this.style = style;
        this.teller = new Teller(style);
    }

    /** The lines of a chronicle; the events come in its order. */
    public List<String> events(List<Event> events) {
        return dated(events.stream()
                .map(event -> new Entry(event.act().when(), teller.event(event)))
                .toList());
    }

    /** The lines of statements, figures, agreements or tenures, in their order. */
    public List<String> claims(List<Claim> claims) {
        return dated(claims.stream()
                .map(claim -> new Entry(claim.assertion().when(), teller.claim(claim)))
                .toList());
    }

    /** A time as people write it: "3 Sep 2018", "undated". */
    public static String day(Optional<When> when) {
        return Days.of(when);
    }

    /**
     * One entry of a story.
     *
     * @param when the time that stands before it
     */
    public record Entry(Optional<When> when, String text) {}

    /** The lines of any entries, in their order. */
    public List<String> dated(List<Entry> entries) {
        int longest = entries.stream()
                .mapToInt(entry -> Lines.width(Days.of(entry.when())))
                .max()
                .orElse(LEAST);
        Lines.Size size = new Lines.Size(style.columns(), Math.max(LEAST, Math.min(MOST, longest) + 2));
        List<String> lines = new ArrayList<>();
        String before = "";
        for (Entry entry : entries) {
            String day = Days.of(entry.when());
            boolean repeated = style.isScreen() && day.equals(before);
            lines.addAll(Lines.beside(repeated ? "" : style.paint().bold(day), entry.text(), size));
            before = day;
        }
        return lines;
    }
}
