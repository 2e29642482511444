package chancery.pipeline;

import chancery.model.Act;
import chancery.model.Actor;
import chancery.model.Claim;
import chancery.model.EventKind;
import chancery.model.Note;
import chancery.model.Participant;
import chancery.model.PloverType;
import chancery.model.Report;
import chancery.model.Sector;
import chancery.model.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Keeps the record to public life: an act in which no state, public body, armed or political group or person of office takes
 * part ("the bakery sold its vans to a rival") is no event of it, and neither is a remark by somebody without any public role or name. Words
 * stay statements, whoever speaks. What is left out is counted in a note.
 */
final class PublicActs {

    /** Trade, the press, schools and sport, and sources of which nothing is told. */
    private static final Set<Sector> PRIVATE =
            EnumSet.of(Sector.BUS, Sector.MNC, Sector.JRN, Sector.EDU, Sector.MED, Sector.AGR, Sector.ELI, Sector.SOC);
    /** The people at large: public where they protest or are harmed, not where they trade or talk. */
    private static final Set<Sector> PEOPLE = EnumSet.of(Sector.CVL, Sector.LAB, Sector.REF, Sector.REL);

    private static final Set<PloverType> TRADE = EnumSet.of(PloverType.COOPERATE, PloverType.AID);

    /** Whoever is harmed, the harm is of public concern. */
    private static final Set<PloverType> HARM = EnumSet.of(PloverType.ASSAULT, PloverType.COERCE);

    private static final String HOSTING = "043";

    private PublicActs() {}

    static boolean isPublic(Claim claim) {
        if (!(claim.assertion() instanceof Act act)) {
            return true;
        }
        if (act.kind() == EventKind.VISIT && act.agents().isEmpty()) {
            return act.cameo().filter(HOSTING::equals).isPresent() && isPublicSide(act.recipients(), false);
        }
        if (act.type().filter(HARM::contains).isPresent()
                && act.recipients().stream().anyMatch(PublicActs::isHuman)) {
            return true;
        }
        if (act.type().isEmpty() && act.kind() == EventKind.STATEMENT) {
            return isPublicSide(act.agents(), false) && !areNameless(act.agents());
        }
        boolean lone = Math.max(act.agents().size(), act.recipients().size()) <= 1
                && (act.agents().isEmpty() || act.recipients().isEmpty());
        boolean lacksPartner =
                lone && act.type().filter(type -> type == PloverType.COOPERATE).isPresent();
        return !lacksPartner
                && (act.kind() == EventKind.PROTEST
                        || isPublicSide(act.agents(), !isTrade(act))
                        || isPublicSide(act.recipients(), !isTrade(act)));
    }

    /** "officials said": of whom nobody can say whose they are. */
    private static boolean areNameless(List<Participant> speakers) {
        return speakers.stream().map(Participant::actor).allMatch(PublicActs::isNameless);
    }

    private static boolean isNameless(Actor actor) {
        return (actor instanceof Actor.Group || actor instanceof Actor.Unnamed)
                && actor.state().isEmpty();
    }

    private static boolean isHuman(Participant victim) {
        return victim.actor() instanceof Actor.Person
                || victim.actor()
                        .sector()
                        .filter(sector -> !PRIVATE.contains(sector))
                        .isPresent();
    }

    /** Where companies and private people do much of what is told, and only public ones count. */
    private static boolean isTrade(Act act) {
        return act.type().filter(TRADE::contains).isPresent() || act.kind() == EventKind.AGREEMENT;
    }

    private static boolean isPublicSide(List<Participant> side, boolean people) {
        return side.stream().anyMatch(one -> isPublic(one, people));
    }

    private static boolean isPublic(Participant one, boolean people) {
        Actor actor = one.actor();
        if (actor instanceof Actor.State) {
            return true;
        }
        if (actor instanceof Actor.Person person && person.wikidata().isPresent()) {
            return true;
        }
        if (actor.sector().isEmpty()) {
            return actor.state().isPresent() && !(actor instanceof Actor.Organisation);
        }
        Sector sector = actor.sector().get();
        if (sector == Sector.UNK) {
            return actor.state().isPresent();
        }
        return !PRIVATE.contains(sector) && (people || !PEOPLE.contains(sector));
    }

    /** What a reader of the balance is told of the acts left out, if any were. */
    static List<Note> notes(Report report, long leftOut) {
        List<Note> notes = new ArrayList<>();
        if (leftOut > 0) {
            notes.add(
                    new Note(
                            new Span(0, report.text().length()),
                            leftOut
                                    + " acts and remarks in which nobody of public life takes part are no events of the record"));
        }
        return notes;
    }
}
