package chancery.merge;

import chancery.model.Dispute;
import chancery.model.Dispute.Severity;
import chancery.model.Event;
import chancery.model.EventKind;
import chancery.model.Evidence;
import chancery.model.Participant;
import chancery.model.Status;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Charges that meet a denial in the same report: "Mali blamed Chad for the attack. Chad denied involvement", and charges that go both
 * ways: "Mali blamed Chad, and Chad Mali".
 */
final class Charges {

    /** A denial stands at most so many sentences from the charge. */
    private static final int NEAR = 3;

    private static final String CHARGE = "112";
    private static final List<String> DENIALS = List.of("016", "120");

    /** A speech act as one sentence tells it. */
    private record Word(Event event, Evidence evidence) {

        boolean isBy(List<Participant> others) {
            return meet(event.act().agents(), others);
        }

        boolean isOn(List<Participant> others) {
            return meet(event.act().recipients(), others);
        }

        int sentence() {
            return evidence.sentence();
        }
    }

    private static final Comparator<Word> IN_ORDER = Comparator.comparing(
                    (Word word) -> word.evidence().trigger())
            .thenComparing(word -> word.event().id());

    private Charges() {}

    static List<Verdict> of(Sheet sheet) {
        List<Word> charges = words(sheet, EventKind.ACCUSATION, List.of(CHARGE));
        List<Verdict> found = new ArrayList<>();
        if (!charges.isEmpty()) {
            words(sheet, EventKind.REJECTION, DENIALS)
                    .forEach(
                            denial -> answered(charges, denial).ifPresent(charge -> found.add(denied(charge, denial))));
            charges.forEach(one -> charges.stream()
                    .filter(other -> isReturned(one, other))
                    .findFirst()
                    .ifPresent(other -> found.add(returned(one, other))));
        }
        return found;
    }

    private static List<Word> words(Sheet sheet, EventKind kind, List<String> codes) {
        return sheet.events().stream()
                .filter(event -> event.act().kind() == kind && event.status() == Status.HAPPENED)
                .filter(event -> event.act()
                        .cameo()
                        .filter(cameo -> codes.stream().anyMatch(cameo::startsWith))
                        .isPresent())
                .flatMap(event -> event.evidence().stream()
                        .filter(evidence -> evidence.report().equals(sheet.id()))
                        .map(evidence -> new Word(event, evidence)))
                .sorted(IN_ORDER)
                .toList();
    }

    /** The nearest charge before the denial, against who denies, by somebody else. */
    private static Optional<Word> answered(List<Word> charges, Word denial) {
        List<Participant> accused = denial.event().act().agents();
        List<Participant> answered = denial.event().act().recipients();
        return charges.stream()
                .filter(charge -> charge.isOn(accused) && !charge.isBy(accused))
                .filter(charge -> answered.isEmpty() || charge.isBy(answered))
                .filter(charge ->
                        charge.sentence() <= denial.sentence() && denial.sentence() - charge.sentence() <= NEAR)
                .max(Comparator.comparingInt(Word::sentence));
    }

    /** Each blames the other, in one breath. */
    private static boolean isReturned(Word one, Word other) {
        int apart = other.sentence() - one.sentence();
        return (apart == 1
                        || (apart == 0
                                && one.evidence()
                                                .trigger()
                                                .compareTo(other.evidence().trigger())
                                        < 0))
                && one.isBy(other.event().act().recipients())
                && other.isBy(one.event().act().recipients())
                && !one.isBy(other.event().act().agents());
    }

    private static Verdict denied(Word charge, Word denial) {
        Question question = new Question(charge.event().id(), Dispute.Question.WHETHER);
        question.answer("yes, says " + names(charge.event().act().agents()), List.of(charge.evidence()));
        question.answer("no, says " + names(denial.event().act().agents()), List.of(denial.evidence()));
        return new Verdict(
                question.dispute(Severity.MEDIUM).orElseThrow(),
                Optional.of(denial.event().id()));
    }

    private static Verdict returned(Word one, Word other) {
        Question question = new Question(one.event().id(), Dispute.Question.WHO);
        List.of(one, other)
                .forEach(charge -> question.answer(
                        names(charge.event().act().recipients()) + ", says "
                                + names(charge.event().act().agents()),
                        List.of(charge.evidence())));
        return new Verdict(
                question.dispute(Severity.MEDIUM).orElseThrow(),
                Optional.of(other.event().id()));
    }

    private static String names(List<Participant> participants) {
        return participants.stream().map(one -> one.actor().name()).collect(Collectors.joining(", "));
    }

    private static boolean meet(List<Participant> some, List<Participant> others) {
        return !Collections.disjoint(Told.sides(some), Told.sides(others));
    }
}
