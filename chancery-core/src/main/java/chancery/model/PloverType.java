package chancery.model;

import java.util.EnumSet;
import java.util.Set;

/**
 * The event types of PLOVER, CONCEDE and RETREAT joined as YIELD (the classes that coders are compared on), with quad class
 * and score (facts from the PLOVER manual of 2024-02-04; ACCUSE is printed there without its minus sign).
 */
public enum PloverType {
    AGREE(1, 2.5),
    CONSULT(1, 2.5),
    SUPPORT(1, 5),
    COOPERATE(2, 9.5),
    AID(2, 10),
    YIELD(2, 6.5),
    REQUEST(3, 0),
    ACCUSE(3, -3),
    REJECT(3, -2),
    THREATEN(3, -3.5),
    PROTEST(4, -5),
    SANCTION(4, -6),
    MOBILIZE(4, -5.5),
    COERCE(4, -7),
    ASSAULT(4, -9);

    private static final Set<PloverType> COOPERATION = EnumSet.of(CONSULT, SUPPORT, COOPERATE, AID, YIELD);
    private static final Set<PloverType> FORCE = EnumSet.of(PROTEST, SANCTION, COERCE, ASSAULT, REJECT);

    private final int quad;
    private final double score;

    PloverType(int quad, double score) {
        this.quad = quad;
        this.score = score;
    }

    /** 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
    public int quad() {
        return quad;
    }

    /** Conflict–cooperation score of the type. */
    public double score() {
        return score;
    }

    /**
     * What a deed of this type is where it is only spoken of, by the manual of PLOVER of 2024-02-04: future cooperation is AGREE, future
     * force THREATEN, cooperation ruled out REJECT.
     */
    public PloverType spokenOf(Status status) {
        boolean cooperation = COOPERATION.contains(this);
        if (status == Status.PLANNED) {
            return cooperation ? AGREE : FORCE.contains(this) ? THREATEN : this;
        }
        return status == Status.DENIED && (cooperation || this == AGREE) ? REJECT : this;
    }
}
