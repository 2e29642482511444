package chancery.merge;

import chancery.knowledge.Knowledge;
import chancery.model.Claim;
import chancery.model.Event;
import chancery.model.Report;
import chancery.model.ReportId;
import chancery.model.When;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Asks the rules what is disputed. Each answer follows from what the rule is handed and from nothing else, so that after a change
 * only those have to be asked again who were handed something that changed.
 */
final class Judge {

    private final WhenAndWhere circumstances;
    private final Contents contents;
    private final Speakers speakers;
    private final Denials denials;
    private final Rivals rivals;
    private final Provisions provisions;

    /** @param reports a report, marked if it is a copy; empty if only its claims are known */
    Judge(Knowledge knowledge, Function<ReportId, Optional<Report>> reports) {
        this.circumstances = new WhenAndWhere(new Geography(knowledge.places()));
        this.rivals = new Rivals(knowledge.disputes());
        this.provisions = new Provisions(knowledge.disputes());
        this.contents =
                new Contents(id -> reports.apply(id).map(Report::witness).orElse(id));
        this.speakers =
                new Speakers(id -> reports.apply(id).map(Report::witness).orElse(id));
        this.denials = new Denials(
                knowledge.disputes(),
                id -> reports.apply(id).flatMap(Report::published).filter(When::isDated));
    }

    /** What the accounts of one event do not agree about. */
    List<Verdict> ofEvent(Event event, List<Told> told) {
        return Verdict.of(circumstances.of(event, told));
    }

    /**
     * What the reports of one event do not agree about besides.
     *
     * @param sheets of all its reports, in their order
     */
    List<Verdict> ofAffair(Event event, List<Sheet> sheets) {
        if (sheets.size() < 2) {
            return List.of();
        }
        List<Verdict> found = new ArrayList<>(Verdict.of(Numbers.disputes(event, sheets)));
        found.addAll(Verdict.of(contents.subjects(event, sheets).stream().toList()));
        return found;
    }

    /** What one report tells in two ways. */
    List<Verdict> ofReport(Sheet sheet) {
        List<Verdict> found = new ArrayList<>(Verdict.of(Tolls.disputes(sheet)));
        found.addAll(denials.within(sheet));
        found.addAll(Charges.of(sheet));
        found.addAll(rivals.of(sheet));
        found.addAll(provisions.of(sheet));
        return found;
    }

    /** What claims with one topic make a dispute of. */
    List<Verdict> ofClaims(Topic topic, List<Claim> members) {
        List<Claim> claims = members.stream().sorted(Merger.IN_ORDER).toList();
        return switch (topic.kind()) {
            case OFFICE -> Verdict.of(List.of(Offices.dispute(claims)));
            case QUOTATION -> Verdict.of(speakers.disputes(topic.key(), claims));
            case DENIAL, JUDGEMENT -> throw new IllegalArgumentException(topic.name() + " is a topic of events");
        };
    }

    /** What events with one topic make a dispute of. */
    List<Verdict> ofEvents(Topic topic, List<Event> members) {
        List<Event> events =
                members.stream().sorted(Comparator.comparing(Event::id)).toList();
        return switch (topic.kind()) {
            case DENIAL -> denials.elsewhere(events);
            case JUDGEMENT -> contents.verdicts(events);
            case OFFICE, QUOTATION -> throw new IllegalArgumentException(topic.name() + " is a topic of claims");
        };
    }

    List<Topic> topics(Event event) {
        return Topic.of(event, denials);
    }
}
