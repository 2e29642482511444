package chancery.merge;

import chancery.model.Act;
import chancery.model.Actor;
import chancery.model.Participant;
import chancery.model.When;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where to look for the same act. An account is found under the keys that it keeps; two accounts can be joined by a rule only if the one
 * seeks a key that the other keeps, and then the other seeks one of the first, too.
 */
final class Keys {

    private static final int DAYS_OF_A_TIME = 32;
    private static final int LONGEST = 366;
    private static final String SOME = "some time";
    private static final String ANY = "any time";

    private Keys() {}

    /** The keys under which it is found for a rule. */
    static Set<Long> kept(Retelling retelling, AcrossReports rule) {
        return switch (rule) {
            case COPIED -> copies(retelling);
            case NAMELESS_ATTACK -> town(retelling);
            case SAME_DAY, SAME_DAY_ONE_SIDE -> days(retelling, 0);
            case DISPUTED_DAY, DISPUTED_PLACE -> isPrintedSingular(retelling) ? days(retelling, 0) : Set.of();
            case BACKGROUND, UNDATED -> circles(retelling, kept(retelling));
        };
    }

    /** The keys under which others may be found that it can be joined with by a rule. */
    static Set<Long> sought(Retelling retelling, AcrossReports rule) {
        return switch (rule) {
            case COPIED -> copies(retelling);
            case NAMELESS_ATTACK -> town(retelling);
            case SAME_DAY, SAME_DAY_ONE_SIDE -> days(retelling, AcrossReports.DAYS_OF_DISPUTE);
            case DISPUTED_DAY, DISPUTED_PLACE ->
                isPrintedSingular(retelling) ? days(retelling, AcrossReports.DAYS_OF_DISPUTE) : Set.of();
            case BACKGROUND, UNDATED -> circles(retelling, sought(retelling));
        };
    }

    /** All keys under which it is found. */
    static Set<Long> kept(List<Retelling> retellings) {
        Set<Long> keys = new HashSet<>();
        for (Retelling retelling : retellings) {
            for (AcrossReports rule : AcrossReports.values()) {
                keys.addAll(kept(retelling, rule));
            }
        }
        return keys;
    }

    private static Set<Long> copies(Retelling retelling) {
        return Set.of(
                Hash.of("copy", retelling.family().name(), retelling.witness().value()));
    }

    /** Its town, whatever the day: few attacks there are told without a doer. */
    private static Set<Long> town(Retelling retelling) {
        return AcrossReports.isNamelessAttack(retelling)
                ? Set.of(Hash.of(
                        "town",
                        retelling.family().name(),
                        retelling.act().scene().orElseThrow().name()))
                : Set.of();
    }

    private static boolean isPrintedSingular(Retelling retelling) {
        return Sameness.isSingular(retelling.act()) && AcrossReports.isPrintedDay(retelling.when());
    }

    /** Family, one party and day, for what is dated finely. */
    private static Set<Long> days(Retelling retelling, int margin) {
        Set<Long> keys = new HashSet<>();
        if (retelling.grain() == Grain.FINE) {
            When when = retelling.when().orElseThrow();
            long first = when.from().orElseThrow().toEpochDay() - margin;
            long last = when.to().orElseThrow().toEpochDay() + margin;
            for (String side : sides(retelling)) {
                long party = Hash.of("day", retelling.family().name(), side);
                for (long day = first; day <= last; day++) {
                    keys.add(Hash.of(party, day));
                }
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

    /** Family, those who must be in both accounts, and the grain and time. */
    private static Set<Long> circles(Retelling retelling, Set<String> times) {
        if (times.isEmpty() || !Sameness.isSingular(retelling.act())) {
            return Set.of();
        }
        Set<Long> keys = new HashSet<>();
        Act act = retelling.act();
        for (String circle : Sameness.isOfStates(act.kind()) ? pairs(act) : company(act)) {
            long party = Hash.of("circle", retelling.family().name(), circle);
            times.forEach(time -> keys.add(Hash.of(party, Hash.of(time))));
        }
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

    /** A person or body with another party, who may be told by the state alone. */
    private static Set<String> company(Act act) {
        Set<String> keys = new TreeSet<>();
        for (String one : named(act.participants())) {
            for (Participant other : act.participants()) {
                if (!other.id().value().equals(one)) {
                    keys.add(one + "|" + other.id().value());
                    other.actor().state().ifPresent(state -> keys.add(one + "|" + state));
                }
            }
        }
        return keys;
    }

    /** Grain and time of the act; of one without a date the time in which its report can speak of it. */
    private static Set<String> kept(Retelling retelling) {
        Set<String> times = new TreeSet<>();
        if (AcrossReports.isBounded(retelling.when()) || retelling.grain() == Grain.NONE) {
            String grain = retelling.grain() + " ";
            cells(span(retelling)).forEach(cell -> times.add(grain + cell));
            times.add(grain + SOME);
        }
        return times;
    }

    private static Set<String> sought(Retelling retelling) {
        Set<String> times = new TreeSet<>();
        if (AcrossReports.isBounded(retelling.when()) || retelling.grain() == Grain.NONE) {
            Set<String> cells = new TreeSet<>(cells(span(retelling)));
            cells.add(cells.contains(ANY) ? SOME : ANY);
            for (Grain grain : Grain.values()) {
                if (grain != retelling.grain() || grain == Grain.COARSE) {
                    cells.forEach(cell -> times.add(grain + " " + cell));
                }
            }
        }
        return times;
    }

    private static Optional<When> span(Retelling retelling) {
        return retelling.grain() == Grain.NONE
                ? retelling.published().filter(when -> AcrossReports.isBounded(Optional.of(when)))
                : retelling.when();
    }

    /** The times in which a span lies; a long one lies in any. */
    private static Set<String> cells(Optional<When> span) {
        Set<String> cells = new TreeSet<>();
        span.ifPresent(when -> {
            long first = when.from().orElseThrow().toEpochDay() - AcrossReports.DAYS_OF_NEWS;
            long last = when.to().orElseThrow().toEpochDay();
            if (last - first <= LONGEST) {
                for (long cell = first / DAYS_OF_A_TIME; cell <= last / DAYS_OF_A_TIME; cell++) {
                    cells.add(Long.toString(cell));
                }
            }
        });
        return cells.isEmpty() ? Set.of(ANY) : cells;
    }
}
