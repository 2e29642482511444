package chancery.merge;

import chancery.model.Act;
import chancery.model.Dispute;
import chancery.model.Dispute.Severity;
import chancery.model.Event;
import chancery.model.Status;
import chancery.model.When;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Acts that one account has happen and another denies, between the same parties at a time that fits. */
final class Denials {

    /** Two disputing events; the dispute is about the first and listed with both. */
    record Denial(String denied, Dispute dispute) {}

    private Denials() {}

    static List<Denial> of(List<Event> events) {
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
        return new Denial(denied.id(), question.dispute(Severity.HIGH).orElseThrow());
    }

    /** Family and sides; empty for words, which are said and left unsaid all the time, and for acts with one side. */
    private static Optional<String> key(Act act) {
        boolean sides = act.kind().isSymmetric()
                ? act.participants().size() >= 2
                : !act.agents().isEmpty() && !act.recipients().isEmpty();
        if (!sides || Told.isSpeech(act.kind())) {
            return Optional.empty();
        }
        List<String> first = new ArrayList<>(Told.sides(act.kind().isSymmetric() ? act.participants() : act.agents()));
        List<String> second = new ArrayList<>(act.kind().isSymmetric() ? List.of() : Told.sides(act.recipients()));
        return Optional.of(Told.family(act.kind()) + " " + first + second);
    }

    private static boolean isOneAct(Event done, Event denied) {
        boolean sameReport = done.reports().stream().anyMatch(denied.reports()::contains);
        return Sameness.type(done.act(), denied.act())
                && done.act().mode().equals(denied.act().mode())
                && Parties.areSame(done.act(), denied.act())
                && Sameness.places(done.act(), denied.act())
                && (meet(done.act(), denied.act()) || (sameReport && canMeet(done.act(), denied.act())));
    }

    private static boolean meet(Act a, Act b) {
        return Grain.of(a.when()) == Grain.FINE && Grain.of(b.when()) == Grain.FINE && canMeet(a, b);
    }

    private static boolean canMeet(Act a, Act b) {
        Optional<When> first = a.when();
        Optional<When> second = b.when();
        return first.isEmpty() || second.isEmpty() || first.get().meets(second.get());
    }
}
