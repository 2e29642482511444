package chancery.resolve;

import chancery.knowledge.Knowledge;
import chancery.knowledge.Organisations.Organisation;
import chancery.knowledge.Roles.Count;
import chancery.knowledge.Roles.Role;
import chancery.knowledge.Spelling;
import chancery.knowledge.States;
import chancery.model.Actor;
import chancery.model.ActorId;
import chancery.model.Sector;
import java.util.List;
import java.util.Optional;

/** Makes the actors that are not named people: states, bodies, groups, unnamed persons. Their ids are the same in every report. */
final class Actors {
    private static final String NOWHERE = "-";
    private static final String ORGANISATION = "organisation/";
    private final Knowledge knowledge;

    Actors(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    Who state(String iso3) {
        return knowledge
                .states()
                .of(iso3)
                .<Who>map(state -> new Who.Fixed(new Actor.State(new ActorId(iso3), state.name(), state.aliases())))
                .orElseGet(() -> new Who.Fixed(new Actor.State(new ActorId(iso3), iso3, List.of())));
    }

    Optional<Who> body(String id) {
        return knowledge.organisations().of(id).filter(Organisation::acts).map(Actors::body);
    }

    private static Who body(Organisation body) {
        return new Who.Fixed(new Actor.Organisation(
                new ActorId("organisation/" + body.id()), body.name(), body.state(), body.sector(), body.aliases()));
    }

    /** A body that the knowledge files do not have. */
    Who unknownBody(String name, Optional<String> state) {
        return new Who.Fixed(new Actor.Organisation(
                new ActorId("organisation/" + Spelling.key(name)), name, state, Optional.empty(), List.of()));
    }

    /** Who a role of a state is: the state itself for its government, a body, a group, or one unnamed person. */
    Who role(Role role, Optional<String> state, boolean plural) {
        if (role.key().equals("government") && state.isPresent()) {
            return state(state.get());
        }
        Optional<Who> known = state.filter(iso3 -> !plural)
                .flatMap(iso3 -> knowledge.organisations().inRole(iso3, role.key()))
                .map(Actors::body);
        if (known.isPresent()) {
            return known.get();
        }
        String id = state.orElse(NOWHERE) + "/" + role.key();
        String name = name(state, role.name());
        if (role.count() == Count.ONE) {
            return new Who.Fixed(new Actor.Unnamed(new ActorId("group/" + id), name, state, role.sector()));
        }
        if (role.count() == Count.BODY && state.isPresent() && !plural) {
            return new Who.Fixed(
                    new Actor.Organisation(new ActorId("organisation/" + id), name, state, role.sector(), List.of()));
        }
        return new Who.Fixed(new Actor.Group(new ActorId("group/" + id), name, state, role.sector()));
    }

    /** The people of a state. */
    Who people(String iso3) {
        return new Who.Fixed(new Actor.Group(
                new ActorId("group/" + iso3 + "/civilians"),
                name(Optional.of(iso3), "people"),
                Optional.of(iso3),
                Optional.of(Sector.CVL)));
    }

    /** The unnamed holder of an office of a state or body; all such have one name in every report, whatever the words were. */
    Who holder(Seat seat) {
        String office = (seat.phrase().deputy() ? "deputy " : "")
                + seat.title().office().replace('_', ' ');
        String words = (seat.phrase().deputy() ? "deputy " : "") + seat.title().key();
        return new Who.Fixed(
                new Actor.Unnamed(new ActorId(id(seat, office)), name(seat, words), seat.state(), seat.sector()));
    }

    /** Several unnamed holders of an office: as the role that the words name, or as such; those of a body ("leaders of the union") stay its own. */
    Who holders(Seat seat, String words) {
        Optional<Role> role = knowledge.roles().words().of(words).stream()
                .filter(known -> body(seat).isEmpty())
                .findFirst();
        if (role.isPresent()) {
            return role(role.get(), seat.state(), true);
        }
        return new Who.Fixed(new Actor.Group(
                new ActorId(id(seat, seat.title().office().replace('_', ' ') + "s")),
                name(seat, seat.title().key() + "s"),
                seat.state(),
                seat.sector()));
    }

    private static Optional<String> body(Seat seat) {
        return seat.jurisdiction().filter(where -> where.startsWith(ORGANISATION));
    }

    private static String id(Seat seat, String office) {
        String where = body(seat)
                .map(id -> id.substring(ORGANISATION.length()))
                .or(seat::state)
                .orElse(NOWHERE);
        return "group/" + where + "/" + office.replace(' ', '-');
    }

    private String name(Seat seat, String words) {
        Optional<String> body = seat.jurisdiction()
                .filter(where -> where.startsWith(ORGANISATION))
                .map(id -> id.substring(ORGANISATION.length()))
                .map(id ->
                        knowledge.organisations().of(id).map(Organisation::name).orElse(id));
        return body.map(name -> name + " " + words).orElseGet(() -> name(seat.state(), words));
    }

    private String name(Optional<String> state, String role) {
        Optional<States.State> known = state.flatMap(iso3 -> knowledge.states().of(iso3));
        return known.filter(s -> !role.contains(s.name()))
                .map(s -> s.adjective() + " " + role)
                .orElse(role);
    }
}
