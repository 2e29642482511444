package chancery.resolve;

import chancery.knowledge.Knowledge;
import chancery.knowledge.Organisations.Organisation;
import chancery.knowledge.Roles.Role;
import chancery.knowledge.Titles.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Works out which office a title phrase means, and of what: "chief" with the IRGC is irgc_commander of IRN. */
final class Seats {
    private static final String ORGANISATION = "organisation/";
    private static final String HEAD = "org_head";
    private final Knowledge knowledge;

    Seats(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** @param pointed finds the state of "his", "the country", "President Assad" */
    Seat seat(TitlePhrase phrase, Function<Owner, Optional<String>> pointed) {
        List<String> offices = offices(phrase);
        Optional<String> state = Optional.empty();
        Optional<String> body = Optional.empty();
        for (Owner owner : phrase.owners()) {
            if (owner instanceof Owner.OfBody named) {
                Optional<Organisation> known = knowledge.organisations().of(named.organisation());
                body = body.or(() -> known.filter(o -> !o.isStateBody()).map(o -> ORGANISATION + o.id()));
                state = state.or(() -> known.filter(Organisation::isStateBody).flatMap(Organisation::state));
            } else if (owner instanceof Owner.OfState of) {
                state = state.or(() -> of.states().stream().findFirst());
            } else if (owner instanceof Owner.OfUnknown unknown) {
                body = body.or(() -> Optional.of(ORGANISATION + chancery.knowledge.Spelling.key(unknown.name())));
            } else {
                state = state.or(() -> pointed.apply(owner));
            }
        }
        boolean unknown = body.isPresent() && phrase.owners().stream().noneMatch(Owner.OfBody.class::isInstance);
        Optional<String> where = unknown && state.isPresent() ? state : body.or(fallback(state));
        return new Seat(phrase, offices, where, state.or(parent(where)));
    }

    private static Supplier<Optional<String>> fallback(Optional<String> state) {
        return () -> state;
    }

    /** The state that a body belongs to: that of Hamas, none for NATO. */
    private Supplier<Optional<String>> parent(Optional<String> where) {
        return () -> where.filter(w -> w.startsWith(ORGANISATION))
                .flatMap(w -> knowledge.organisations().of(w.substring(ORGANISATION.length())))
                .flatMap(Organisation::state);
    }

    /** The families of the office: those of the body or role that it heads, else its own. */
    private List<String> offices(TitlePhrase phrase) {
        List<String> own = phrase.title().offices();
        List<String> offices = new ArrayList<>();
        if (phrase.title().kind() == Kind.GENERIC || own.contains("org_head") || own.contains("head_of_state")) {
            heads(phrase).ifPresent(offices::add);
        }
        spokesman(phrase).ifPresent(offices::add);
        offices.addAll(own);
        boolean local = phrase.owners().stream().anyMatch(Owner.OfPlace.class::isInstance);
        String rank = (local ? "local_" : "") + (phrase.deputy() ? "deputy_" : "");
        return offices.stream().map(office -> rank + office).toList();
    }

    private Optional<String> heads(TitlePhrase phrase) {
        for (Owner owner : phrase.owners()) {
            if (owner instanceof Owner.OfBody body) {
                return chief(body, phrase);
            }
            if (owner instanceof Owner.OfRole of) {
                Role role = knowledge.roles().at(of.rule());
                return role.chief()
                        .or(() -> Optional.of(role.key().replace('-', '_') + "_"
                                + phrase.title().office()));
            }
            if (owner instanceof Owner.OfUnknown && phrase.title().kind() == Kind.OFFICE) {
                return Optional.of(HEAD);
            }
        }
        return Optional.empty();
    }

    /** The head of a body has its chief office, a president of a company is the head of it. */
    private Optional<String> chief(Owner.OfBody body, TitlePhrase phrase) {
        Optional<String> chief =
                knowledge.organisations().of(body.organisation()).flatMap(Organisation::chiefOffice);
        if (phrase.title().office().startsWith("deputy")) {
            return chief.map(office -> "deputy_" + office);
        }
        return phrase.title().kind() == Kind.OFFICE ? chief.or(() -> Optional.of(HEAD)) : chief;
    }

    /** "spokesman for the Iranian Foreign Ministry". */
    private Optional<String> spokesman(TitlePhrase phrase) {
        if (!phrase.title().office().equals("spokesman")) {
            return Optional.empty();
        }
        for (Owner owner : phrase.owners()) {
            if (owner instanceof Owner.OfRole of) {
                return Optional.of(knowledge.roles().at(of.rule()).key().replace('-', '_') + "_spokesman");
            }
            if (owner instanceof Owner.OfBody body
                    && knowledge
                            .organisations()
                            .of(body.organisation())
                            .flatMap(Organisation::chiefOffice)
                            .filter("foreign_minister"::equals)
                            .isPresent()) {
                return Optional.of("foreign_ministry_spokesman");
            }
        }
        return Optional.empty();
    }
}
