package chancery.export;

import static chancery.export.Shapes.evidence;
import static chancery.export.Shapes.object;
import static chancery.export.Shapes.participants;
import static chancery.export.Shapes.put;
import static chancery.export.Shapes.set;
import static chancery.export.Shapes.word;
import static chancery.export.Shapes.words;

import chancery.model.Agreement;
import chancery.model.Agreement.Step;
import chancery.model.Agreement.Subject;
import chancery.model.Claim;
import chancery.model.Participant;
import chancery.model.Status;
import chancery.model.Term;
import chancery.model.Term.Stage;
import chancery.model.When;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Agreements as JSON: for the contract one line for each subject, with the life of the whole agreement behind it. */
public final class AgreementRecords {

    private final Function<Claim, Optional<String>> eventOf;

    /** @param eventOf the event that the words of a claim tell of, if they tell of one */
    public AgreementRecords(Function<Claim, Optional<String>> eventOf) {
        this.eventOf = eventOf;
    }

    /** The lines of an agreement, one for each subject; the id is that of the subject's first claim. */
    public List<ObjectNode> subjects(Agreement agreement) {
        return agreement.subjects().stream()
                .map(subject -> subject(agreement, subject))
                .toList();
    }

    private ObjectNode subject(Agreement agreement, Subject subject) {
        Claim leading = leading(subject);
        ObjectNode node = object();
        node.put("id", subject.claims().get(0).id());
        put(node, "event", event(subject).or(() -> agreement.events().stream().findFirst()));
        node.set(
                "parties",
                words(agreement.parties().stream().map(Participant::id).toList()));
        node.put("subject", subject.words());
        put(node, "stage", contractWord(agreement.stage()));
        set(node, "date", date(agreement, subject), Shapes::date);
        node.set("amounts", words(subject.amounts()));
        node.set(
                "evidence",
                evidence(subject.claims().stream().map(Claim::evidence).toList()));
        node.put("status", word(leading.status()));
        node.set("voices", participants(leading.voices()));
        node.put("certainty", word(leading.certainty()));
        node.put("agreement", agreement.id());
        node.put("name", agreement.name());
        put(node, "listed", agreement.listed());
        node.set("stages", Shapes.array(agreement.steps(), AgreementRecords::step));
        return node;
    }

    /** The whole agreement as one object. */
    public ObjectNode agreement(Agreement agreement) {
        ObjectNode node = object();
        node.put("id", agreement.id());
        node.put("name", agreement.name());
        put(node, "listed", agreement.listed());
        node.set("parties", participants(agreement.parties()));
        put(node, "stage", contractWord(agreement.stage()));
        node.set("subjects", Shapes.array(agreement.subjects(), subject -> {
            ObjectNode one = object().put("subject", subject.words());
            one.set("amounts", words(subject.amounts()));
            return one;
        }));
        node.set("stages", Shapes.array(agreement.steps(), AgreementRecords::step));
        node.set("events", words(agreement.events()));
        return node;
    }

    private static ObjectNode step(Step step) {
        ObjectNode node = object();
        node.put("stage", word(step.stage()));
        node.put("status", word(step.status()));
        set(node, "date", step.when(), Shapes::date);
        set(node, "told", step.told(), Shapes::date);
        node.set("by", participants(step.by()));
        node.set(
                "evidence", evidence(step.claims().stream().map(Claim::evidence).toList()));
        return node;
    }

    /** What stands in the outlet's own voice and is done, before what somebody claims or plans. */
    private static Claim leading(Subject subject) {
        return subject.claims().stream()
                .min(Comparator.comparing((Claim claim) -> claim.status() != Status.HAPPENED)
                        .thenComparing(claim -> claim.voices().size()))
                .orElseThrow();
    }

    private Optional<String> event(Subject subject) {
        return subject.claims().stream()
                .flatMap(claim -> eventOf.apply(claim).stream())
                .findFirst();
    }

    /** When the subject was signed or agreed; where no report of it tells, when the agreement was. */
    private static Optional<When> date(Agreement agreement, Subject subject) {
        return subject.claims().stream()
                .filter(claim -> ((Term) claim.assertion()).stage().isMaking())
                .flatMap(claim -> claim.assertion().when().stream())
                .min(Comparator.comparing(When::precision))
                .or(() -> agreement.steps().stream()
                        .filter(step -> step.stage().isMaking())
                        .flatMap(step -> step.when().stream())
                        .findFirst());
    }

    /** The contract knows nine stages: what is agreed and not signed is negotiated, what is extended is in force; empty where no stage is told. */
    static Optional<String> contractWord(Stage stage) {
        return switch (stage) {
            case MENTIONED -> Optional.empty();
            case PROPOSED, NEGOTIATED, INITIALLED, SIGNED, RATIFIED, IN_FORCE, IMPLEMENTED, SUSPENDED, ENDED ->
                Optional.of(word(stage));
            case AGREED -> Optional.of(word(Stage.NEGOTIATED));
            case EXTENDED, VIOLATED -> Optional.of(word(Stage.IN_FORCE));
            case WITHDRAWN -> Optional.of(word(Stage.ENDED));
        };
    }
}
