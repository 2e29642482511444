package chancery.merge;

import chancery.model.Act;
import chancery.model.Claim;
import chancery.model.EventKind;
import chancery.model.Participant;
import chancery.model.ReportId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** An act claim with what merging asks of it. */
record Told(Claim claim, Act act, ReportId witness) {

    private static final Set<EventKind> ENCOUNTERS = Set.of(EventKind.MEETING, EventKind.TALKS, EventKind.SUMMIT);
    private static final Set<EventKind> WORDS = Set.of(
            EventKind.STATEMENT,
            EventKind.PLEDGE,
            EventKind.DEMAND,
            EventKind.ACCUSATION,
            EventKind.REJECTION,
            EventKind.THREAT);

    /** Kinds that reports use for one another. */
    String family() {
        return ENCOUNTERS.contains(act.kind()) ? "encounter" : act.kind().word();
    }

    boolean isSpeech() {
        return WORDS.contains(act.kind());
    }

    /** The states of all who take part, the coarsest thing that two accounts of one act must share. */
    Set<String> states() {
        Set<String> states = new TreeSet<>();
        act.participants().forEach(participant -> states.add(side(participant)));
        return states;
    }

    static String side(Participant participant) {
        return participant.actor().state().orElse(participant.id().value());
    }

    static Set<String> sides(List<Participant> participants) {
        return participants.stream().map(Told::side).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Where merging may look for the same act: everything in one block, nothing across. */
    String block() {
        String first =
                act.agents().isEmpty() ? "-" : sides(act.agents()).iterator().next();
        return family() + " " + (act.kind().isSymmetric() ? states().iterator().next() : first);
    }

    int sentence() {
        return claim.evidence().sentence();
    }
}
