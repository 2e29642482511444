package chancery.pact;

import chancery.model.Claim;
import chancery.model.Term;
import chancery.model.When;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;

/** When two mentions mean one agreement: by its event, its name, its parties and subject, or as the one just spoken of. */
final class Sameness {

    /** Of the telling words of the shorter mention so many must be in the other. */
    private static final double LIKE = 0.5;

    /** Two days of signing further apart are of two agreements. */
    private static final long DAYS_OF_SIGNING = 14;

    /** "The deal" without parties or subject means one that reports spoke of so many days before at the most. */
    private static final long DAYS_OF_NEWS = 31;

    private static final long DAYS_OF_ERA = 3 * 366;

    /** "The deal" means one that was spoken of not so many sentences before. */
    private static final int NEAR = 12;

    private Sameness() {}

    /** True if a claim further down in a report speaks of the agreement told before. */
    static boolean withinReport(Mentions before, Claim claim, Optional<String> event, Naming naming) {
        Term term = (Term) claim.assertion();
        if (event.filter(before.events()::contains).isPresent() || isOneList(before.last(), claim)) {
            return true;
        }
        Mentions alone = new Mentions(naming);
        alone.add(claim, event);
        if (areApart(before, alone, Mentions.sides(term.parties()))) {
            return false;
        }
        boolean known = term.pact().filter(Term.Pact::known).isPresent();
        if (alone.words().isEmpty()) {
            return known
                    && claim.evidence().sentence() - before.last().evidence().sentence() <= NEAR;
        }
        return areAlike(before, alone) && (known || Naming.shared(before.sides(), alone.sides()) > 0);
    }

    /** Several subjects told by the same words: "signed accords on fishing, on mail and on tolls". */
    private static boolean isOneList(Claim before, Claim claim) {
        return before.report().equals(claim.report())
                && before.evidence().trigger().equals(claim.evidence().trigger());
    }

    /** True if nothing but one agreement can be meant: its name is known, or one event tells of both. */
    static boolean surely(Mentions one, Mentions other) {
        boolean listed = one.listed().isPresent() && one.listed().equals(other.listed());
        return listed || Naming.shared(one.events(), other.events()) > 0;
    }

    /** True if two parties and most telling words are the same. */
    static boolean likely(Mentions one, Mentions other) {
        return !areApart(one, other, other.sides())
                && !one.sharesReport(other)
                && isOneEra(one, other)
                && areAlike(one, other)
                && Naming.shared(one.sides(), other.sides()) > 1;
    }

    /** True if one is told with one party only, and the words are the same; it must be the only one that fits. */
    static boolean perhaps(Mentions one, Mentions other) {
        return !areApart(one, other, other.sides())
                && !one.sharesReport(other)
                && isOneEra(one, other)
                && areNamedAlike(one, other)
                && Naming.shared(one.sides(), other.sides()) == 1;
    }

    /** True if one is told without telling words, by its parties, in reports of about the same time; it must be the only one. */
    static boolean barely(Mentions one, Mentions other) {
        boolean bare = one.words().isEmpty() || other.words().isEmpty();
        return bare
                && !one.sharesReport(other)
                && !areApart(one, other, other.sides())
                && Naming.shared(one.sides(), other.sides()) > 1
                && days(one.told(), other.told()) <= DAYS_OF_NEWS;
    }

    private static boolean areAlike(Mentions one, Mentions other) {
        return Naming.overlap(one.words(), other.words()) >= LIKE;
    }

    /** One word in common is enough only where neither has another. */
    private static boolean areNamedAlike(Mentions one, Mentions other) {
        return areAlike(one, other)
                && (one.words().equals(other.words()) || Naming.shared(one.words(), other.words()) > 1);
    }

    /** Reports of many years apart that do not give the agreement a name known to all speak of two. */
    private static boolean isOneEra(Mentions one, Mentions other) {
        boolean dated = one.told().isPresent() && other.told().isPresent();
        return !dated || days(one.told(), other.told()) <= DAYS_OF_ERA;
    }

    /** True if names, days of signing or parties speak against one agreement. */
    private static boolean areApart(Mentions one, Mentions other, Set<String> sides) {
        boolean named = one.listed().isPresent()
                && other.listed().isPresent()
                && !one.listed().equals(other.listed());
        boolean made = !one.made().isEmpty()
                && !other.made().isEmpty()
                && one.made().stream()
                        .noneMatch(day -> other.made().stream().anyMatch(same -> gap(day, same) <= DAYS_OF_SIGNING));
        int fewest = Math.min(one.sides().size(), sides.size());
        boolean owned = fewest > 0 && Naming.shared(one.sides(), sides) < Math.min(2, fewest);
        return named || made || owned;
    }

    /** The days between two times; none if one of them is not known, as many as can be if they cannot be compared. */
    private static long days(Optional<When> one, Optional<When> other) {
        Optional<LocalDate> first = one.flatMap(When::to);
        Optional<LocalDate> second = other.flatMap(When::to);
        return first.isPresent() && second.isPresent() ? gap(first.get(), second.get()) : Long.MAX_VALUE;
    }

    private static long gap(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other));
    }
}
