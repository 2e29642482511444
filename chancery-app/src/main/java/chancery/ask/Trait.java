package chancery.ask;

import chancery.model.Certainty;
import chancery.model.EventKind;
import chancery.model.PloverType;
import chancery.model.Statement;
import chancery.model.Status;
import chancery.model.Term;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a record can be asked for by. Each trait puts a value of the user's into the one spelling that the record uses. */
public enum Trait {
    /** an actor by id or by words of its name */
    ACTOR,
    /** a state, by its ISO 3166 alpha-3 code, that a participant is or belongs to */
    STATE,
    /** two states that deal with each other, in either direction: IRN-SYR */
    DYAD,
    /** a PLOVER type */
    TYPE,
    /** an event kind in the words of diplomacy */
    KIND,
    /** a PLOVER mode */
    MODE,
    STATUS,
    /** how far the teller stands behind it */
    CERTAINTY,
    /** not over before this day; a month or year means its first day */
    FROM,
    /** begun by this day; a month or year means its last day */
    TO,
    /** the year that it begins in: 2018 */
    YEAR,
    /** a place by words of its name, or a country by its code */
    PLACE,
    /** the country that the place lies in, by its code */
    COUNTRY,
    /** words of an outlet's name */
    OUTLET,
    /** words that one of its sentences must have */
    TEXT,
    /** who says it, by id or by words of the name */
    SPEAKER,
    /** a state or actor that a statement is about */
    ABOUT,
    STANCE,
    /** what is done by saying it: accuse, thank … */
    FORCE,
    /** how far an agreement has come: signed, ratified … */
    STAGE,
    /** who vouches for it, by id or words of the name; {@code own} for the outlet's own voice */
    VOICE,
    /** so many independent witnesses, {@code 2}, or at least so many, {@code 2+} */
    WITNESSES,
    /** whether reports disagree about it: yes or no */
    DISPUTED,
    /** a report that tells it, by id */
    REPORT,
    /** whether somebody has ruled about it: open or done */
    REVIEW;

    private static final Pattern WITNESSES_ASKED = Pattern.compile("\\d{1,6}\\+?");
    private static final Pattern YEAR_ASKED = Pattern.compile("\\d{4}");
    private static final Pattern STATE_CODE = Pattern.compile("[A-Z]{3}");

    /**
     * A wish for records with this trait.
     *
     * @throws BadQuestion if no record can have this value
     */
    public Wish of(String value) {
        return new Wish(this, spelling(value.strip()));
    }

    private String spelling(String value) {
        return switch (this) {
            case ACTOR, PLACE, OUTLET, TEXT, SPEAKER, ABOUT, VOICE, MODE, REPORT -> given(value);
            case STATE, COUNTRY -> state(value);
            case DYAD -> dyad(value);
            case TYPE -> choice("type", value.toUpperCase(Locale.ROOT), names(PloverType.values()));
            case KIND -> choice("kind", value.toLowerCase(Locale.ROOT), kinds());
            case STATUS -> choice("status", value.toLowerCase(Locale.ROOT), words(Status.values()));
            case STANCE -> choice("stance", value.toLowerCase(Locale.ROOT), words(Statement.Stance.values()));
            case CERTAINTY -> choice("certainty", value.toLowerCase(Locale.ROOT), words(Certainty.values()));
            case FORCE -> choice("force", value.toLowerCase(Locale.ROOT), words(Statement.Force.values()));
            case STAGE -> choice("stage", value.toLowerCase(Locale.ROOT), words(Term.Stage.values()));
            case DISPUTED -> choice("answer", value.toLowerCase(Locale.ROOT), List.of("yes", "no"));
            case REVIEW -> choice("review", value.toLowerCase(Locale.ROOT), List.of("open", "done"));
            case WITNESSES -> witnesses(value);
            case YEAR -> year(value);
            case FROM -> Day.first(value).toString();
            case TO -> Day.last(value).toString();
        };
    }

    private static String given(String value) {
        if (value.isEmpty()) {
            throw new BadQuestion("an empty word asks for nothing; leave the option out or name something");
        }
        return value;
    }

    private static String witnesses(String value) {
        if (!WITNESSES_ASKED.matcher(value).matches()) {
            throw new BadQuestion("'" + value + "' is no number of witnesses; write 1, or 2+ for two and more");
        }
        return value;
    }

    private static String year(String value) {
        if (!YEAR_ASKED.matcher(value).matches()) {
            throw new BadQuestion("'" + value + "' is no year; write four digits such as 2018");
        }
        return value;
    }

    private static String state(String value) {
        String code = value.toUpperCase(Locale.ROOT);
        if (!STATE_CODE.matcher(code).matches()) {
            throw new BadQuestion("'" + value + "' is no code of a state; use three letters such as IRN");
        }
        return code;
    }

    private static String dyad(String value) {
        List<String> sides = Arrays.asList(value.split("-", -1));
        if (sides.size() != 2) {
            throw new BadQuestion("'" + value + "' is no pair of states; write two codes such as IRN-SYR");
        }
        return state(sides.get(0)) + "-" + state(sides.get(1));
    }

    private static String choice(String what, String value, List<String> choices) {
        if (!choices.contains(value)) {
            throw new BadQuestion(
                    "there is no " + what + " '" + value + "'; choose one of " + String.join(", ", choices));
        }
        return value;
    }

    private static List<String> kinds() {
        return Arrays.stream(EventKind.values()).map(EventKind::word).toList();
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    private static List<String> words(Enum<?>[] values) {
        return names(values).stream()
                .map(name -> name.toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }
}
