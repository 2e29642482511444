package chancery.merge;

import chancery.model.Act;
import chancery.model.Actor;
import chancery.model.Participant;
import chancery.model.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Where to look for the same act: two accounts that could be joined by a rule share at least one key of it. */
final class Keys {

    private Keys() {}

    static Set<String> of(Retelling retelling, AcrossReports rule) {
        return switch (rule) {
            case COPIED -> Set.of(retelling.family() + "|" + retelling.witness().value());
            case NAMELESS_ATTACK -> AcrossReports.isNamelessAttack(retelling) ? town(retelling) : Set.of();
            case SAME_DAY, SAME_DAY_ONE_SIDE -> retelling.grain() == Grain.FINE ? days(retelling) : Set.of();
            case DISPUTED_DAY, DISPUTED_PLACE -> isPrintedSingular(retelling) ? days(retelling) : Set.of();
            case BACKGROUND, UNDATED -> Sameness.isSingular(retelling.act()) ? circles(retelling) : Set.of();
        };
    }

    /** Its town, whatever the day: few attacks there are told without a doer. */
    private static Set<String> town(Retelling retelling) {
        return Set.of(
                retelling.family() + "|" + retelling.act().scene().orElseThrow().name());
    }

    private static boolean isPrintedSingular(Retelling retelling) {
        return Sameness.isSingular(retelling.act()) && AcrossReports.isPrintedDay(retelling.when());
    }

    /** Family, one party and day; with the day before and after, so that days of dispute apart still share one. */
    private static Set<String> days(Retelling retelling) {
        Set<String> keys = new TreeSet<>();
        When when = retelling.when().orElseThrow();
        long margin = AcrossReports.DAYS_OF_DISPUTE / 2;
        long first = when.from().orElseThrow().toEpochDay() - margin;
        long last = when.to().orElseThrow().toEpochDay() + margin;
        Set<String> sides = sides(retelling);
        for (long day = first; day <= last; day++) {
            for (String side : sides) {
                keys.add(retelling.family() + "|" + side + "|" + day);
            }
        }
        return keys;
    }

    private static Set<String> sides(Retelling retelling) {
        return retelling.isSpeech()
                ? named(retelling.act().agents())
                : Told.sides(retelling.act().participants());
    }

    /** Persons and bodies, by whom alone what is said and what men do is known again. */
    private static Set<String> named(List<Participant> parties) {
        Set<String> ids = new TreeSet<>();
        parties.stream()
                .filter(party -> party.actor() instanceof Actor.Person || party.actor() instanceof Actor.Organisation)
                .forEach(party -> ids.add(party.id().value()));
        return ids;
    }

    /** Family and one of those who must be in both accounts: persons and bodies, or, for acts of states, two sides. */
    private static Set<String> circles(Retelling retelling) {
        Set<String> keys = new TreeSet<>();
        Set<String> circles = Sameness.isOfStates(retelling.act().kind())
                ? pairs(retelling.act())
                : named(retelling.act().participants());
        circles.forEach(circle -> keys.add(retelling.family() + "|" + circle));
        return keys;
    }

    /** One party of either side. */
    private static Set<String> pairs(Act act) {
        List<Participant> all = act.participants();
        List<String> doers = new ArrayList<>(Told.sides(act.kind().isSymmetric() ? all : act.agents()));
        List<String> receivers = new ArrayList<>(Told.sides(act.kind().isSymmetric() ? all : act.recipients()));
        Set<String> keys = new TreeSet<>();
        for (String doer : doers) {
            for (String receiver : receivers) {
                if (!act.kind().isSymmetric() || doer.compareTo(receiver) < 0) {
                    keys.add(doer + "|" + receiver);
                }
            }
        }
        return keys;
    }
}
