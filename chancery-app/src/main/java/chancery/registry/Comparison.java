package chancery.registry;

import chancery.model.Account;
import chancery.model.Act;
import chancery.model.Claim;
import chancery.model.Participant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a report tells by one knowledge and not by another: which acts an edited entry would change, before it is saved.
 *
 * @param gone acts that only the first has
 * @param added acts that only the second has
 */
public record Comparison(List<Claim> gone, List<Claim> added) {
    public Comparison {
        gone = List.copyOf(gone);
        added = List.copyOf(added);
    }

    /** Two readings of one report. That another rule tells the same act is no difference. */
    public static Comparison of(Account before, Account after) {
        return new Comparison(missing(before, after), missing(after, before));
    }

    public boolean isEmpty() {
        return gone.isEmpty() && added.isEmpty();
    }

    private static List<Claim> missing(Account from, Account in) {
        Set<String> told = new HashSet<>();
        in.claims().stream().filter(Comparison::isAct).map(Comparison::key).forEach(told::add);
        List<Claim> missing = new ArrayList<>();
        for (Claim claim : from.claims()) {
            if (isAct(claim) && !told.contains(key(claim))) {
                missing.add(claim);
            }
        }
        return missing;
    }

    private static boolean isAct(Claim claim) {
        return claim.assertion() instanceof Act;
    }

    /** All that a reader sees of it: what, who, whom, how it stands, when and where, and at which words. */
    private static String key(Claim claim) {
        Act act = (Act) claim.assertion();
        return String.join(
                "\t",
                claim.evidence().sentence() + "@" + claim.evidence().trigger().start(),
                act.kind() + "/" + act.type() + "/" + act.mode() + "/" + act.contexts() + "/" + act.cameo(),
                ids(act.agents()),
                ids(act.recipients()),
                ids(claim.voices()),
                claim.status() + "/" + claim.certainty(),
                act.when() + "/" + act.place());
    }

    private static String ids(List<Participant> participants) {
        return participants.stream()
                .map(participant -> participant.id().value())
                .toList()
                .toString();
    }
}
