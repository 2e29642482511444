package chancery.merge;

import chancery.model.Act;
import chancery.model.Actor;
import chancery.model.Claim;
import chancery.model.ContentId;
import chancery.model.Event;
import chancery.model.Participant;
import chancery.model.Place;
import chancery.model.Status;
import chancery.model.When;
import chancery.model.Witnesses;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/** Makes one event of the claims that tell it: the fullest account, completed from the others. */
final class EventMaker {

    private static final Comparator<Told> FULLEST = Comparator.<Told>comparingInt(told -> fullness(told.act()))
            .thenComparingDouble(told -> told.claim().confidence())
            .reversed()
            .thenComparing(told -> told.claim().id());

    private EventMaker() {}

    /** The event of these claims, which are in the order of the chronicle; parts and disputes are added later. */
    static Event event(List<Told> told, Witnesses witnesses) {
        List<Told> ranked = ranked(told);
        Claim leading = ranked.stream()
                .map(Told::claim)
                .filter(claim -> claim.voices().isEmpty())
                .findFirst()
                .orElse(ranked.get(0).claim());
        return new Event(
                ContentId.of("e", told.get(0).claim().id()),
                act(told),
                status(told),
                leading.voices(),
                leading.certainty(),
                Optional.empty(),
                ranked.stream().mapToDouble(t -> t.claim().confidence()).max().orElse(0),
                ranked.stream().map(t -> t.claim().id()).toList(),
                new ArrayList<>(
                        new TreeSet<>(told.stream().map(t -> t.claim().report()).toList())),
                witnesses.families(told.stream().map(Told::claim).toList()),
                ranked.stream().map(t -> t.claim().evidence()).distinct().toList(),
                List.of());
    }

    private static List<Told> ranked(List<Told> told) {
        return told.stream().sorted(FULLEST).toList();
    }

    static Status status(List<Told> told) {
        boolean happened = told.stream().anyMatch(t -> t.claim().status() == Status.HAPPENED);
        return happened ? Status.HAPPENED : ranked(told).get(0).claim().status();
    }

    /** The fullest account, completed from the others. */
    static Act act(List<Told> told) {
        List<Told> ranked = ranked(told);
        return act(ranked.get(0).act(), ranked);
    }

    private static Act act(Act best, List<Told> ranked) {
        return new Act(
                best.kind(),
                first(ranked, best, Act::type),
                first(ranked, best, Act::mode),
                new ArrayList<>(new TreeSet<>(ranked.stream()
                        .flatMap(t -> t.act().contexts().stream())
                        .toList())),
                first(ranked, best, Act::cameo),
                named(best.agents(), ranked, Act::agents),
                named(best.recipients(), ranked, Act::recipients),
                when(ranked),
                place(ranked));
    }

    private static <T> Optional<T> first(List<Told> ranked, Act best, Function<Act, Optional<T>> field) {
        return field.apply(best)
                .or(() -> ranked.stream()
                        .flatMap(t -> field.apply(t.act()).stream())
                        .findFirst());
    }

    /** The parties of the best account; where it names a state only and another names its man, the man. */
    private static List<Participant> named(
            List<Participant> best, List<Told> ranked, Function<Act, List<Participant>> side) {
        List<Participant> parties = best.isEmpty()
                ? ranked.stream()
                        .map(t -> side.apply(t.act()))
                        .filter(p -> !p.isEmpty())
                        .findFirst()
                        .orElse(List.of())
                : best;
        Map<String, Participant> each = new LinkedHashMap<>();
        for (Participant party : parties) {
            boolean vague = party.actor() instanceof Actor.Unnamed
                    || (party.actor() instanceof Actor.State && ranked.get(0).isSpeech() && best.size() == 1);
            Participant fuller = vague
                    ? ranked.stream()
                            .flatMap(t -> side.apply(t.act()).stream())
                            .filter(p -> p.actor() instanceof Actor.Person
                                    && p.actor().state().equals(party.actor().state()))
                            .findFirst()
                            .orElse(party)
                    : party;
            each.putIfAbsent(fuller.id().value(), fuller);
        }
        return new ArrayList<>(each.values());
    }

    /** The finest date; of two as fine the one stated rather than worked out. */
    private static Optional<When> when(List<Told> ranked) {
        return ranked.stream()
                .flatMap(t -> t.act().when().stream())
                .min(Comparator.<When>comparingInt(when -> when.isDated() ? 0 : 1)
                        .thenComparing(When::precision)
                        .thenComparing(When::basis));
    }

    private static Optional<Place> place(List<Told> ranked) {
        List<Place> places =
                ranked.stream().flatMap(t -> t.act().place().stream()).toList();
        return places.stream()
                .filter(place -> place.country().isPresent() && place.latitude().isPresent())
                .findFirst()
                .or(() -> places.stream().findFirst());
    }

    static int fullness(Act act) {
        int persons = (int) act.participants().stream()
                .filter(p -> p.actor() instanceof Actor.Person)
                .count();
        return (act.agents().isEmpty() ? 0 : 4)
                + (act.recipients().isEmpty() ? 0 : 4)
                + Math.min(persons, 3)
                + (act.when().filter(When::isDated).isPresent() ? 2 : 0)
                + (act.place().isPresent() ? 1 : 0);
    }
}
