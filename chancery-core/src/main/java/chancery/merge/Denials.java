package chancery.merge;

import chancery.knowledge.DisputeWords;
import chancery.knowledge.DisputeWords.Use;
import chancery.model.Act;
import chancery.model.Certainty;
import chancery.model.Dispute;
import chancery.model.Dispute.Severity;
import chancery.model.Event;
import chancery.model.EventKind;
import chancery.model.Evidence;
import chancery.model.Participant;
import chancery.model.ReportId;
import chancery.model.Status;
import chancery.model.When;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Acts that one account has happen and another denies, between the same parties at a time that fits. */
final class Denials {

    /** So many days after an act somebody who denies it without a date speaks of it. */
    private static final int DAYS = 7;

    /** So many days are one time when events are looked for that may meet. */
    private static final int DAYS_OF_A_TIME = 16;

    /** The best dated first, of those the fullest: of several acts that a denial may mean the first is meant. */
    private static final Comparator<Event> CLEAREST_FIRST = Comparator.comparing(
                    (Event event) -> Grain.of(event.act().when()))
            .thenComparing(event -> -EventMaker.fullness(event.act()))
            .thenComparing(Event::id);

    private final DisputeWords words;
    private final Refutation refutation;
    private final Function<ReportId, Optional<When>> published;

    /** @param published when a report was, if known */
    Denials(DisputeWords words, Function<ReportId, Optional<When>> published) {
        this.words = words;
        this.refutation = new Refutation(words);
        this.published = published;
    }

    /** Acts that a report denies itself. */
    List<Verdict> within(Sheet sheet) {
        return found(sheet.events(), this::isDeniedThere);
    }

    /** Acts that are told in one report and denied in another. */
    List<Verdict> elsewhere(List<Event> events) {
        return found(events, this::isDeniedElsewhere);
    }

    /** By what events that tell and deny one act in different reports share at least one: parties, and days of either. */
    Set<String> keys(Event event) {
        Optional<When> when = isDone(event) ? event.act().when() : asOf(event);
        Optional<String> parties = key(event.act());
        Set<String> keys = new TreeSet<>();
        if ((isDone(event) || isDenied(event)) && parties.isPresent() && Grain.of(when) == Grain.FINE) {
            long first = when.flatMap(When::from).orElseThrow().toEpochDay() / DAYS_OF_A_TIME;
            long last = when.flatMap(When::to).orElseThrow().toEpochDay() / DAYS_OF_A_TIME;
            for (long time = first; time <= last; time++) {
                keys.add(parties.get() + " " + time);
            }
        }
        return keys;
    }

    private List<Verdict> found(List<Event> events, BiPredicate<Event, Event> rule) {
        List<Verdict> found = new ArrayList<>();
        for (Event denied : events) {
            if (isDenied(denied)) {
                Optional<String> key = key(denied.act());
                events.stream()
                        .filter(event -> key.isPresent()
                                && isDone(event)
                                && key(event.act()).equals(key))
                        .filter(event -> isOneAct(event, denied) && rule.test(event, denied))
                        .min(CLEAREST_FIRST)
                        .ifPresent(event -> found.add(verdict(event, denied)));
            }
        }
        return found;
    }

    /** True if somebody says that it did not happen; not for what is only left undone. */
    private boolean isDenied(Event event) {
        return event.status() == Status.DENIED && event.evidence().stream().anyMatch(refutation::isIn);
    }

    private static boolean isDone(Event event) {
        return event.status() == Status.HAPPENED || event.status() == Status.ONGOING;
    }

    private Verdict verdict(Event done, Event denied) {
        Question question = new Question(done.id(), Dispute.Question.WHETHER);
        question.answer("happened", done.evidence());
        question.answer(
                "did not happen",
                denied.evidence().stream().filter(refutation::isIn).toList());
        Severity severity = done.certainty() == Certainty.ALLEGED ? Severity.MEDIUM : Severity.HIGH;
        return new Verdict(question.dispute(severity).orElseThrow(), Optional.of(denied.id()));
    }

    /** Family and doers, both sides of what is done together; empty for words, which are said and left unsaid all the time. */
    private static Optional<String> key(Act act) {
        boolean mutual = act.kind().isSymmetric();
        List<Participant> named = mutual ? act.participants() : act.agents();
        return named.size() < (mutual ? 2 : 1) || Told.isSpeech(act.kind())
                ? Optional.empty()
                : Optional.of(Told.family(act.kind()) + " " + Told.sides(named));
    }

    private static boolean isOneAct(Event done, Event denied) {
        return Sameness.type(done.act(), denied.act())
                && Sameness.places(done.act(), denied.act())
                && (done.act().kind() != EventKind.ATTACK || isOfOneTarget(done, denied));
    }

    /**
     * Those who attack do it often: an attack on one farm is not that on the next, though nobody is named there. Who denies his own deed
     * answers what he is charged with.
     */
    private static boolean isOfOneTarget(Event done, Event denied) {
        return Parties.areNamed(done.act(), denied.act())
                || Sameness.samePlace(done.act(), denied.act())
                || denied.act().agents().stream()
                        .anyMatch(doer -> voices(denied).contains(doer.id().value()));
    }

    /** One report contradicts itself only in different mouths: "they had not met before" denies nothing that it tells. */
    private boolean isDeniedThere(Event done, Event denied) {
        return !denied.evidence().stream().allMatch(this::isOfBefore)
                && Parties.canBeSame(done.act(), denied.act())
                && !voices(done).equals(voices(denied))
                && canMeet(done.act().when(), denied.act().when());
    }

    /** "Who had not met before" says nothing of the meeting that is told. */
    private boolean isOfBefore(Evidence evidence) {
        int behind = evidence.trigger().end() - evidence.span().start();
        Plain next = Plain.of(evidence.text().substring(behind));
        return !next.words().isEmpty() && words.is(Use.EARLIER, next.words().get(0));
    }

    private static Set<String> voices(Event event) {
        return event.voices().stream().map(voice -> voice.id().value()).collect(Collectors.toSet());
    }

    private boolean isDeniedElsewhere(Event done, Event denied) {
        Optional<When> when = asOf(denied);
        return Collections.disjoint(done.reports(), denied.reports())
                && Parties.areSame(done.act(), denied.act())
                && Grain.of(done.act().when()) == Grain.FINE
                && Grain.of(when) == Grain.FINE
                && canMeet(done.act().when(), when);
    }

    /** The day that a denial names; else the days before it was made, where somebody makes it. */
    private Optional<When> asOf(Event denied) {
        boolean undated = denied.act().when().filter(When::isDated).isEmpty();
        return undated && !denied.voices().isEmpty()
                ? denied.reports().stream()
                        .flatMap(report -> published.apply(report).stream())
                        .flatMap(when -> when.to().stream())
                        .findFirst()
                        .map(day -> When.between(day.minusDays(DAYS), day, When.Precision.WEEK, When.Basis.INFERRED))
                : denied.act().when();
    }

    private static boolean canMeet(Optional<When> first, Optional<When> second) {
        return first.isEmpty() || second.isEmpty() || first.get().meets(second.get());
    }
}
