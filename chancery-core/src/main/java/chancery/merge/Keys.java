package chancery.merge;

import chancery.model.Act;
import chancery.model.Participant;
import chancery.model.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Where to look for the same act: two accounts that could be joined by a rule share at least one key of it. */
final class Keys {

    private static final int WEEK = 7;

    private Keys() {}

    static Set<String> of(Retelling retelling, AcrossReports rule) {
        return switch (rule) {
            case COPIED -> Set.of(retelling.family() + "|" + retelling.witness().value());
            case NAMELESS_ATTACK -> AcrossReports.isNamelessAttack(retelling) ? town(retelling) : Set.of();
            case SAME_DAY, SAME_DAY_ONE_SIDE, DISPUTED_DAY, DISPUTED_PLACE -> weeks(retelling);
            case BACKGROUND, UNDATED -> pairs(retelling);
        };
    }

    /** Its town, whatever the day: few attacks there are told without a doer. */
    private static Set<String> town(Retelling retelling) {
        return Set.of(
                retelling.family() + "|" + retelling.act().scene().orElseThrow().name());
    }

    /** Family, one party and week; with the days of dispute before and after. */
    private static Set<String> weeks(Retelling retelling) {
        Set<String> keys = new TreeSet<>();
        if (retelling.grain() == Grain.FINE) {
            When when = retelling.when().orElseThrow();
            long first = when.from().orElseThrow().toEpochDay() - AcrossReports.DAYS_OF_DISPUTE;
            long last = when.to().orElseThrow().toEpochDay() + AcrossReports.DAYS_OF_DISPUTE;
            for (long week = Math.floorDiv(first, WEEK); week <= Math.floorDiv(last, WEEK); week++) {
                for (String side : sides(retelling)) {
                    keys.add(retelling.family() + "|" + side + "|" + week);
                }
            }
        }
        return keys;
    }

    private static Set<String> sides(Retelling retelling) {
        if (!retelling.isSpeech()) {
            return Told.sides(retelling.act().participants());
        }
        Set<String> speakers = new TreeSet<>();
        retelling.act().agents().forEach(speaker -> speakers.add(speaker.id().value()));
        return speakers;
    }

    /** Family and one party of either side. */
    private static Set<String> pairs(Retelling retelling) {
        Act act = retelling.act();
        List<Participant> all = act.participants();
        List<String> doers = new ArrayList<>(Told.sides(act.kind().isSymmetric() ? all : act.agents()));
        List<String> receivers = new ArrayList<>(Told.sides(act.kind().isSymmetric() ? all : act.recipients()));
        Set<String> keys = new TreeSet<>();
        for (String doer : doers) {
            for (String receiver : receivers) {
                if (!act.kind().isSymmetric() || doer.compareTo(receiver) < 0) {
                    keys.add(retelling.family() + "|" + doer + "|" + receiver);
                }
            }
        }
        return keys;
    }
}
