package chancery.pipeline;

import chancery.model.Act;
import chancery.model.Actor;
import chancery.model.Claim;
import chancery.model.EventKind;
import chancery.model.Participant;
import chancery.model.Place;
import chancery.model.PloverType;
import chancery.model.Sector;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells which acts are of nobody in particular: of a body of no known state alone ("the ministry called for a debate"), of people at large who
 * harm nobody told or travel, and journeys at home.
 */
final class VagueActs {

    /** Force and the ballot are of interest whosoever they are. */
    private static final Set<EventKind> WHOEVER = EnumSet.of(
            EventKind.ATTACK,
            EventKind.DETENTION,
            EventKind.PROTEST,
            EventKind.MILITARY,
            EventKind.MOVEMENT_OF_PEOPLE,
            EventKind.ELECTION,
            EventKind.INAUGURATION);

    private static final Set<Sector> PEOPLE = EnumSet.of(Sector.CVL, Sector.REL);

    private VagueActs() {}

    static boolean isVague(Claim claim) {
        return claim.assertion() instanceof Act act
                && (isOfPeopleAtLarge(act) || isOfNobody(act) || isJourneyAtHome(act));
    }

    /** "men who harass", "abuse by families", "tourists arrived". */
    private static boolean isOfPeopleAtLarge(Act act) {
        boolean harm = act.recipients().isEmpty() && (act.kind() == EventKind.ATTACK || isCoercion(act));
        boolean journey = act.kind() == EventKind.VISIT
                && act.agents().stream().allMatch(traveller -> traveller.id().isOfNobody());
        return (harm || journey)
                && !act.agents().isEmpty()
                && act.agents().stream().allMatch(VagueActs::isPeople);
    }

    private static boolean isPeople(Participant party) {
        Actor actor = party.actor();
        boolean unnamed = actor instanceof Actor.Group || actor instanceof Actor.Unnamed;
        return unnamed && actor.sector().filter(PEOPLE::contains).isPresent();
    }

    /** Who coerces is told by the deed: "police surrounded the campus". */
    private static boolean isOfNobody(Act act) {
        List<Participant> parties = act.participants();
        return !WHOEVER.contains(act.kind())
                && !isCoercion(act)
                && parties.size() == 1
                && parties.get(0).id().isOfNobody();
    }

    private static boolean isCoercion(Act act) {
        return act.type().equals(Optional.of(PloverType.COERCE));
    }

    /** "The president went to the scene": who only moves about in his own country visits nobody. */
    private static boolean isJourneyAtHome(Act act) {
        return act.kind() == EventKind.VISIT
                && act.recipients().isEmpty()
                && act.agents().stream().allMatch(visitor -> isAtHome(visitor, act.place()));
    }

    /** Where the place is not told, whoever has a country is in it; who serves many states is at home in none. */
    private static boolean isAtHome(Participant visitor, Optional<Place> place) {
        Optional<String> home = visitor.actor().state();
        return home.isPresent() && place.flatMap(Place::country).or(() -> home).equals(home);
    }
}
