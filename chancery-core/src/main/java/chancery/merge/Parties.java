package chancery.merge;

import chancery.model.Act;
import chancery.model.Actor;
import chancery.model.Participant;
import java.util.List;

/** Whether two accounts can tell of the same parties. */
final class Parties {

    private Parties() {}

    /** True if nothing excludes it, as among sentences of one report, which leave out what was said before. */
    static boolean canBeSame(Act a, Act b) {
        if (a.kind().isSymmetric()) {
            return circle(a.participants(), b.participants());
        }
        return some(a.agents(), b.agents())
                && (a.recipients().isEmpty() || b.recipients().isEmpty() || some(a.recipients(), b.recipients()));
    }

    /** True if both accounts name both sides, and each party of the shorter account stands in the longer. */
    static boolean areSame(Act a, Act b) {
        if (a.kind().isSymmetric()) {
            List<Participant> few = shorter(a.participants(), b.participants());
            return few.size() >= 2 && covers(a.participants(), b.participants());
        }
        return covers(a.agents(), b.agents()) && covers(a.recipients(), b.recipients());
    }

    /** True if the sides that both accounts name are the same, and one account leaves a side out. */
    static boolean areSameWhereNamed(Act a, Act b) {
        if (a.kind().isSymmetric()) {
            return false;
        }
        boolean doers = a.agents().isEmpty() || b.agents().isEmpty();
        boolean receivers = a.recipients().isEmpty() || b.recipients().isEmpty();
        return doers != receivers
                && (doers || covers(a.agents(), b.agents()))
                && (receivers || covers(a.recipients(), b.recipients()));
    }

    /** True if each side has a party that both accounts name: by name, not as "officials" or "a spokesman". */
    static boolean areNamed(Act a, Act b) {
        if (a.kind().isSymmetric()) {
            return a.participants().stream()
                    .anyMatch(x -> b.participants().stream().anyMatch(y -> fitByName(x, y) && fitBesides(a, b, x, y)));
        }
        return named(a.agents(), b.agents()) && named(a.recipients(), b.recipients());
    }

    /** True if a person or body, not only states, is the same on both accounts. */
    static boolean sharePerson(List<Participant> a, List<Participant> b) {
        return a.stream()
                .filter(x -> x.actor() instanceof Actor.Person || x.actor() instanceof Actor.Organisation)
                .anyMatch(x -> b.stream().anyMatch(y -> x.id().equals(y.id())));
    }

    private static boolean fitByName(Participant x, Participant y) {
        return isNamed(x) && isNamed(y) && fits(x, y);
    }

    /** True if besides these two parties two others fit. */
    private static boolean fitBesides(Act a, Act b, Participant one, Participant other) {
        return a.participants().stream()
                .filter(x -> !x.id().equals(one.id()))
                .anyMatch(x -> b.participants().stream().anyMatch(y -> !y.id().equals(other.id()) && fitByName(x, y)));
    }

    private static boolean named(List<Participant> a, List<Participant> b) {
        return a.stream().anyMatch(x -> isNamed(x) && b.stream().anyMatch(y -> isNamed(y) && fits(x, y)));
    }

    /** True for states, and persons and bodies with a name. */
    static boolean isNamed(Participant participant) {
        return !(participant.actor() instanceof Actor.Unnamed) && !(participant.actor() instanceof Actor.Group);
    }

    /** True for whoever is named, and for men of a state: not for "a bomber", "gunmen". */
    static boolean isSomebody(Participant participant) {
        return isNamed(participant) || participant.actor().state().isPresent();
    }

    private static boolean covers(List<Participant> a, List<Participant> b) {
        List<Participant> few = shorter(a, b);
        List<Participant> many = few == a ? b : a;
        return !few.isEmpty() && few.stream().allMatch(x -> many.stream().anyMatch(y -> fits(x, y)));
    }

    private static List<Participant> shorter(List<Participant> a, List<Participant> b) {
        return a.size() <= b.size() ? a : b;
    }

    private static boolean circle(List<Participant> a, List<Participant> b) {
        List<Participant> few = shorter(a, b);
        List<Participant> many = few == a ? b : a;
        return covers(a, b) && (few.size() >= 2 || many.size() < 2 || isPerson(few.get(0)));
    }

    private static boolean isPerson(Participant participant) {
        return participant.actor() instanceof Actor.Person || participant.actor() instanceof Actor.Organisation;
    }

    private static boolean some(List<Participant> a, List<Participant> b) {
        return a.isEmpty() == b.isEmpty()
                && (a.isEmpty() || a.stream().anyMatch(x -> b.stream().anyMatch(y -> fits(x, y))));
    }

    /** The same actor; or a state told for its own man, or its men told without names. */
    static boolean fits(Participant a, Participant b) {
        if (a.id().equals(b.id())) {
            return true;
        }
        boolean sameState = a.actor().state().isPresent()
                && a.actor().state().equals(b.actor().state());
        return sameState && (standsFor(a, b) || standsFor(b, a));
    }

    /** A state told for its own man, or one unnamed man for a named one; never officials in the plural for one of them. */
    private static boolean standsFor(Participant a, Participant b) {
        return (a.actor() instanceof Actor.State && !(b.actor() instanceof Actor.State))
                || (a.actor() instanceof Actor.Unnamed && b.actor() instanceof Actor.Person);
    }
}
