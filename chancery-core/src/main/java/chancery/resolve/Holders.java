package chancery.resolve;

import chancery.knowledge.Offices;
import chancery.knowledge.Offices.Holding;
import chancery.knowledge.Titles.Kind;
import chancery.model.Actor;
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

    /** The one named in the report, else the only one of the record at the report's date. */
    Optional<Who> find(Seat seat) {
        if (seat.phrase().indefinite()) {
            return Optional.empty();
        }
        Optional<Who> told = discourse.last(who -> who instanceof Somebody somebody
                ? holds(somebody, seat)
                : seat.jurisdiction().isEmpty() && seat.phrase().definite() && isUnnamed(who, seat));
        if (told.isPresent()) {
            return told;
        }
        Optional<Who> later = cast.all().stream()
                .filter(somebody -> seat.jurisdiction().isPresent() && holds(somebody, seat))
                .<Who>map(somebody -> somebody)
                .findFirst();
        return later.or(() -> recorded(seat));
    }

    private boolean holds(Somebody somebody, Seat seat) {
        if (seat.title().kind() == Kind.RANK) {
            return somebody.styles().contains(seat.title().key()) && isOf(somebody.state(), seat);
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
                                && h.meets(published)
                                && isOf(Optional.of(h.jurisdiction()), seat));
    }

    private static boolean isOf(Optional<String> where, Seat seat) {
        return seat.jurisdiction().isEmpty()
                || where.filter(w -> seat.jurisdiction().get().endsWith(w)).isPresent();
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
