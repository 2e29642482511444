package chancery.pipeline;

import chancery.model.Act;
import chancery.model.Actor;
import chancery.model.Claim;
import chancery.model.EventKind;
import chancery.model.Participant;
import chancery.model.PloverType;
import chancery.model.Sector;
import chancery.model.Term;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps the record to public life: an act in which no state, public body, armed or political group or person of office takes
 * part ("the bakery sold its vans to a rival") is no event of it, and neither is a remark by somebody without any public role or side. Words
 * stay statements, whoever speaks.
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

    /** What the police and the courts do to people every day. */
    private static final Set<PloverType> CUSTODY = EnumSet.of(PloverType.COERCE, PloverType.YIELD);

    private static final Set<Sector> LAW = EnumSet.of(Sector.COP, Sector.JUD);
    private static final Set<Sector> ANYBODY = EnumSet.of(Sector.CVL, Sector.SOC, Sector.UNK);
    /** A nameless group of these is a side by itself. */
    private static final Set<Sector> SIDES = EnumSet.of(
            Sector.REB,
            Sector.UAF,
            Sector.PRM,
            Sector.OPP,
            Sector.MIL,
            Sector.IMG,
            Sector.ISM,
            Sector.IGO,
            Sector.UNO,
            Sector.EUR);

    private static final String HOSTING = "043";

    private PublicActs() {}

    static boolean isPublic(Claim claim) {
        if (claim.assertion() instanceof Term term) {
            return term.participants().isEmpty() || isPublicSide(term.participants(), false);
        }
        if (!(claim.assertion() instanceof Act act)) {
            return true;
        }
        if (act.kind() == EventKind.VISIT && act.agents().isEmpty()) {
            return act.cameo().filter(HOSTING::equals).isPresent() && isPublicSide(act.recipients(), false);
        }
        if (isPoliceBusiness(act)) {
            return false;
        }
        if (act.type().filter(HARM::contains).isPresent()
                && act.recipients().stream().anyMatch(PublicActs::isHuman)) {
            return true;
        }
        if (act.kind().isSpeech() || act.kind() == EventKind.MESSAGE) {
            boolean comment = act.type().isEmpty();
            return act.agents().stream()
                    .anyMatch(
                            speaker -> isPublic(speaker, speaker.actor().state().isPresent())
                                    && (!comment || isOfASide(speaker.actor())));
        }
        return act.kind() == EventKind.PROTEST
                || isPublicSide(act.agents(), !isTrade(act))
                || (!isBusiness(act) && isPublicSide(act.recipients(), !isTrade(act)));
    }

    /** "Officers arrested a man": the police and the courts of nowhere in particular with somebody of whom nothing is told. */
    private static boolean isPoliceBusiness(Act act) {
        return act.type().filter(CUSTODY::contains).isPresent()
                && act.contexts().isEmpty()
                && act.agents().stream().allMatch(doer -> isNameless(doer, LAW))
                && !act.recipients().isEmpty()
                && act.recipients().stream().allMatch(held -> isNameless(held, ANYBODY));
    }

    private static boolean isNameless(Participant one, Set<Sector> sectors) {
        Actor actor = one.actor();
        return (actor instanceof Actor.Group || actor instanceof Actor.Unnamed)
                && actor.state().isEmpty()
                && actor.sector().filter(sectors::contains).isPresent();
    }

    /** True if it is known for whom somebody speaks: "an official said" tells it of nobody. */
    private static boolean isOfASide(Actor actor) {
        boolean nameless = actor instanceof Actor.Group || actor instanceof Actor.Unnamed;
        return !nameless
                || actor.state().isPresent()
                || actor.sector().filter(SIDES::contains).isPresent();
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

    /** "Norwegian exporters invested in Chad": what private hands trade with a country is no affair of its government. */
    private static boolean isBusiness(Act act) {
        return act.type().equals(Optional.of(PloverType.COOPERATE))
                && !act.agents().isEmpty()
                && act.agents().stream()
                        .allMatch(doer ->
                                doer.actor().sector().filter(PRIVATE::contains).isPresent());
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
}
