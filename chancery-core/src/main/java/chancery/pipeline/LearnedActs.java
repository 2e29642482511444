package chancery.pipeline;

import chancery.model.Act;
import chancery.model.Certainty;
import chancery.model.EventKind;
import chancery.model.PloverType;
import chancery.rank.Told;
import java.util.List;
import java.util.Optional;

/** Acts that the ranker tells without a phrase: as coarse as a PLOVER type is, without mode and CAMEO code. */
final class LearnedActs {

    private static final String RULE = "learned: ";

    private LearnedActs() {}

    /** The act, without parties. */
    static Coding coding(Told told) {
        Act act = new Act(
                kind(told.type()),
                Optional.of(told.type()),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());
        return new Coding(
                Optional.of(told.type()),
                act,
                told.status(),
                Certainty.ASSERTED,
                List.of(),
                told.probability(),
                told.trigger(),
                RULE + String.join("; ", told.reasons()));
    }

    private static EventKind kind(PloverType type) {
        return switch (type) {
            case AGREE -> EventKind.PLEDGE;
            case CONSULT -> EventKind.TALKS;
            case SUPPORT -> EventKind.STATEMENT;
            case AID -> EventKind.AID;
            case REQUEST -> EventKind.DEMAND;
            case ACCUSE -> EventKind.ACCUSATION;
            case REJECT -> EventKind.REJECTION;
            case THREATEN -> EventKind.THREAT;
            case PROTEST -> EventKind.PROTEST;
            case SANCTION -> EventKind.SANCTION;
            case MOBILIZE -> EventKind.MILITARY;
            case ASSAULT -> EventKind.ATTACK;
            case COOPERATE, YIELD, COERCE -> EventKind.OTHER;
        };
    }
}
