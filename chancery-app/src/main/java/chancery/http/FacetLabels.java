package chancery.http;

import chancery.ask.Trait;
import chancery.model.Actor;
import chancery.registry.Library;

/** What people call the values that records are counted by: "Iran – Syria" for {@code IRN-SYR}. */
final class FacetLabels {

    private final Library library;

    FacetLabels(Library library) {
        this.library = library;
    }

    String of(Trait trait, String value) {
        return switch (trait) {
            case ACTOR, SPEAKER, ABOUT, VOICE ->
                library.records().actor(value).map(Actor::name).orElseGet(() -> library.stateName(value));
            case STATE, COUNTRY -> library.stateName(value);
            case DYAD ->
                library.stateName(value.substring(0, value.indexOf('-'))) + " – "
                        + library.stateName(value.substring(value.indexOf('-') + 1));
            case OUTLET -> value.equals("none") ? "(outlet not known)" : value;
            case DISPUTED -> value.equals("yes") ? "disputed" : "not disputed";
            case WITNESSES -> value.equals("1") ? "1 witness" : value.replace("+", " or more") + " witnesses";
            case KIND, FORCE, STAGE -> value.replace('-', ' ');
            case TYPE, MODE, STATUS, CERTAINTY, STANCE, PLACE, YEAR, FROM, TO, TEXT, REPORT, REVIEW -> value;
        };
    }
}
