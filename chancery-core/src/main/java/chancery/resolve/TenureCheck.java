package chancery.resolve;

import chancery.knowledge.Offices;
import chancery.knowledge.Offices.Holding;
import chancery.knowledge.States;
import chancery.knowledge.Titles;
import chancery.knowledge.Titles.Kind;
import chancery.model.Tenure.Check;
import chancery.model.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Holds an office that a text states against the record of office-holders. */
final class TenureCheck {

    /** What the record says, and whom it has instead. */
    record Verdict(Check check, List<String> expected) {
        Verdict {
            expected = List.copyOf(expected);
        }

        /** No contradiction where the text may mean it otherwise. */
        Verdict unless(boolean open) {
            return open && check == Check.CONFLICTS ? UNKNOWN : this;
        }
    }

    private static final Verdict AGREES = new Verdict(Check.AGREES, List.of());
    private static final Verdict UNKNOWN = new Verdict(Check.UNKNOWN, List.of());
    private static final Verdict NEVER = new Verdict(Check.CONFLICTS, List.of());
    private static final int ELECT_MONTHS = 9;

    /** What a title is of, up to where that is or what else it is of. */
    private static final Pattern OF = Pattern.compile(" of (?<owner>[^,(]+?)(?= (?:in|at|and|for|from) |[,(]|$)");

    /** Reports lag behind a change of office, or run ahead of it: the dead are still called what they were. */
    private static final int DAYS_OF_GRACE = 14;

    /** Who left an office longer ago is told of as history, not mistaken for the holder. */
    private static final int YEARS_OF_MEMORY = 20;

    private final Offices offices;
    private final Titles titles;
    private final States states;

    TenureCheck(Offices offices, Titles titles, States states) {
        this.offices = offices;
        this.titles = titles;
        this.states = states;
    }

    Verdict check(Somebody holder, Seat seat, When published) {
        List<Holding> tenures = tenures(seat);
        Verdict verdict = check(holder, seat, tenures, published);
        return verdict.check() == Check.CONFLICTS && !isSingle(seat) ? UNKNOWN : verdict;
    }

    /** True if only one can hold the office at a time, so that another holder excludes this one. */
    private boolean isSingle(Seat seat) {
        String first = seat.offices().get(0);
        boolean post =
                seat.title().kind() == Kind.OFFICE || !first.equals(seat.title().office());
        return post
                && isUnqualified(seat.phrase().words())
                && !leadsABody(seat.phrase().words())
                && !titles.isSeveral(first)
                && !seat.title().several()
                && !seat.phrase().deputy();
    }

    /** True for "president of the Kenyan Tea Institute": what stands behind "of" ends with no state, and the state has another. */
    private boolean leadsABody(String words) {
        Matcher of = OF.matcher(words);
        if (!of.find()) {
            return false;
        }
        String owner = of.group("owner");
        return IntStream.range(0, owner.length())
                .filter(start -> start == 0 || owner.charAt(start - 1) == ' ')
                .allMatch(start -> states.names().of(owner.substring(start)).isEmpty());
    }

    /** True if the words begin with the title: not for "House Democratic leader", who leads no state. */
    private boolean isUnqualified(String words) {
        return IntStream.rangeClosed(1, words.length())
                .filter(end -> end == words.length() || words.charAt(end) == ' ')
                .anyMatch(end -> !titles.words().of(words.substring(0, end)).isEmpty());
    }

    private static Verdict check(Somebody holder, Seat seat, List<Holding> tenures, When published) {
        List<Holding> own =
                tenures.stream().filter(h -> h.person().equals(holder.id())).toList();
        return switch (seat.phrase().standing()) {
            case FORMER -> former(own, tenures, published);
            case ELECT -> elect(own, tenures, published);
            case CURRENT, ACTING ->
                published.isDated()
                        ? current(own, tenures, published)
                                .unless(own.stream().anyMatch(h -> isRemembered(h, seat, published)))
                        : ever(own, tenures, holder.holdings());
        };
    }

    /** The family of the office: the one that the record has the holder in, else the one it has there, else the likeliest. */
    String family(Somebody holder, Seat seat) {
        List<Holding> all = tenures(seat);
        return all.stream()
                .filter(h -> h.person().equals(holder.id()))
                .findFirst()
                .or(() -> isSingle(seat) ? all.stream().findFirst() : Optional.empty())
                .map(Holding::office)
                .orElseGet(() -> seat.offices().get(0));
    }

    /** All tenures of the office, of whatever family, that are called as the text calls it. */
    private List<Holding> tenures(Seat seat) {
        List<Holding> all = new ArrayList<>();
        seat.jurisdiction().ifPresent(where -> {
            String key = where.startsWith("organisation/") ? where.substring("organisation/".length()) : where;
            for (String office : seat.offices()) {
                offices.of(office, key).stream()
                        .filter(h -> h.isCalled(seat.record()) && !all.contains(h))
                        .forEach(all::add);
            }
        });
        return all;
    }

    private static Verdict current(List<Holding> own, List<Holding> all, When published) {
        if (own.stream().anyMatch(h -> h.meets(withGrace(published)))) {
            return AGREES;
        }
        return covers(all, published) ? others(all, published) : UNKNOWN;
    }

    /** "President Obama" long after he left: a courtesy, or history. */
    private static boolean isRemembered(Holding holding, Seat seat, When published) {
        int years = seat.phrase().isBare() ? 0 : YEARS_OF_MEMORY;
        return holding.to().isPresent() && notAfter(holding.to().map(day -> day.plusYears(years)), published.from());
    }

    /** An undated report is held against all that the record has of the person. */
    private static Verdict ever(List<Holding> own, List<Holding> all, List<Holding> career) {
        if (!own.isEmpty()) {
            return AGREES;
        }
        return isAlwaysOthers(career, all) ? NEVER : UNKNOWN;
    }

    /**
     * True if others held the office in all the time that the record has the person in some office: who is called foreign
     * minister in a report of unknown date never was.
     */
    private static boolean isAlwaysOthers(List<Holding> career, List<Holding> all) {
        return !career.isEmpty()
                && career.stream()
                        .allMatch(h -> h.from().filter(day -> isHeld(all, day)).isPresent()
                                && isHeld(all, h.to().orElse(LocalDate.MAX)));
    }

    private static Verdict former(List<Holding> own, List<Holding> all, When published) {
        if (own.stream()
                .anyMatch(h -> h.to().isPresent()
                        && notAfter(h.to(), withGrace(published).to()))) {
            return AGREES;
        }
        boolean still = own.stream().anyMatch(h -> published.isDated() && h.meets(published));
        return still ? others(all, published) : UNKNOWN;
    }

    private static Verdict elect(List<Holding> own, List<Holding> all, When published) {
        for (Holding holding : own) {
            Optional<LocalDate> from = holding.from();
            boolean after = notAfter(withGrace(published).from(), from);
            boolean soon = published.to().isEmpty()
                    || from.isEmpty()
                    || !from.get().isAfter(published.to().get().plusMonths(ELECT_MONTHS));
            if (after && soon) {
                return AGREES;
            }
        }
        return own.isEmpty() || !covers(all, published) ? UNKNOWN : others(all, published);
    }

    private static When withGrace(When published) {
        return new When(
                published.from().map(day -> day.minusDays(DAYS_OF_GRACE)),
                published.to().map(day -> day.plusDays(DAYS_OF_GRACE)),
                published.precision(),
                published.basis(),
                published.phrase());
    }

    private static Verdict others(List<Holding> all, When published) {
        Set<String> names = new LinkedHashSet<>();
        all.stream().filter(h -> h.meets(published)).forEach(h -> names.add(h.name()));
        return new Verdict(Check.CONFLICTS, List.copyOf(names));
    }

    /** True if on every day of the interval somebody held the office by the record; a gap of a few days is none. */
    private static boolean covers(List<Holding> all, When published) {
        if (published.from().isEmpty() || published.to().isEmpty()) {
            return false;
        }
        return isHeld(all, published.from().get()) && isHeld(all, published.to().get());
    }

    private static boolean isHeld(List<Holding> all, LocalDate day) {
        return all.stream().anyMatch(h -> notAfter(h.from(), Optional.of(day)) && notAfter(Optional.of(day), h.to()));
    }

    private static boolean notAfter(Optional<LocalDate> a, Optional<LocalDate> b) {
        return a.isEmpty() || b.isEmpty() || !a.get().isAfter(b.get());
    }
}
