package chancery.merge;

import chancery.model.Act;
import chancery.model.Certainty;
import chancery.model.Dispute;
import chancery.model.Dispute.Severity;
import chancery.model.Event;
import chancery.model.Participant;
import chancery.model.Report;
import chancery.model.ReportId;
import chancery.model.Status;
import chancery.model.When;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Acts that one account has happen and another denies, between the same parties at a time that fits. */
final class Denials {

    /** So many days after an act somebody who denies it without a date speaks of it. */
    private static final int DAYS = 7;

    /** Two disputing events; the dispute is about the first and listed with both. */
    record Denial(String denied, Dispute dispute) {}

    private final Map<ReportId, When> published = new HashMap<>();

    Denials(List<Report> reports) {
        reports.forEach(
                report -> report.published().filter(When::isDated).ifPresent(when -> published.put(report.id(), when)));
    }

    List<Denial> of(List<Event> events) {
        Map<String, List<Event>> done = new HashMap<>();
        events.stream()
                .filter(event -> event.status() == Status.HAPPENED || event.status() == Status.ONGOING)
                .forEach(event -> key(event.act())
                        .ifPresent(key -> done.computeIfAbsent(key, k -> new ArrayList<>())
                                .add(event)));
        List<Denial> denials = new ArrayList<>();
        for (Event denied : events) {
            if (denied.status() == Status.DENIED) {
                key(denied.act())
                        .flatMap(key -> done.getOrDefault(key, List.of()).stream()
                                .filter(event -> isOneAct(event, denied))
                                .findFirst())
                        .ifPresent(event -> denials.add(denial(event, denied)));
            }
        }
        return denials;
    }

    private static Denial denial(Event done, Event denied) {
        Question question = new Question(done.id(), Dispute.Question.WHETHER);
        question.answer("happened", done.evidence());
        question.answer("did not happen", denied.evidence());
        Severity severity = done.certainty() == Certainty.ALLEGED ? Severity.MEDIUM : Severity.HIGH;
        return new Denial(denied.id(), question.dispute(severity).orElseThrow());
    }

    /** Family and doers, both sides of what is done together; empty for words, which are said and left unsaid all the time. */
    private static Optional<String> key(Act act) {
        boolean mutual = act.kind().isSymmetric();
        List<Participant> named = mutual ? act.participants() : act.agents();
        return named.size() < (mutual ? 2 : 1) || Told.isSpeech(act.kind())
                ? Optional.empty()
                : Optional.of(Told.family(act.kind()) + " " + Told.sides(named));
    }

    private boolean isOneAct(Event done, Event denied) {
        boolean alike = Sameness.type(done.act(), denied.act()) && Sameness.places(done.act(), denied.act());
        boolean sameReport = done.reports().stream().anyMatch(denied.reports()::contains);
        return alike && (sameReport ? isDeniedThere(done, denied) : isDeniedElsewhere(done, denied));
    }

    /** One report contradicts itself only in different mouths: "they had not met before" denies nothing that it tells. */
    private static boolean isDeniedThere(Event done, Event denied) {
        return Parties.canBeSame(done.act(), denied.act())
                && !voices(done).equals(voices(denied))
                && canMeet(done.act().when(), denied.act().when());
    }

    private static Set<String> voices(Event event) {
        return event.voices().stream().map(voice -> voice.id().value()).collect(Collectors.toSet());
    }

    private boolean isDeniedElsewhere(Event done, Event denied) {
        Optional<When> when = asOf(denied);
        return Parties.areSame(done.act(), denied.act())
                && Grain.of(done.act().when()) == Grain.FINE
                && Grain.of(when) == Grain.FINE
                && canMeet(done.act().when(), when);
    }

    /** The day that a denial names; else the days before it was made, where somebody makes it. */
    private Optional<When> asOf(Event denied) {
        boolean undated = denied.act().when().filter(When::isDated).isEmpty();
        return undated && !denied.voices().isEmpty()
                ? denied.reports().stream()
                        .flatMap(report -> Optional.ofNullable(published.get(report)).stream())
                        .flatMap(when -> when.to().stream())
                        .findFirst()
                        .map(day -> When.between(day.minusDays(DAYS), day, When.Precision.WEEK, When.Basis.INFERRED))
                : denied.act().when();
    }

    private static boolean canMeet(Optional<When> first, Optional<When> second) {
        return first.isEmpty() || second.isEmpty() || first.get().meets(second.get());
    }
}
