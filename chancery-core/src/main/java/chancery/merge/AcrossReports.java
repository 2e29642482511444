package chancery.merge;

import chancery.model.Act;
import chancery.model.EventKind;
import chancery.model.Place;
import chancery.model.When;
import chancery.model.When.Basis;
import chancery.model.When.Precision;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * When accounts of two reports tell the same act, from the surest ground to the weakest. The first account is the one that is
 * dated better.
 */
@SuppressWarnings("ImmutableEnumChecker") // the rules are references to functions of this class
enum AcrossReports {

    /** The one report copies the other. */
    COPIED(AcrossReports::copied, false),

    /** Dated to the same days, with the same parties. */
    SAME_DAY(AcrossReports::sameDay, false),

    /** Dated to the same day, one account leaving a side out. */
    SAME_DAY_ONE_SIDE(AcrossReports::sameDayOneSide, true),

    /** An attack in one town on one day, told in like words, of which neither account says who made it. */
    NAMELESS_ATTACK(AcrossReports::namelessAttack, true),

    /** Dated to different days, but close, by name: the reports disagree. */
    DISPUTED_DAY(AcrossReports::disputedDay, true),

    /** Dated by name to the same day, but put into different countries: the reports disagree. */
    DISPUTED_PLACE(AcrossReports::disputedPlace, true),

    /** The one dated coarsely, as reports do with what lies back. */
    BACKGROUND(AcrossReports::background, true),

    /** The one not dated at all. */
    UNDATED(AcrossReports::undated, true);

    /** Two reports that date one visit or signing this many days apart disagree; further apart they tell of two. */
    static final int DAYS_OF_DISPUTE = 2;

    /** What lies further back is no news. */
    static final int DAYS_OF_NEWS = 31;

    private static final double COPIED_WORDS = 0.8;
    private static final double LIKE_WORDS = 0.3;

    private final BiPredicate<Retelling, Retelling> rule;
    private final boolean onlyIfUnique;

    AcrossReports(BiPredicate<Retelling, Retelling> rule, boolean onlyIfUnique) {
        this.rule = rule;
        this.onlyIfUnique = onlyIfUnique;
    }

    /** True if a second act that fits as well forbids the join. */
    boolean isOnlyIfUnique() {
        return onlyIfUnique;
    }

    /** {@code same-day}. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean holds(Retelling leader, Retelling other) {
        return leader.family() == other.family()
                && Sameness.status(leader.status(), other.status())
                && Sameness.type(leader.act(), other.act())
                && (this == DISPUTED_PLACE || Sameness.places(leader.act(), other.act()))
                && rule.test(leader, other);
    }

    private static boolean copied(Retelling a, Retelling b) {
        return a.witness().equals(b.witness())
                && a.overlap(b) >= COPIED_WORDS
                && Parties.canBeSame(a.act(), b.act())
                && !areStatedApart(a, b);
    }

    /** A text printed again may mean another day by "yesterday"; a day printed in full is another act's if it is another one. */
    private static boolean areStatedApart(Retelling a, Retelling b) {
        return isStatedDay(a.when()) && isStatedDay(b.when()) && daysApart(a.act(), b.act()) > DAYS_OF_DISPUTE;
    }

    private static boolean isStatedDay(Optional<When> when) {
        return isPrintedDay(when) && when.orElseThrow().basis() == Basis.STATED;
    }

    private static boolean sameDay(Retelling a, Retelling b) {
        if (!bothFine(a, b) || !meetsInPrint(a.act(), b.act())) {
            return false;
        }
        if (a.isSpeech()) {
            return Parties.sharePerson(a.act().agents(), b.act().agents()) && a.rendersTheSame(b);
        }
        return Parties.areSame(a.act(), b.act()) && isLike(a, b);
    }

    private static boolean sameDayOneSide(Retelling a, Retelling b) {
        return !a.isSpeech()
                && bothFine(a, b)
                && a.act().when().orElseThrow().meets(b.act().when().orElseThrow())
                && Parties.areSameWhereNamed(a.act(), b.act())
                && (isLike(a, b) || Sameness.samePlace(a.act(), b.act()));
    }

    private static boolean namelessAttack(Retelling a, Retelling b) {
        return isNamelessAttack(a)
                && isNamelessAttack(b)
                && bothFine(a, b)
                && meetsInPrint(a.act(), b.act())
                && Sameness.samePlace(a.act(), b.act())
                && a.overlap(b) >= LIKE_WORDS;
    }

    /** True if no doer is named ("a bomber" is nobody in particular) and the place is finer than a state. */
    static boolean isNamelessAttack(Retelling retelling) {
        Act act = retelling.act();
        return act.kind() == EventKind.ATTACK
                && act.agents().stream().noneMatch(Parties::isSomebody)
                && act.scene().flatMap(Place::region).isPresent();
    }

    /** Kinds of act that tell little need like words besides. */
    private static boolean isLike(Retelling a, Retelling b) {
        boolean telling =
                Sameness.isSingular(a.act()) && a.act().mode().equals(b.act().mode());
        boolean meeting = a.act().kind().isSymmetric() || a.act().kind() == EventKind.VISIT;
        boolean attack = a.act().kind() == EventKind.ATTACK && !Sameness.samePlace(a.act(), b.act());
        return ((telling || meeting) && !attack) || a.overlap(b) >= LIKE_WORDS;
    }

    private static boolean disputedDay(Retelling a, Retelling b) {
        return isSingularAndNamed(a.act(), b.act())
                && isPrintedDay(a.when())
                && isPrintedDay(b.when())
                && daysApart(a.act(), b.act()) <= DAYS_OF_DISPUTE;
    }

    /** The same people do not meet in two countries on one day. */
    private static boolean disputedPlace(Retelling a, Retelling b) {
        return a.act().kind().isSymmetric()
                && isSingularAndNamed(a.act(), b.act())
                && isHeldSomewhere(a.act())
                && isHeldSomewhere(b.act())
                && isPrintedDay(a.when())
                && isPrintedDay(b.when())
                && daysApart(a.act(), b.act()) == 0;
    }

    private static boolean isHeldSomewhere(Act act) {
        return act.place().filter(place -> place.role() == Place.Role.HELD_AT).isPresent();
    }

    private static boolean background(Retelling a, Retelling b) {
        return isSingularAndNamed(a.act(), b.act())
                && b.grain() == Grain.COARSE
                && isBounded(a.when())
                && isBounded(b.when())
                && (a.grain() == Grain.FINE || Sameness.isOfStates(a.act().kind()))
                && a.act().when().orElseThrow().meets(b.act().when().orElseThrow());
    }

    private static boolean undated(Retelling a, Retelling b) {
        return isSingularAndNamed(a.act(), b.act())
                && a.grain() != Grain.NONE
                && b.grain() == Grain.NONE
                && isBounded(a.when())
                && DayWords.of(b.when()).canBe(a.act().when().orElseThrow())
                && isNews(a.act(), b)
                && (a.act().kind() != EventKind.AGREEMENT
                        || a.act().participants().size() > 2);
    }

    /** What a dated report tells without a date is of its own time, if not of a future one. */
    private static boolean isNews(Act act, Retelling undated) {
        LocalDate from = act.when().flatMap(When::from).orElseThrow();
        LocalDate to = act.when().flatMap(When::to).orElseThrow();
        return undated.published().flatMap(When::to).filter(from::isAfter).isEmpty()
                && undated.published()
                        .flatMap(When::from)
                        .map(day -> day.minusDays(DAYS_OF_NEWS))
                        .filter(to::isBefore)
                        .isEmpty();
    }

    private static boolean isSingularAndNamed(Act a, Act b) {
        return Sameness.isSingular(a)
                && a.mode().equals(b.mode())
                && Parties.areSame(a, b)
                && Parties.areNamed(a, b)
                && (a.kind() != EventKind.ATTACK || Sameness.samePlace(a, b))
                && (Sameness.isOfStates(a.kind()) || Parties.sharePerson(a.participants(), b.participants()));
    }

    private static boolean bothFine(Retelling a, Retelling b) {
        return a.grain() == Grain.FINE && b.grain() == Grain.FINE;
    }

    /** True if the times meet; a report's own date, for want of a better one, may lie a day after what it tells. */
    private static boolean meetsInPrint(Act a, Act b) {
        When first = a.when().orElseThrow();
        When second = b.when().orElseThrow();
        boolean inferred = first.basis() == Basis.INFERRED || second.basis() == Basis.INFERRED;
        return first.meets(second) || (inferred && daysApart(a, b) <= 1);
    }

    static boolean isPrintedDay(Optional<When> when) {
        return when.filter(w -> w.basis() != Basis.INFERRED && w.precision() == Precision.DAY)
                .filter(w -> w.from().isPresent() && w.from().equals(w.to()))
                .isPresent();
    }

    static boolean isBounded(Optional<When> when) {
        return when.filter(w -> w.from().isPresent() && w.to().isPresent()).isPresent();
    }

    private static long daysApart(Act a, Act b) {
        LocalDate first = a.when().flatMap(When::from).orElse(LocalDate.MIN);
        LocalDate second = b.when().flatMap(When::from).orElse(LocalDate.MAX);
        return Math.abs(ChronoUnit.DAYS.between(first, second));
    }
}
