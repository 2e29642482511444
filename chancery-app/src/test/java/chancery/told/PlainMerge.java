package chancery.told;

import chancery.amend.Amender;
import chancery.model.Act;
import chancery.model.Amended;
import chancery.model.Chronicle;
import chancery.model.Claim;
import chancery.model.Dispute;
import chancery.model.Event;
import chancery.model.Figure;
import chancery.model.Report;
import chancery.model.Ruling;
import chancery.model.Statement;
import chancery.model.Tenure;
import chancery.model.Term;
import chancery.store.View;
import java.util.List;

/** Makes each act an event by itself, and one dispute, so that tests of store and export need no merger. */
public class PlainMerge implements View {

    @Override
    public List<Report> markCopies(List<Report> reports) {
        return reports;
    }

    @Override
    public Chronicle merge(List<Report> reports, List<Claim> claims) {
        List<Event> events =
                of(claims, Act.class).stream().map(PlainMerge::event).toList();
        return new Chronicle(
                events,
                of(claims, Statement.class),
                of(claims, Tenure.class),
                of(claims, Figure.class),
                of(claims, Term.class),
                of(claims, Tenure.class).stream().map(PlainMerge::dispute).toList());
    }

    @Override
    public Amended amend(Chronicle chronicle, List<Report> reports, List<Claim> claims, List<Ruling> rulings) {
        return new Amender(reports, claims).amend(chronicle, rulings);
    }

    private static Event event(Claim claim) {
        return new Event(
                "e" + claim.id().substring(1),
                (Act) claim.assertion(),
                claim.status(),
                claim.voices(),
                claim.certainty(),
                claim.within(),
                claim.confidence(),
                List.of(claim.id()),
                List.of(claim.report()),
                List.of(List.of(claim.report())),
                List.of(claim.evidence()),
                List.of());
    }

    private static Dispute dispute(Claim claim) {
        return new Dispute(
                "d" + claim.id().substring(1),
                claim.id(),
                Dispute.Question.WHO,
                List.of(
                        new Dispute.Side("Ana Mirza", List.of(claim.evidence())),
                        new Dispute.Side("Ole Berg", List.of())),
                Dispute.Kind.AGAINST_REFERENCE,
                Dispute.Severity.HIGH);
    }

    private static List<Claim> of(List<Claim> claims, Class<?> kind) {
        return claims.stream()
                .filter(claim -> kind.isInstance(claim.assertion()))
                .toList();
    }
}
