package chancery.pact;

import chancery.model.Actor;
import chancery.model.Claim;
import chancery.model.Participant;
import chancery.model.Sector;
import chancery.model.Status;
import chancery.model.Term;
import chancery.model.Term.Stage;
import chancery.model.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Claims that tell of one agreement, with what tells it from others. Grows while claims and whole groups are added. */
final class Mentions {

    private static final Set<Sector> RIVALS = Set.of(Sector.REB, Sector.OPP, Sector.UAF);

    private final Naming naming;
    private final List<Claim> claims = new ArrayList<>();
    private final Set<String> words = new TreeSet<>();
    private final Set<String> sides = new TreeSet<>();
    private final Set<String> events = new TreeSet<>();
    private final Set<LocalDate> made = new TreeSet<>();
    private Optional<String> listed = Optional.empty();
    private Optional<When> told = Optional.empty();

    Mentions(Naming naming) {
        this.naming = naming;
    }

    /** @param event the event that the claim's sentence tells of, if any */
    void add(Claim claim, Optional<String> event) {
        Term term = (Term) claim.assertion();
        claims.add(claim);
        words.addAll(naming.words(term));
        sides.addAll(sides(term.participants()));
        event.ifPresent(events::add);
        listed = listed.or(() -> term.pact().flatMap(Term.Pact::listed));
        if (claim.status() == Status.HAPPENED && (term.stage() == Stage.SIGNED || term.stage() == Stage.AGREED)) {
            term.when()
                    .filter(when -> when.precision() == When.Precision.DAY)
                    .flatMap(When::from)
                    .ifPresent(made::add);
        }
    }

    void addAll(Mentions other) {
        claims.addAll(other.claims);
        words.addAll(other.words);
        sides.addAll(other.sides);
        events.addAll(other.events);
        made.addAll(other.made);
        told = told.or(() -> other.told);
        listed = listed.or(() -> other.listed);
    }

    List<Claim> claims() {
        return claims;
    }

    Set<String> words() {
        return words;
    }

    Set<String> sides() {
        return sides;
    }

    Set<String> events() {
        return events;
    }

    Optional<String> listed() {
        return listed;
    }

    /** The days on which it was signed or agreed, as far as reports tell the day. */
    Set<LocalDate> made() {
        return made;
    }

    Claim last() {
        return claims.get(claims.size() - 1);
    }

    /** True if it can be known again: by its listed name, by two parties, or by one party and what it is about. */
    boolean isSomebodys() {
        return listed.isPresent() || sides.size() > 1 || (sides.size() == 1 && !words.isEmpty());
    }

    /** True if one report tells of both: it would have said so if they were one. */
    boolean sharesReport(Mentions other) {
        return claims.stream()
                .anyMatch(mine ->
                        other.claims.stream().anyMatch(yours -> yours.report().equals(mine.report())));
    }

    /** When the first report of it came out, as far as that is known. */
    Optional<When> told() {
        return told;
    }

    void tellAt(Optional<When> published) {
        told = told.or(() -> published);
    }

    /**
     * The states, or those without one, that the participants stand for. Where several of one state deal with each other and nobody
     * else has a part, each of them is a side, too: an alliance of two parties, a truce of a state and its rebels.
     */
    static Set<String> sides(List<Participant> participants) {
        Set<String> sides = participants.stream().map(Mentions::side).collect(Collectors.toCollection(TreeSet::new));
        List<Participant> within = participants.stream()
                .filter(one -> !(one.actor() instanceof Actor.State))
                .toList();
        Set<String> own = within.stream().map(one -> one.id().value()).collect(Collectors.toSet());
        boolean rivals = within.stream().anyMatch(Mentions::isRival);
        boolean deal = own.size() > 1 || (rivals && own.size() < participants.size());
        if (sides.size() == 1 && deal) {
            sides.addAll(own);
        }
        return sides;
    }

    /** True for those of a state who deal with it as another side. */
    private static boolean isRival(Participant one) {
        return one.actor().sector().filter(RIVALS::contains).isPresent();
    }

    private static String side(Participant participant) {
        return participant.actor().state().orElse(participant.id().value());
    }
}
