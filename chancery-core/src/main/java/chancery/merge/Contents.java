package chancery.merge;

import chancery.model.Act;
import chancery.model.Actor;
import chancery.model.Claim;
import chancery.model.Dispute;
import chancery.model.Dispute.Severity;
import chancery.model.Event;
import chancery.model.Participant;
import chancery.model.PloverType;
import chancery.model.ReportId;
import chancery.model.Status;
import chancery.model.Term;
import chancery.model.When;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** What was agreed, and how somebody judged, where reports of different witnesses cannot both have it right. */
final class Contents {

    /** Judgements alone: who agrees to one thing and refuses another says no two things of one. */
    private static final Set<PloverType> FRIENDLY = Set.of(PloverType.SUPPORT);

    private static final Set<PloverType> HOSTILE = Set.of(PloverType.ACCUSE);

    /** Two judgements of one thing have most of their words in common; other words are of other things. */
    private static final double LIKE_JUDGED = 0.5;

    private final UnaryOperator<ReportId> witness;

    Contents(UnaryOperator<ReportId> witness) {
        this.witness = witness;
    }

    /** One agreement with subjects that have no word in common, each witness naming one. Whoever names two tells more, not otherwise. */
    Optional<Dispute> subjects(Event event, List<Sheet> sheets) {
        List<Claim> terms = sheets.stream()
                .flatMap(sheet -> sheet.claims(Term.class).stream()
                        .filter(claim -> claim.status() == Status.HAPPENED && !isTheAgreementItself(claim))
                        .filter(claim -> sheet.eventOf(claim).equals(Optional.of(event.id()))))
                .toList();
        return terms.size() < 2 ? Optional.empty() : subjects(event.id(), terms);
    }

    private Optional<Dispute> subjects(String event, List<Claim> terms) {
        Map<ReportId, Set<String>> named = new TreeMap<>();
        terms.forEach(claim -> named.computeIfAbsent(witness.apply(claim.report()), report -> new TreeSet<>())
                .add(subject(claim)));
        boolean once = named.values().stream().allMatch(own -> own.size() == 1);
        Question question = new Question(event, Dispute.Question.WHAT);
        terms.stream()
                .filter(claim -> once && terms.stream().anyMatch(other -> areApart(claim, other)))
                .forEach(claim -> question.answer(subject(claim), List.of(claim.evidence())));
        return question.dispute(Severity.LOW);
    }

    private static boolean areApart(Claim one, Claim other) {
        Words mine = Words.of(subject(one));
        Words yours = Words.of(subject(other));
        return Math.min(mine.count(), yours.count()) > 0 && mine.overlap(yours) == 0;
    }

    /**
     * True for "an accord" where the words that fired are "signed an accord": that is no subject. Between the first and the last of these
     * words a subject may stand: "an accord on water was signed".
     */
    private static boolean isTheAgreementItself(Claim claim) {
        List<String> fired = Plain.of(claim.evidence().triggerText()).words();
        String ends = fired.isEmpty() ? "" : fired.get(0) + " " + fired.get(fired.size() - 1);
        return Words.of(subject(claim)).overlap(Words.of(ends)) > 0;
    }

    private static String subject(Claim claim) {
        return ((Term) claim.assertion()).subject();
    }

    /** Somebody who praises in one report and condemns in another, in like words on the same day, the same. */
    List<Verdict> verdicts(List<Event> events) {
        List<Verdict> found = new ArrayList<>();
        for (Event hostile : events) {
            if (isOf(HOSTILE, hostile)) {
                events.stream()
                        .filter(event -> isOf(FRIENDLY, event) && contradict(event, hostile))
                        .min(Comparator.comparing(Event::id))
                        .ifPresent(event -> found.add(verdict(event, hostile)));
            }
        }
        return found;
    }

    /** What judgements share that may contradict each other: a named person, whom the words are about, and the day. */
    static Optional<String> key(Event event) {
        return isOf(FRIENDLY, event) || isOf(HOSTILE, event) ? key(event.act()) : Optional.empty();
    }

    /** True if the words are against something: without such words there is nothing to ask. */
    static boolean isHostile(Event event) {
        return isOf(HOSTILE, event);
    }

    private static Verdict verdict(Event friendly, Event hostile) {
        Question question = new Question(friendly.id(), Dispute.Question.WHAT);
        question.answer("for it", friendly.evidence());
        question.answer("against it", hostile.evidence());
        return new Verdict(question.dispute(Severity.MEDIUM).orElseThrow(), Optional.of(hostile.id()));
    }

    private static boolean isOf(Set<PloverType> types, Event event) {
        return event.status() == Status.HAPPENED
                && Told.isSpeech(event.act().kind())
                && event.act().type().filter(types::contains).isPresent();
    }

    private static Optional<String> key(Act act) {
        Optional<String> day = act.when()
                .filter(when -> when.isDated() && when.precision() == When.Precision.DAY)
                .flatMap(When::from)
                .map(Object::toString);
        boolean named = act.agents().size() == 1
                && act.recipients().size() == 1
                && act.agents().get(0).actor() instanceof Actor.Person;
        return day.filter(known -> named).map(known -> {
            Participant doer = act.agents().get(0);
            return doer.id().value() + " " + Told.sides(act.recipients()) + " " + known;
        });
    }

    private boolean contradict(Event one, Event other) {
        boolean apart = one.reports().stream()
                .noneMatch(mine -> other.reports().stream()
                        .anyMatch(yours -> witness.apply(mine).equals(witness.apply(yours))));
        return apart
                && one.evidence().stream()
                        .anyMatch(mine -> other.evidence().stream()
                                .anyMatch(
                                        yours -> Words.of(mine.text()).overlap(Words.of(yours.text())) >= LIKE_JUDGED));
    }
}
