package chancery.merge;

import chancery.model.Claim;
import chancery.model.Dispute;
import chancery.model.Dispute.Kind;
import chancery.model.Dispute.Severity;
import chancery.model.Tenure;
import java.util.List;
import java.util.Optional;

/** Offices that the record gives to others at that time: one dispute for each person and office, however often it is said. */
final class Offices {

    private static final String RECORD = "record of office-holders: ";
    private static final String OTHERS = "others at all times";

    private Offices() {}

    /** What statements share that together make one dispute; empty if the record does not speak against this one. */
    static Optional<String> key(Claim claim) {
        return claim.assertion() instanceof Tenure tenure
                        && tenure.check() == Tenure.Check.CONFLICTS
                        && !isSameName(tenure)
                ? Optional.of(key(tenure))
                : Optional.empty();
    }

    /** True if text and record may spell one person in two ways. */
    private static boolean isSameName(Tenure tenure) {
        Words said = Words.of(tenure.holder().actor().name());
        return tenure.expected().stream().anyMatch(name -> said.overlap(Words.of(name)) > 0);
    }

    private static String key(Tenure tenure) {
        return String.join(
                "|",
                tenure.holder().id().value(),
                tenure.office().key(),
                tenure.office().jurisdiction().orElse(""),
                tenure.standing().name(),
                record(tenure));
    }

    /** The dispute of all statements with one key, in their order. */
    static Dispute dispute(List<Claim> alike) {
        Claim first = alike.get(0);
        Tenure tenure = (Tenure) first.assertion();
        Question question = new Question(first.id(), Dispute.Question.WHO);
        String said = tenure.holder().actor().name() + ", " + tenure.office().title();
        question.answer(said, alike.stream().map(Claim::evidence).toList());
        question.answer(record(tenure), List.of());
        return question.dispute(Kind.AGAINST_REFERENCE, Severity.HIGH).orElseThrow();
    }

    private static String record(Tenure tenure) {
        return RECORD + (tenure.expected().isEmpty() ? OTHERS : String.join(", ", tenure.expected()));
    }
}
