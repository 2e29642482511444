package chancery.amend;

import chancery.model.Amended;
import chancery.model.Chronicle;
import chancery.model.Claim;
import chancery.model.Report;
import chancery.model.Ruling;
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
        Replay replay = new Replay(new Draft(chronicle, reports, new Anchors(claims)));
        rulings.forEach(replay::play);
        return replay.amended();
    }
}
