package chancery.store.index;

import java.util.Locale;

/** What records are found and counted by. A record has none, one or several values in each; days are in ISO form. */
public enum Column {
    SHELF,
    KIND,
    TYPE,
    MODE,
    /** CAMEO code of an event */
    CAMEO,
    STATUS,
    CERTAINTY,
    PLACE,
    /** code of the country that the place lies in */
    COUNTRY("state"),
    /** number of independent witnesses */
    WITNESSES,
    /** number of disputes about it */
    DISPUTES,
    /** first day, or the last where only that is known */
    BEGIN(Column.DAY),
    /** last day, or the first where only that is known */
    END(Column.DAY),
    /** the last day by which the first of the reports that tell it had come out */
    TOLD(Column.DAY),
    /** outlets of the reports that tell it; the empty word for one that is not known */
    OUTLET,
    /** who takes part, in whatever part; not who only tells it */
    ACTOR("actor"),
    /** states that take part, or somebody of them */
    STATE("state"),
    /** two states that take part, in the order of the alphabet: {@code IRN-SYR} */
    DYAD,
    AGENT("actor"),
    AGENT_STATE("state"),
    RECIPIENT("actor"),
    RECIPIENT_STATE("state"),
    VOICE("actor"),
    VOICE_STATE("state"),
    SPEAKER("actor"),
    SPEAKER_STATE("state"),
    ADDRESSEE("actor"),
    ADDRESSEE_STATE("state"),
    VIA("actor"),
    VIA_STATE("state"),
    ABOUT("actor"),
    ABOUT_STATE("state"),
    HOLDER("actor"),
    HOLDER_STATE("state"),
    JURISDICTION("actor"),
    JURISDICTION_STATE("state"),
    PARTY("actor"),
    PARTY_STATE("state");

    private static final String DAY = "day";

    private final String words;

    Column() {
        this.words = name().toLowerCase(Locale.ROOT);
    }

    Column(String words) {
        this.words = words;
    }

    /** The list of words that its values are numbers of; several columns may share one. */
    public String words() {
        return words;
    }

    /** True if its values are days. */
    public boolean isDay() {
        return words.equals(DAY);
    }

    /**
     * The actors in a part: {@code agent}.
     *
     * @throws IllegalArgumentException if there is no such part
     */
    public static Column actors(String part) {
        return valueOf(part.toUpperCase(Locale.ROOT));
    }

    /** The states of the actors in a part. */
    public static Column states(String part) {
        return valueOf(part.toUpperCase(Locale.ROOT) + "_STATE");
    }
}
