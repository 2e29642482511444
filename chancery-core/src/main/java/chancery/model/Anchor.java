package chancery.model;

import java.util.List;

/**
 * Where a claim is tied to its report, so that a person's ruling finds it again after every rebuild and re-reading: by its id; else
 * by the words that fired in the same report; else by the same words in the same sentence, in whatever file it comes.
 *
 * @param claim id of the claim when the ruling was made
 * @param assertion what it asserted, by the name of its class: {@code Act}, {@code Statement}
 * @param trigger where the words stand that fired
 * @param words exactly the characters of that span
 * @param rule the knowledge entry that coded it
 * @param sentence exactly the characters of its sentence
 */
public record Anchor(
        String claim, String assertion, ReportId report, Span trigger, String words, String rule, String sentence) {

    public static Anchor of(Claim claim) {
        Evidence evidence = claim.evidence();
        return new Anchor(
                claim.id(),
                assertion(claim),
                claim.report(),
                evidence.trigger(),
                evidence.triggerText(),
                evidence.rule(),
                evidence.text());
    }

    public static List<Anchor> of(List<Claim> claims) {
        return claims.stream().map(Anchor::of).toList();
    }

    /** True if it ties a claim that is told as a part of an event. */
    public boolean isAct() {
        return assertion.equals(Act.class.getSimpleName());
    }

    /** What a claim asserts, by the name of its class. */
    public static String assertion(Claim claim) {
        return claim.assertion().getClass().getSimpleName();
    }
}
