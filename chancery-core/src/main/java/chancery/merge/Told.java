package chancery.merge;

import chancery.model.Act;
import chancery.model.Claim;
import chancery.model.EventKind;
import chancery.model.Participant;
import chancery.model.ReportId;
import chancery.model.When;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * An act claim with what merging asks of it.
 *
 * @param witness the report that it counts for: its own, or the one that its own copies
 * @param published when its report was, if known
 */
record Told(Claim claim, Act act, ReportId witness, Optional<When> published) {

    static final Comparator<Told> IN_ORDER = Comparator.comparing(
                    (Told told) -> told.claim().report())
            .thenComparing(told -> told.claim().evidence().trigger())
            .thenComparing(told -> told.claim().id());

    private static final Set<EventKind> ENCOUNTERS = EnumSet.of(EventKind.MEETING, EventKind.TALKS, EventKind.SUMMIT);
    private static final Set<EventKind> WORDS = EnumSet.of(
            EventKind.STATEMENT,
            EventKind.PLEDGE,
            EventKind.DEMAND,
            EventKind.ACCUSATION,
            EventKind.REJECTION,
            EventKind.THREAT);

    /** The kind that stands for all those which reports use for one another. */
    EventKind family() {
        return family(act.kind());
    }

    static EventKind family(EventKind kind) {
        return ENCOUNTERS.contains(kind) ? EventKind.MEETING : kind;
    }

    boolean isSpeech() {
        return isSpeech(act.kind());
    }

    static boolean isSpeech(EventKind kind) {
        return WORDS.contains(kind);
    }

    static String side(Participant participant) {
        return participant.actor().state().orElse(participant.id().value());
    }

    static Set<String> sides(List<Participant> participants) {
        return participants.stream().map(Told::side).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Where merging looks for the same act in the same report: everything in one block, nothing across. */
    String block() {
        String first =
                act.agents().isEmpty() ? "-" : sides(act.agents()).iterator().next();
        return claim.report() + " " + family() + " "
                + (act.kind().isSymmetric()
                        ? sides(act.participants()).stream().findFirst().orElse("-")
                        : first);
    }

    int sentence() {
        return claim.evidence().sentence();
    }
}
