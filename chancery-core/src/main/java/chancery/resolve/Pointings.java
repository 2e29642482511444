package chancery.resolve;

import chancery.knowledge.Pointers.Means;
import chancery.knowledge.Pointers.Pointer;
import chancery.knowledge.States;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Finds what nouns that point back mean: "the two countries", "the Arab state", "his country", "both sides". */
final class Pointings {
    private static final Map<String, Integer> NUMBERS =
            Map.of("two", 2, "both", 2, "three", 3, "four", 4, "five", 5, "2", 2, "3", 3, "six", 6);
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those", "both");
    private static final Set<String> OTHERS =
            Set.of("other", "another", "any", "many", "some", "several", "no", "every", "all", "each");

    private final States states;
    private final Discourse discourse;

    Pointings(States states, Discourse discourse) {
        this.states = states;
        this.discourse = discourse;
    }

    /** @param owner the state of a possessive before the noun: "his country" */
    List<Who> resolve(Phrase.Pointing phrase, Optional<Who> owner) {
        List<String> qualities = phrase.qualities();
        if (qualities.stream().anyMatch(OTHERS::contains)) {
            return List.of();
        }
        if (phrase.pointer().means().isSingular()) {
            return one(qualities, owner).map(List::of).orElse(List.of());
        }
        boolean definite = qualities.stream().anyMatch(DEFINITE::contains) || owner.isPresent();
        int count = qualities.stream()
                .filter(NUMBERS::containsKey)
                .map(NUMBERS::get)
                .findFirst()
                .orElse(0);
        return definite && count > 1 ? several(phrase.pointer(), count) : List.of();
    }

    private Optional<Who> one(List<String> qualities, Optional<Who> owner) {
        if (owner.isPresent()) {
            return owner;
        }
        Optional<String> quality = qualities.stream().filter(states::isClass).findFirst();
        if (quality.isPresent()) {
            return discourse.lastState(iso3 -> isCalled(iso3, quality.get()));
        }
        return qualities.stream().anyMatch(DEFINITE::contains) ? discourse.lastState(iso3 -> true) : Optional.empty();
    }

    private boolean isCalled(String iso3, String quality) {
        return states.of(iso3)
                .filter(state -> state.classes().contains(quality))
                .isPresent();
    }

    /** The two, three … named last. */
    List<Who> several(Pointer pointer, int count) {
        if (pointer.means() == Means.OFFICE) {
            List<Who> holders = atLeast(count, who -> who instanceof Somebody somebody && holds(somebody, pointer));
            return holders.isEmpty() ? people(count) : holders;
        }
        if (pointer.means() == Means.PERSONS) {
            return people(count);
        }
        List<Who> named = atLeast(count, Discourse::isState);
        return named.isEmpty() && pointer.means() == Means.SIDES ? people(count) : named;
    }

    /** "the two": two people named in this sentence or the one before, else two states. */
    List<Who> pair(int sentence) {
        List<Who> people = discourse.recent(2, sentence - 1, Somebody.class::isInstance);
        return people.size() == 2 ? people : atLeast(2, Discourse::isState);
    }

    private List<Who> people(int count) {
        return atLeast(count, Somebody.class::isInstance);
    }

    private List<Who> atLeast(int count, Predicate<Who> fits) {
        List<Who> found = discourse.last(count, fits);
        return found.size() < count ? List.of() : found;
    }

    private static boolean holds(Somebody somebody, Pointer pointer) {
        return somebody.seats().stream()
                        .anyMatch(seat -> seat.offices().stream().anyMatch(pointer.offices()::contains))
                || somebody.holdings().stream().anyMatch(h -> pointer.offices().contains(h.office()));
    }
}
