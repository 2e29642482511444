package chancery.merge;

import chancery.model.Dispute;
import chancery.model.Finding;
import java.util.List;
import java.util.Optional;

/**
 * A dispute that a rule found, and where it is listed besides the record that it is about.
 *
 * @param also id of the other of two events that dispute each other
 */
record Verdict(Dispute dispute, Optional<String> also) {

    /** Disputes that are listed where they belong and nowhere else. */
    static List<Verdict> of(List<Dispute> disputes) {
        return disputes.stream()
                .map(dispute -> new Verdict(dispute, Optional.empty()))
                .toList();
    }

    Finding in(String scope) {
        return new Finding(scope, dispute, also);
    }
}
