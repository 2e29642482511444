package chancery.amend;

import chancery.model.Amended;
import chancery.model.Chronicle;
import chancery.model.Claim;
import chancery.model.ClaimSource;
import chancery.model.Event;
import chancery.model.Report;
import chancery.model.RuledPart;
import chancery.model.RuledRegister;
import chancery.model.Ruling;
import java.util.Collection;
import java.util.List;

/** Replays the rulings of people over a merged chronicle. The same ones make the same chronicle, however often it was rebuilt. */
public final class Amender {

    private final List<Report> reports;
    private final List<Claim> claims;

    /**
     * @param reports those that the claims come from: they tell which are copies of one another
     * @param claims those that the chronicle was merged from, with their actors renamed
     */
    public Amender(List<Report> reports, List<Claim> claims) {
        this.reports = List.copyOf(reports);
        this.claims = List.copyOf(claims);
    }

    /**
     * The chronicle with the rulings in it.
     *
     * @param rulings that stand, in their order
     */
    public Amended amend(Chronicle chronicle, List<Ruling> rulings) {
        if (rulings.isEmpty()) {
            return Amended.untouched(chronicle);
        }
        Replay replay = new Replay(new Draft(chronicle, reports, new Anchors(ClaimSource.of(claims))));
        rulings.forEach(replay::play);
        return replay.amended();
    }

    /**
     * What rulings make of those parts of the record that they have to do with: the same as if all were replayed over all of it.
     *
     * @param rulings some that stand
     * @param events that may have to do with rulings
     * @param claims that rulings have or had to do with
     */
    public static RuledPart part(
            RuledRegister register, Collection<Ruling> rulings, Collection<Event> events, Collection<Claim> claims) {
        Anchors anchors = new Anchors(register);
        Entangled part = new Entangled(register, anchors);
        rulings.forEach(part::add);
        events.forEach(part::add);
        claims.forEach(part::add);
        part.close();
        Replay replay = new Replay(new Draft(part.chronicle(), part.reports(), anchors));
        part.rulings().forEach(replay::play);
        return new RuledPart(part.events(), part.claims(), part.rulings(), replay.amended());
    }
}
