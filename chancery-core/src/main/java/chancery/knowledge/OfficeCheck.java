package chancery.knowledge;

import chancery.knowledge.Offices.Holding;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Looks for what cannot be, or is not known, in the record of offices: two who hold one office at once, time between two of them, an
 * end before the start. An office that many can hold at once is left out; whoever acts for somebody fills a gap and overlaps with nobody. Of dates that are
 * months or years only what is certain counts. Where {@code office-notes.tsv} tells why, the remark says so.
 */
public final class OfficeCheck {

    /** What is wrong. */
    public enum Kind {
        OVERLAP,
        GAP,
        /** a gap of a month at most: a new holder is sworn in */
        HANDOVER,
        BACKWARDS
    }

    /**
     * Something to look at in the record.
     *
     * @param place file and line
     * @param words what it is, with the other line that it is about
     * @param why what the notes tell of it: "vacant: nobody was appointed"
     */
    public record Remark(Kind kind, String place, String words, Optional<String> why) {

        /** True if there is something to be done about it: no handover, and not explained. */
        public boolean isOpen() {
            return kind != Kind.HANDOVER && why.isEmpty();
        }

        /** "office-holders.tsv:12: …" */
        @Override
        public String toString() {
            return place + ": " + words + why.map(reason -> " [" + reason + "]").orElse("");
        }
    }

    private static final int MONTH = 31;

    private final Offices offices;
    private final Titles titles;

    public OfficeCheck(Knowledge knowledge) {
        this.offices = knowledge.offices();
        this.titles = knowledge.titles();
    }

    /** All remarks in the order of the file. */
    public List<Remark> remarks() {
        List<Remark> remarks = new ArrayList<>();
        for (List<Holding> office : offices.byOffice()) {
            office.stream()
                    .filter(OfficeCheck::isBackwards)
                    .map(OfficeCheck::backwards)
                    .forEach(remarks::add);
            if (!titles.isSeveral(office.get(0).office())) {
                check(office, remarks);
            }
        }
        return remarks.stream()
                .sorted(Comparator.<Remark>comparingInt(remark -> line(remark.place()))
                        .thenComparing(Remark::words))
                .toList();
    }

    private static int line(String place) {
        return Integer.parseInt(place.substring(place.lastIndexOf(':') + 1));
    }

    private static boolean isBackwards(Holding holding) {
        return first(holding).isAfter(last(holding));
    }

    private static Remark backwards(Holding holding) {
        return new Remark(
                Kind.BACKWARDS,
                holding.place(),
                name(holding) + " ends on " + day(holding.to()) + ", before its start on " + day(holding.from()),
                Optional.empty());
    }

    /** Looks at each with the one whose end is last of those before. */
    private void check(List<Holding> office, List<Remark> remarks) {
        List<Holding> inOrder = office.stream()
                .filter(holding -> holding.from().isPresent() && !isBackwards(holding))
                .sorted(Comparator.comparing(OfficeCheck::first).thenComparing(OfficeCheck::last))
                .toList();
        Holding latest = null;
        for (Holding next : inOrder) {
            if (latest != null) {
                Holding before = latest;
                between(before, next).ifPresent(remarks::add);
            }
            latest = latest == null || last(next).isAfter(last(latest)) ? next : latest;
        }
    }

    private Optional<Remark> between(Holding before, Holding next) {
        long days = ChronoUnit.DAYS.between(last(before), first(next));
        if (days >= 0) {
            return days <= 1 ? Optional.empty() : Optional.of(gap(before, next, days - 1));
        }
        return isOneSeat(before, next) && surelyStarted(next).isBefore(surelyEnds(before))
                ? Optional.of(overlap(before, next))
                : Optional.empty();
    }

    private Remark overlap(Holding before, Holding next) {
        return new Remark(
                Kind.OVERLAP,
                next.place(),
                name(next) + " from " + day(next.from()) + " overlaps " + until(before) + "; change one of the days",
                why(next, first(next)));
    }

    private Remark gap(Holding before, Holding next, long days) {
        return new Remark(
                days <= MONTH ? Kind.HANDOVER : Kind.GAP,
                next.place(),
                name(next) + " from " + day(next.from()) + " leaves " + days + " days after " + until(before)
                        + "; add who had it",
                why(next, last(before).plusDays(1)));
    }

    private Optional<String> why(Holding of, LocalDate day) {
        return offices.notes().on(of.office(), of.jurisdiction(), day).map(OfficeNotes.Note::toString);
    }

    /** The latest day on which it can have begun. */
    private static LocalDate surelyStarted(Holding holding) {
        return holding.start().map(PartialDate::last).orElse(LocalDate.MIN);
    }

    /** The earliest day on which it can have ended. */
    private static LocalDate surelyEnds(Holding holding) {
        return holding.end().map(PartialDate::first).orElse(LocalDate.MAX);
    }

    private static String until(Holding before) {
        return before.name() + ", who has it until " + day(before.to()) + " (" + before.place() + ")";
    }

    /** A king and a president of one family hold two seats; and whoever acts for somebody leaves him the seat. */
    private static boolean isOneSeat(Holding one, Holding other) {
        return one.title().equals(other.title())
                && !one.acting()
                && !other.acting()
                && !Objects.equals(one.person(), other.person());
    }

    private static LocalDate first(Holding holding) {
        return holding.from().orElse(LocalDate.MIN);
    }

    private static LocalDate last(Holding holding) {
        return holding.to().orElse(LocalDate.MAX);
    }

    private static String name(Holding holding) {
        return holding.name() + ", " + holding.title() + " of " + holding.jurisdiction() + ",";
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("today");
    }
}
