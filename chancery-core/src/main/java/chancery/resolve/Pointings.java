package chancery.resolve;

import chancery.knowledge.Pointers.Means;
import chancery.knowledge.Pointers.Pointer;
import chancery.knowledge.States;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds what nouns that point back mean: "the two countries", "the Arab state", "his country", "both sides". */
final class Pointings {
    private static final Map<String, Integer> NUMBERS =
            Map.of("two", 2, "both", 2, "three", 3, "four", 4, "five", 5, "2", 2, "3", 3, "six", 6);
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those", "both");
    private static final Set<String> OTHERS = Set.of(
            "other",
            "another",
            "any",
            "many",
            "some",
            "several",
            "no",
            "every",
            "all",
            "each",
            "first",
            "second",
            "third",
            "only",
            "next",
            "foreign",
            "neighbouring",
            "neighboring",
            "different");

    private final States states;
    private final Discourse discourse;
    private final Actors actors;

    Pointings(States states, Discourse discourse, Actors actors) {
        this.actors = actors;
        this.states = states;
        this.discourse = discourse;
    }

    /** @param owner the state of a possessive before the noun: "his country" */
    List<Who> resolve(int sentence, Phrase.Pointing phrase, Optional<Who> owner) {
        List<String> qualities = phrase.qualities();
        if (qualities.stream().anyMatch(OTHERS::contains)) {
            return List.of();
        }
        boolean definite = qualities.stream().anyMatch(DEFINITE::contains) || owner.isPresent();
        Means means = phrase.pointer().means();
        if (means == Means.SIDE) {
            return owner.map(List::of).orElse(List.of());
        }
        if (means == Means.PAIR) {
            return definite ? people(2) : List.of();
        }
        if (means.isSingular()) {
            return one(sentence, qualities, owner).map(List::of).orElse(List.of());
        }
        int count = qualities.stream()
                .filter(NUMBERS::containsKey)
                .map(NUMBERS::get)
                .findFirst()
                .orElse(0);
        return definite && count > 1 ? several(sentence, phrase.pointer(), count) : List.of();
    }

    private Optional<Who> one(int sentence, List<String> qualities, Optional<Who> owner) {
        if (owner.isPresent()) {
            return owner;
        }
        Optional<String> quality = qualities.stream().filter(states::isClass).findFirst();
        if (quality.isPresent()) {
            return states(sentence, iso3 -> isCalled(iso3, quality.get())).findFirst();
        }
        if (qualities.stream().noneMatch(DEFINITE::contains)) {
            return Optional.empty();
        }
        return discourse.named(sentence).or(() -> states(sentence, iso3 -> true).findFirst());
    }

    private boolean isCalled(String iso3, String quality) {
        return states.of(iso3)
                .filter(state -> state.classes().contains(quality))
                .isPresent();
    }

    /** The two, three … named last. */
    private List<Who> several(int sentence, Pointer pointer, int count) {
        if (pointer.means() == Means.OFFICE) {
            List<Who> holders = atLeast(count, who -> who instanceof Somebody somebody && holds(somebody, pointer));
            return holders.isEmpty() ? people(count) : holders;
        }
        if (pointer.means() == Means.PERSONS) {
            return people(count);
        }
        List<Who> named = atLeast(sentence, count);
        return named.isEmpty() && pointer.means() == Means.SIDES ? people(count) : named;
    }

    /** "the two": two people named in this sentence or the one before, else two states. */
    List<Who> pair(int sentence) {
        List<Who> people = discourse.recent(2, sentence - 1, Somebody.class::isInstance);
        return people.size() == 2 ? people : atLeast(sentence, 2);
    }

    private List<Who> atLeast(int sentence, int count) {
        List<Who> found = states(sentence, iso3 -> true).limit(count).toList();
        return found.size() < count ? List.of() : found;
    }

    private Stream<Who> states(int sentence, Predicate<String> fits) {
        return discourse.states(sentence).stream().filter(fits).map(actors::state);
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
