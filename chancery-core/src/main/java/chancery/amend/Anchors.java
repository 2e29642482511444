package chancery.amend;

import chancery.model.Anchor;
import chancery.model.Claim;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the claims again that rulings are tied to. */
final class Anchors {

    private final Map<String, Claim> byId = new HashMap<>();
    private final Map<String, List<Claim>> byReport = new HashMap<>();
    private final Map<String, List<Claim>> bySentence = new HashMap<>();

    Anchors(List<Claim> claims) {
        for (Claim claim : claims) {
            String assertion = Anchor.assertion(claim);
            byId.put(claim.id(), claim);
            byReport.computeIfAbsent(claim.report() + " " + assertion, key -> new ArrayList<>())
                    .add(claim);
            bySentence
                    .computeIfAbsent(assertion + " " + claim.evidence().text(), key -> new ArrayList<>())
                    .add(claim);
        }
    }

    Claim claim(String id) {
        return Optional.ofNullable(byId.get(id)).orElseThrow(() -> new IllegalStateException("no claim " + id));
    }

    /** The claim with this id; else what the same words of the report assert now; else what the same sentence asserts elsewhere. */
    Optional<Claim> find(Anchor anchor) {
        Claim same = byId.get(anchor.claim());
        if (same != null && Anchor.assertion(same).equals(anchor.assertion())) {
            return Optional.of(same);
        }
        return inReport(anchor).or(() -> inSentence(anchor));
    }

    private Optional<Claim> inReport(Anchor anchor) {
        return byReport.getOrDefault(anchor.report() + " " + anchor.assertion(), List.of()).stream()
                .filter(claim -> claim.evidence().trigger().overlaps(anchor.trigger()))
                .min(likest(anchor));
    }

    /** The file may have another name, and so the report another id, and the sentence may stand elsewhere in it. */
    private Optional<Claim> inSentence(Anchor anchor) {
        return bySentence.getOrDefault(anchor.assertion() + " " + anchor.sentence(), List.of()).stream()
                .filter(claim -> claim.evidence().triggerText().equals(anchor.words()))
                .min(likest(anchor));
    }

    /** One that the same knowledge entry coded; then by id, so that the choice is always the same. */
    private static Comparator<Claim> likest(Anchor anchor) {
        return Comparator.<Claim>comparingInt(claim -> claim.evidence().rule().equals(anchor.rule()) ? 0 : 1)
                .thenComparing(Claim::id);
    }
}
