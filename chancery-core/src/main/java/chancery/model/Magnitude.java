package chancery.model;

/**
 * What a quantity measures of an act that the same sentence tells.
 *
 * @param act id of the claim of the act
 */
public record Magnitude(Kind kind, String act) {

    /** After the magnitudes that event data records: victims, captives, crowds, troops, money. */
    public enum Kind {
        DEAD,
        INJURED,
        DETAINED,
        EXPELLED,
        CROWD,
        TROOPS,
        MONEY,
        /** anything else that the act is done with or to: tonnes of wheat, aircraft, hectares */
        AMOUNT
    }
}
