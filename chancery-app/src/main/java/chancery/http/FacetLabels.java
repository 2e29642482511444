package chancery.http;

import chancery.ask.Trait;
import chancery.model.Actor;
import chancery.registry.Library;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What people call the values that records are counted by: "Iran – Syria" for {@code IRN-SYR}. */
final class FacetLabels {

    /** Traits whose values are actors. */
    private static final Set<Trait> NAMED = EnumSet.of(Trait.ACTOR, Trait.SPEAKER, Trait.ABOUT, Trait.VOICE);

    private final Library library;
    private final Map<String, Actor> actors;

    /**
     * Labels of the values of one trait.
     *
     * @param values those that will be asked for
     */
    FacetLabels(Library library, Trait trait, Collection<String> values) {
        this.library = library;
        this.actors = NAMED.contains(trait) ? library.records().actors(values) : Map.of();
    }

    String of(Trait trait, String value) {
        return switch (trait) {
            case ACTOR, SPEAKER, ABOUT, VOICE ->
                Optional.ofNullable(actors.get(value)).map(Actor::name).orElseGet(() -> library.stateName(value));
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
