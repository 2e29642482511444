package chancery.amend;

import chancery.model.Anchor;
import chancery.model.Claim;
import chancery.model.ClaimSource;
import java.util.Comparator;
import java.util.Optional;

/** Finds the claims again that rulings are tied to. */
final class Anchors {

    private final ClaimSource claims;

    Anchors(ClaimSource claims) {
        this.claims = claims;
    }

    Claim claim(String id) {
        return claims.claim(id).orElseThrow(() -> new IllegalStateException("no claim " + id));
    }

    /** The claim with this id; else what the same words of the report assert now; else what the same sentence asserts elsewhere. */
    Optional<Claim> find(Anchor anchor) {
        return claims.claim(anchor.claim())
                .filter(same -> isOfKind(same, anchor))
                .or(() -> inReport(anchor))
                .or(() -> inSentence(anchor));
    }

    private static boolean isOfKind(Claim claim, Anchor anchor) {
        return Anchor.assertion(claim).equals(anchor.assertion());
    }

    private Optional<Claim> inReport(Anchor anchor) {
        return claims.claims(anchor.report()).stream()
                .filter(claim -> isOfKind(claim, anchor))
                .filter(claim -> claim.evidence().trigger().overlaps(anchor.trigger()))
                .min(likest(anchor));
    }

    /** The file may have another name, and so the report another id, and the sentence may stand elsewhere in it. */
    private Optional<Claim> inSentence(Anchor anchor) {
        return claims.saying(anchor.sentence()).stream()
                .filter(claim -> isOfKind(claim, anchor))
                .filter(claim -> claim.evidence().triggerText().equals(anchor.words()))
                .min(likest(anchor));
    }

    /** One that the same knowledge entry coded; then by id, so that the choice is always the same. */
    private static Comparator<Claim> likest(Anchor anchor) {
        return Comparator.<Claim>comparingInt(claim -> claim.evidence().rule().equals(anchor.rule()) ? 0 : 1)
                .thenComparing(Claim::id);
    }
}
