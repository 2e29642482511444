package chancery.merge;

import chancery.knowledge.Knowledge;
import chancery.model.Act;
import chancery.model.Claim;
import chancery.model.Dispute;
import chancery.model.Event;
import chancery.model.Evidence;
import chancery.model.Figure;
import chancery.model.Report;
import chancery.model.ReportId;
import chancery.model.Statement;
import chancery.model.Tenure;
import chancery.model.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** All that cannot hold together in reports and record, by question, and the events that it is about. */
final class Disputes {

    private final List<Dispute> all = new ArrayList<>();
    private final Set<String> known = new HashSet<>();
    private final Map<String, Set<String>> byEvent = new TreeMap<>();

    private record SentenceKey(ReportId report, int sentence) {
        static SentenceKey of(Evidence evidence) {
            return new SentenceKey(evidence.report(), evidence.sentence());
        }
    }

    private final Knowledge knowledge;

    Disputes(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** @param told for each event, in the same order, what it was made of */
    Disputes find(List<Report> reports, List<Claim> claims, List<Event> events, List<List<Told>> told) {
        WhenAndWhere circumstances = new WhenAndWhere(new Geography(knowledge.places()));
        Map<SentenceKey, String> sentences = new HashMap<>();
        for (int i = 0; i < events.size(); i++) {
            Event event = events.get(i);
            circumstances.of(event, told.get(i)).forEach(this::add);
            event.evidence()
                    .forEach(evidence -> sentences.merge(
                            SentenceKey.of(evidence),
                            event.id(),
                            (one, other) -> one.compareTo(other) <= 0 ? one : other));
        }
        Kinship kinship = new Kinship(reports, claims, events);
        Function<Claim, Optional<String>> eventOf =
                claim -> Optional.ofNullable(sentences.get(SentenceKey.of(claim.evidence())));
        List<Claim> figures = Merger.of(claims, Figure.class);
        new Numbers(kinship, knowledge).disputes(figures, eventOf).forEach(this::add);
        new Tolls(Merger.of(claims, Act.class)).disputes(figures, eventOf).forEach(this::add);
        new Speakers(kinship::witness)
                .disputes(Merger.of(claims, Statement.class))
                .forEach(this::add);
        Contents contents = new Contents(kinship::witness);
        contents.subjects(Merger.of(claims, Term.class), eventOf).forEach(this::add);
        contents.verdicts(events).forEach(this::add);
        Offices.disputes(Merger.of(claims, Tenure.class)).forEach(this::add);
        new Denials(reports).of(events).forEach(this::add);
        Charges.of(events).forEach(this::add);
        return this;
    }

    private void add(Denials.Denial denial) {
        add(denial.dispute());
        list(denial.denied(), denial.dispute());
    }

    private void add(Dispute dispute) {
        if (known.add(dispute.id())) {
            all.add(dispute);
            list(dispute.about(), dispute);
        }
    }

    private void list(String record, Dispute dispute) {
        byEvent.computeIfAbsent(record, r -> new TreeSet<>()).add(dispute.id());
    }

    List<Dispute> all() {
        return List.copyOf(all);
    }

    /** The event with the ids of the disputes about it. */
    Event listed(Event event) {
        return new Event(
                event.id(),
                event.act(),
                event.status(),
                event.voices(),
                event.certainty(),
                event.partOf(),
                event.confidence(),
                event.claims(),
                event.reports(),
                event.families(),
                event.evidence(),
                List.copyOf(byEvent.getOrDefault(event.id(), Set.of())));
    }
}
