package chancery.attribute;

import chancery.model.Act;
import chancery.model.Actor;
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
 * Tells affairs of states, and of those who act on them, from what firms, teams and private people do with each other. Force is such an affair
 * whoever uses or suffers it.
 */
final class Affairs {

    /** Force and the ballot are affairs of the public by what they are. */
    private static final Set<EventKind> ALWAYS = EnumSet.of(
            EventKind.ATTACK,
            EventKind.DETENTION,
            EventKind.PROTEST,
            EventKind.MILITARY,
            EventKind.MOVEMENT_OF_PEOPLE,
            EventKind.ELECTION,
            EventKind.INAUGURATION);

    /** Who earns, teaches, heals or reports, and acts for nobody else. */
    private static final Set<Sector> PRIVATE =
            EnumSet.of(Sector.BUS, Sector.MNC, Sector.JRN, Sector.EDU, Sector.MED, Sector.AGR);

    private static final Set<Sector> PEOPLE = EnumSet.of(Sector.CVL, Sector.REL);

    private Affairs() {}

    /** True if the act is one for the record. */
    static boolean arePublic(Act act) {
        return !isOnlyOfPeople(act)
                && (ALWAYS.contains(act.kind())
                        || (isOfSomebody(act) && arePublic(act.participants()) && !isJourneyAtHome(act)));
    }

    /** "men who harass", "abuse by families", "a tourist's arrival": harm and journeys of people at large, done to or with nobody told. */
    private static boolean isOnlyOfPeople(Act act) {
        boolean harm = act.recipients().isEmpty()
                && (act.kind() == EventKind.ATTACK || act.type().equals(Optional.of(PloverType.COERCE)));
        return (harm || act.kind() == EventKind.VISIT)
                && !act.agents().isEmpty()
                && act.agents().stream().allMatch(Affairs::isPeople);
    }

    private static boolean isPeople(Participant party) {
        Actor actor = party.actor();
        boolean unnamed = actor instanceof Actor.Group || actor instanceof Actor.Unnamed;
        return unnamed && actor.sector().filter(PEOPLE::contains).isPresent();
    }

    /** True if one of them acts for a state, a public body or a cause. */
    static boolean arePublic(List<Participant> parties) {
        return parties.stream().anyMatch(Affairs::isPublic);
    }

    /** A nameless body alone ("the government", "officials") is of nobody in particular; only who coerces is told by the deed. */
    private static boolean isOfSomebody(Act act) {
        List<Participant> parties = act.participants();
        return parties.size() > 1
                || act.type().equals(Optional.of(PloverType.COERCE))
                || parties.stream().noneMatch(party -> party.id().isOfNobody());
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

    private static boolean isPublic(Participant party) {
        Actor actor = party.actor();
        boolean known = actor.sector().isPresent()
                || actor.wikidata().isPresent()
                || party.office().isPresent();
        return known && actor.sector().filter(PRIVATE::contains).isEmpty();
    }
}
