package chancery.http;

import static chancery.ask.Trait.ABOUT;
import static chancery.ask.Trait.ACTOR;
import static chancery.ask.Trait.CERTAINTY;
import static chancery.ask.Trait.COUNTRY;
import static chancery.ask.Trait.DISPUTED;
import static chancery.ask.Trait.DYAD;
import static chancery.ask.Trait.FORCE;
import static chancery.ask.Trait.FROM;
import static chancery.ask.Trait.KIND;
import static chancery.ask.Trait.MODE;
import static chancery.ask.Trait.OUTLET;
import static chancery.ask.Trait.PLACE;
import static chancery.ask.Trait.REPORT;
import static chancery.ask.Trait.REVIEW;
import static chancery.ask.Trait.SPEAKER;
import static chancery.ask.Trait.STAGE;
import static chancery.ask.Trait.STANCE;
import static chancery.ask.Trait.STATE;
import static chancery.ask.Trait.STATUS;
import static chancery.ask.Trait.TEXT;
import static chancery.ask.Trait.TO;
import static chancery.ask.Trait.TYPE;
import static chancery.ask.Trait.VOICE;
import static chancery.ask.Trait.WITNESSES;
import static chancery.ask.Trait.YEAR;

import chancery.ask.Trait;
import chancery.model.Claim;
import chancery.model.Dispute;
import chancery.model.Event;
import chancery.store.Facet;
import chancery.store.Shelf;
import java.util.List;
import java.util.stream.Stream;

/**
 * What can be asked of a shelf over HTTP.
 *
 * @param filters parameters that narrow it
 * @param facets what it is counted by, in the order in which they are shown
 * @param columns of its table for spreadsheets
 */
record Listing<T>(Shelf<T> shelf, List<Trait> filters, List<Counted> facets, List<String> columns) {

    private static final List<Trait> COMMON =
            List.of(ACTOR, STATE, DYAD, FROM, TO, OUTLET, TEXT, STATUS, VOICE, REPORT);

    static final Listing<Event> EVENTS = new Listing<>(
            Shelf.EVENTS,
            and(COMMON, KIND, TYPE, MODE, CERTAINTY, YEAR, PLACE, COUNTRY, WITNESSES, DISPUTED, REVIEW),
            List.of(
                    new Counted(KIND, Facet.KIND),
                    new Counted(STATE, Facet.STATE),
                    new Counted(DYAD, Facet.DYAD),
                    new Counted(ACTOR, Facet.ACTOR),
                    new Counted(STATUS, Facet.STATUS),
                    new Counted(TYPE, Facet.TYPE),
                    new Counted(MODE, Facet.MODE),
                    new Counted(YEAR, Facet.YEAR),
                    new Counted(PLACE, Facet.PLACE),
                    new Counted(COUNTRY, Facet.COUNTRY),
                    new Counted(OUTLET, Facet.OUTLET),
                    new Counted(VOICE, Facet.VOICE),
                    new Counted(CERTAINTY, Facet.CERTAINTY),
                    new Counted(WITNESSES, Facet.WITNESSES),
                    new Counted(DISPUTED, Facet.DISPUTED)),
            Columns.EVENTS);

    /** Events that people put aside. */
    static final Listing<Event> REJECTED =
            new Listing<>(Shelf.REJECTED, EVENTS.filters(), EVENTS.facets(), Columns.EVENTS);

    static final Listing<Claim> STATEMENTS = new Listing<>(
            Shelf.STATEMENTS,
            and(COMMON, SPEAKER, ABOUT, STANCE, FORCE),
            List.of(
                    new Counted(SPEAKER, Facet.SPEAKER),
                    new Counted(ABOUT, Facet.ABOUT),
                    new Counted(FORCE, Facet.KIND),
                    new Counted(STANCE, Facet.TYPE),
                    new Counted(STATE, Facet.STATE),
                    new Counted(DYAD, Facet.DYAD),
                    new Counted(OUTLET, Facet.OUTLET),
                    new Counted(STATUS, Facet.STATUS)),
            Columns.STATEMENTS);

    static final Listing<Claim> AGREEMENTS = new Listing<>(
            Shelf.AGREEMENTS,
            and(COMMON, STAGE),
            List.of(
                    new Counted(STAGE, Facet.KIND),
                    new Counted(STATE, Facet.STATE),
                    new Counted(ACTOR, Facet.ACTOR),
                    new Counted(OUTLET, Facet.OUTLET)),
            Columns.AGREEMENTS);

    static final Listing<Claim> TENURES = new Listing<>(
            Shelf.TENURES,
            COMMON,
            List.of(
                    new Counted(STATE, Facet.STATE),
                    new Counted(ACTOR, Facet.ACTOR),
                    new Counted(OUTLET, Facet.OUTLET)),
            Columns.TENURES);

    static final Listing<Claim> FIGURES = new Listing<>(
            Shelf.FIGURES,
            COMMON,
            List.of(new Counted(STATE, Facet.STATE), new Counted(OUTLET, Facet.OUTLET)),
            Columns.FIGURES);

    static final Listing<Dispute> DISPUTES = new Listing<>(
            Shelf.DISPUTES,
            List.of(OUTLET, TEXT, REPORT),
            List.of(new Counted(OUTLET, Facet.OUTLET)),
            Columns.DISPUTES);

    /**
     * A facet under the name of the filter that its values are used in.
     *
     * @param facet where the values come from
     */
    record Counted(Trait trait, Facet facet) {}

    /** True if its records have a time of their own. */
    boolean isDated() {
        return filters.contains(FROM);
    }

    private static List<Trait> and(List<Trait> some, Trait... more) {
        return Stream.concat(some.stream(), Stream.of(more)).toList();
    }
}
