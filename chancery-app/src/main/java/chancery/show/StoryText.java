package chancery.show;

import chancery.model.Claim;
import chancery.model.Event;
import chancery.model.When;
import java.time.LocalDate;
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
        Margin margin = new Margin();
        entries.forEach(entry -> margin.add(entry.when()));
        Telling telling = telling(margin);
        return entries.stream().flatMap(entry -> telling.lines(entry).stream()).toList();
    }

    /** For a story that is told entry by entry. */
    public Telling telling(Margin margin) {
        return new Telling(new Lines.Size(style.columns(), margin.columns()));
    }

    /** How much room the times of a story take, which is to be known before its first line. */
    public static final class Margin {

        private int longest;

        /** A time that stands in the story. */
        public void add(Optional<When> when) {
            longest = Math.max(longest, Lines.width(Days.of(when)));
        }

        /**
         * True if a time changes it that takes so many columns.
         *
         * @param columns as {@link #most} has them
         */
        public boolean growsBy(int columns) {
            return longest < Math.min(MOST, columns);
        }

        /** How many columns a time takes at most that has this first and this last day; of a single day the other may be unknown. */
        public static int most(LocalDate first, LocalDate last) {
            Optional<LocalDate> from = Optional.of(first);
            Optional<LocalDate> to = Optional.of(last);
            return first.equals(last)
                    ? Math.max(width(from, Optional.empty()), width(Optional.empty(), to))
                    : width(from, to);
        }

        /** No time takes more than one that is inferred. */
        private static int width(Optional<LocalDate> from, Optional<LocalDate> to) {
            When widest = new When(from, to, When.Precision.DAY, When.Basis.INFERRED, Optional.empty());
            return Lines.width(Days.of(Optional.of(widest)));
        }

        private int columns() {
            return Math.max(LEAST, Math.min(MOST, longest) + 2);
        }
    }

    /** A story as far as it is told. */
    public final class Telling {

        private final Lines.Size size;
        private String before = "";

        private Telling(Lines.Size size) {
            this.size = size;
        }

        /** The lines of the next event. */
        public List<String> lines(Event event) {
            return lines(new Entry(event.act().when(), teller.event(event)));
        }

        private List<String> lines(Entry entry) {
            String day = Days.of(entry.when());
            boolean repeated = style.isScreen() && day.equals(before);
            before = day;
            return Lines.beside(repeated ? "" : style.paint().bold(day), entry.text(), size);
        }
    }
}
