package chancery.attribute;

import chancery.model.Actor;
import chancery.model.ActorId;
import chancery.model.Participant;
import chancery.model.Sector;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** For whom somebody speaks: his state, or where none is known, himself. */
final class Sides {

    private static final Set<Sector> OUTSIDE = EnumSet.of(Sector.JRN, Sector.BUS, Sector.MNC, Sector.EDU, Sector.CVL);

    /** They make or leave the laws of their state, or stand against its government; none of them speaks for it. */
    private static final Set<Sector> NO_GOVERNMENT =
            EnumSet.of(Sector.LEG, Sector.PTY, Sector.OPP, Sector.ELI, Sector.REB, Sector.JUD);

    private Sides() {}

    /** ISO code of the state, or the id of the actor. */
    static String side(Participant participant) {
        return participant.actor().state().orElse(participant.id().value());
    }

    static Set<String> of(List<Participant> participants) {
        return participants.stream().map(Sides::side).collect(Collectors.toSet());
    }

    /** Those in whose name they can promise: a minister in his state's, a member of parliament only in his own. */
    static Set<String> bound(List<Participant> speakers) {
        return speakers.stream().map(Sides::bound).collect(Collectors.toSet());
    }

    private static String bound(Participant speaker) {
        boolean state = speaker.actor().sector().filter(NO_GOVERNMENT::contains).isEmpty();
        return state ? side(speaker) : speaker.id().value();
    }

    /** True for one of the speakers and for their states. */
    static boolean isOwn(ActorId id, List<Participant> speakers) {
        return of(speakers).contains(id.value())
                || speakers.stream().anyMatch(speaker -> speaker.id().equals(id));
    }

    /** A minister speaks for his state; a banker or a news agency for nobody, and nobody for another man: "the ministry said Lind had thanked Chad". */
    static boolean speaksFor(List<Participant> speakers, Participant doer) {
        boolean himself = speakers.stream().anyMatch(speaker -> speaker.id().equals(doer.id()));
        boolean ofState = doer.actor() instanceof Actor.State;
        boolean side = (ofState ? bound(speakers) : of(speakers)).contains(side(doer))
                && !(doer.actor() instanceof Actor.Person);
        return himself || (side && areOfficial(speakers));
    }

    /** What businesses, scholars, the press and people of no known state say is read as it is, and never as an act of state. */
    static boolean areOfficial(List<Participant> speakers) {
        return speakers.stream().map(Participant::actor).anyMatch(Sides::isOfficial);
    }

    private static boolean isOfficial(Actor actor) {
        boolean known =
                actor.state().isPresent() || actor.wikidata().isPresent() || actor instanceof Actor.Organisation;
        return known && actor.sector().filter(OUTSIDE::contains).isEmpty();
    }

    static boolean areMedia(List<Participant> speakers) {
        return speakers.stream().allMatch(speaker -> speaker.actor().sector().equals(Optional.of(Sector.JRN)));
    }
}
