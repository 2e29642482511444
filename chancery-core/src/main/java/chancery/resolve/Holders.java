package chancery.resolve;

import chancery.knowledge.Offices;
import chancery.knowledge.Offices.Holding;
import chancery.knowledge.Spelling;
import chancery.knowledge.Titles.Kind;
import chancery.model.Actor;
import chancery.model.Tenure.Standing;
import chancery.model.When;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds who is meant by an office alone: "the Iranian foreign minister", "the minister", "the general". */
final class Holders {

    private static final Set<String> LEADERS = Set.of("head_of_state", "head_of_government");

    private final Offices offices;
    private final Cast cast;
    private final Discourse discourse;
    private final When published;

    Holders(Offices offices, Cast cast, Discourse discourse, When published) {
        this.offices = offices;
        this.cast = cast;
        this.discourse = discourse;
        this.published = published;
    }

    /**
     * The one named in the report, first in these very words, then in others that mean the same; else somebody unnamed who was told
     * before; else one who is named later, or of whom only the state was told; else the only one of the record at the report's date.
     */
    Optional<Who> find(Seat seat) {
        if (seat.phrase().indefinite()) {
            return Optional.empty();
        }
        Optional<Who> told = discourse
                .last(who -> who instanceof Somebody somebody && isCalled(somebody, seat) && holds(somebody, seat))
                .or(() -> discourse.last(who -> who instanceof Somebody somebody && holds(somebody, seat)))
                .or(() -> discourse.last(
                        who -> seat.jurisdiction().isEmpty() && seat.phrase().definite() && isUnnamed(who, seat)));
        if (told.isPresent()) {
            return told;
        }
        Optional<Who> later = cast.all().stream()
                .filter(somebody -> seat.jurisdiction().isPresent() && holds(somebody, seat))
                .<Who>map(somebody -> somebody)
                .findFirst();
        return later.or(() -> compatriot(seat)).or(() -> recorded(seat)).or(() -> stateless(seat));
    }

    /** "the Latvian minister" for "Minister X", of whom the report never says of which state. */
    private Optional<Who> stateless(Seat seat) {
        return discourse.last(who -> who instanceof Somebody somebody
                && seat.phrase().definite()
                && seat.state().isPresent()
                && somebody.state().isEmpty()
                && somebody.seats().stream().anyMatch(own -> own.jurisdiction().isEmpty() && sameOffice(own, seat)));
    }

    /** "the minister" for somebody called "Foreign Minister", not for one called "top diplomat". */
    private static boolean isCalled(Somebody somebody, Seat asked) {
        String word = Spelling.fold(asked.phrase().words());
        return somebody.seats().stream()
                .anyMatch(own -> Spelling.fold(own.phrase().words()).contains(word));
    }

    /** "the Kenyan minister", "the Turkish general": the one of that state who was named last, if nothing else was told of him. */
    private Optional<Who> compatriot(Seat seat) {
        boolean loose = seat.title().kind() != Kind.OFFICE;
        if (!loose || !seat.phrase().definite() || seat.phrase().deputy()) {
            return Optional.empty();
        }
        return seat.state().flatMap(this::only).filter(Holders::isOpen).map(somebody -> somebody);
    }

    /** The only one of a state who was named by now: "the American diplomat". */
    Optional<Somebody> only(String state) {
        List<Who> compatriots = discourse.last(2, who -> who instanceof Somebody somebody && somebody.isFrom(state));
        return compatriots.size() == 1 ? Optional.of((Somebody) compatriots.get(0)) : Optional.empty();
    }

    private static boolean isOpen(Somebody somebody) {
        return somebody.seats().isEmpty() && somebody.styles().isEmpty();
    }

    private boolean holds(Somebody somebody, Seat seat) {
        if (seat.title().kind() == Kind.RANK) {
            return somebody.styles().stream()
                            .anyMatch(style -> isKind(style, seat.title().key()))
                    && (somebody.state().isEmpty() || isOf(somebody.state(), seat));
        }
        for (Seat own : somebody.seats()) {
            if (sameOffice(own, seat) && isOf(own.jurisdiction(), seat)) {
                return true;
            }
        }
        return !seat.phrase().deputy()
                && somebody.holdings().stream()
                        .anyMatch(h -> isCovered(h.office(), seat)
                                && h.isCalled(seat.record())
                                && isTime(h, seat)
                                && isOf(Optional.of(h.jurisdiction()), seat));
    }

    /** A major general is a general. */
    private static boolean isKind(String style, String asked) {
        return style.equals(asked) || style.endsWith(" " + asked);
    }

    private static boolean isOf(Optional<String> where, Seat seat) {
        return seat.jurisdiction().isEmpty()
                || where.filter(w -> seat.jurisdiction().get().endsWith(w)).isPresent();
    }

    /** In office at the time of the report, or before it for "the former minister". */
    private boolean isTime(Holding holding, Seat seat) {
        return seat.phrase().standing() == Standing.FORMER
                ? holding.to().isPresent()
                        && published.to().isPresent()
                        && holding.to().get().isBefore(published.to().get())
                : holding.meets(published);
    }

    /** The same family, or a post that the bare word covers: "the minister" for a foreign minister. */
    private static boolean sameOffice(Seat own, Seat asked) {
        if (own.phrase().deputy() != asked.phrase().deputy()
                || own.phrase().standing() != asked.phrase().standing()) {
            return false;
        }
        if (own.offices().stream().anyMatch(asked.offices()::contains)) {
            return own.title().key().equals(asked.title().key())
                    || own.title().record().isEmpty()
                    || asked.title().record().isEmpty()
                    || own.title().record().stream().anyMatch(asked.title().record()::contains);
        }
        return own.offices().stream().anyMatch(office -> isCovered(office, asked));
    }

    /** True if the office is the one asked for, or a kind of it: a foreign_minister is a minister. */
    private static boolean isCovered(String office, Seat asked) {
        String bare = asked.title().office();
        boolean open = asked.title().kind() != Kind.OFFICE || bare.equals("spokesman");
        return asked.offices().contains(office) || (open && office.endsWith(bare));
    }

    /** "the minister" for an unnamed one told before. */
    private static boolean isUnnamed(Who who, Seat seat) {
        String key = "-" + seat.title().office().replace('_', '-');
        return who instanceof Who.Fixed fixed
                && fixed.actor() instanceof Actor.Unnamed
                && ("-" + who.id().substring(who.id().lastIndexOf('/') + 1)).endsWith(key);
    }

    /** The one state that somebody of this surname led at the report's date: "the Reagan administration". */
    Optional<String> ledBy(String surname) {
        List<String> states = offices.all().stream()
                .filter(holding -> LEADERS.contains(holding.office()) && holding.meets(published))
                .filter(holding -> holding.name().endsWith(" " + surname))
                .map(Holding::jurisdiction)
                .distinct()
                .toList();
        return states.size() == 1 ? Optional.of(states.get(0)) : Optional.empty();
    }

    private Optional<Who> recorded(Seat seat) {
        if (seat.jurisdiction().isEmpty()
                || seat.title().kind() == Kind.DESCRIPTION
                || seat.phrase().standing() != Standing.CURRENT
                || published.from().isEmpty()
                || published.to().isEmpty()
                || seat.phrase().deputy()) {
            return Optional.empty();
        }
        String where = seat.jurisdiction().get().replace("organisation/", "");
        List<String> people = offices.at(seat.offices(), seat.record(), where, published).stream()
                .map(Holding::person)
                .distinct()
                .toList();
        return people.size() == 1 ? Optional.of(cast.recorded(people.get(0))) : Optional.empty();
    }
}
