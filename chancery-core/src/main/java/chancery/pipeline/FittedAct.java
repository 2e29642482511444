package chancery.pipeline;

import chancery.model.Act;
import chancery.model.ActorId;
import chancery.model.Claim;
import chancery.model.EventKind;
import chancery.model.Participant;
import chancery.model.Status;
import chancery.model.Tree;
import chancery.rank.Hint;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A coded act with how it stands to two parties.
 *
 * @param forth how many of the two stand on their side of it: 0 to 2
 * @param back how many stand on the other's side: 0 to 2
 */
record FittedAct(Coding coding, Claim claim, int forth, int back) {

    static FittedAct of(Claim claim, Set<ActorId> sources, Set<ActorId> targets) {
        Coding coding = Coding.of(claim);
        Act act = coding.act();
        int forth = share(act.agents(), sources) + share(act.recipients(), targets);
        int back = share(act.agents(), targets) + share(act.recipients(), sources);
        int together = share(act.agents(), targets) + share(act.agents(), sources);
        return new FittedAct(coding, claim, isMutual(act) ? Math.max(forth, together) : forth, back);
    }

    private static int share(List<Participant> participants, Set<ActorId> wanted) {
        return participants.stream().anyMatch(participant -> wanted.contains(participant.id())) ? 1 : 0;
    }

    private static boolean isMutual(Act act) {
        return act.kind().isSymmetric() || act.kind() == EventKind.VISIT;
    }

    /** The more, the likelier it is between the two. */
    double fit() {
        double parties = isMutual(coding.act()) ? forth : forth - back / 2.0;
        return 2 * parties + plainness();
    }

    /** Between 0 and 1: typed before untyped, both sides named before one, happened before supposed. */
    private double plainness() {
        boolean twoSided =
                !coding.act().agents().isEmpty() && !coding.act().recipients().isEmpty();
        boolean real = coding.status() != Status.HYPOTHETICAL;
        return 0.4 * (coding.type().isPresent() ? 1 : 0)
                + 0.2 * (twoSided ? 1 : 0)
                + 0.2 * coding.confidence()
                + 0.1 * (real ? 1 : 0);
    }

    /** The number of the sentence it is told in. */
    int sentence() {
        return claim.evidence().sentence();
    }

    /** It as a candidate for the ranker, if it has a type. */
    Optional<Hint> hint(Tree tree) {
        return coding.type()
                .map(type -> new Hint(
                        Sides.of(tree, coding.trigger()).head(),
                        type,
                        coding.rule(),
                        claim.status(),
                        claim.certainty(),
                        forth,
                        back));
    }
}
