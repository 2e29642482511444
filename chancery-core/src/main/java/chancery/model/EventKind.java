package chancery.model;

import java.util.Locale;

/** What sort of act it is in the words of diplomacy. The names are those of the export contract. */
public enum EventKind {
    VISIT,
    MEETING,
    CALL,
    MESSAGE,
    SUMMIT,
    TALKS,
    AGREEMENT,
    STATEMENT,
    PLEDGE,
    DEMAND,
    ACCUSATION,
    REJECTION,
    THREAT,
    SANCTION,
    AID,
    MEDIATION,
    RECOGNITION,
    APPOINTMENT,
    ELECTION,
    INAUGURATION,
    MEMBERSHIP,
    MILITARY,
    ATTACK,
    DETENTION,
    PROTEST,
    MOVEMENT_OF_PEOPLE,
    OTHER;

    /** The word of the export contract: {@code movement-of-people}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The kind with this word.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static EventKind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** True where both sides do the same thing, so that who is named first means nothing. */
    public boolean isSymmetric() {
        return this == MEETING || this == CALL || this == SUMMIT || this == TALKS || this == AGREEMENT;
    }

    /** True where people come together, or speak to each other: an occasion on which more may be done. */
    public boolean isEncounter() {
        return this == VISIT || this == MEETING || this == TALKS || this == SUMMIT || this == CALL;
    }

    /** True where the act is done with words alone, so that a place in them is not where it was. */
    public boolean isSpeech() {
        return this == STATEMENT
                || this == PLEDGE
                || this == DEMAND
                || this == ACCUSATION
                || this == REJECTION
                || this == THREAT;
    }
}
