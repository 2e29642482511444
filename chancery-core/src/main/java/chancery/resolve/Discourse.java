package chancery.resolve;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Who was mentioned so far, and where: what words that point back can point to. */
final class Discourse {

    /**
     * One mention.
     *
     * @param subject whether as the subject of a clause
     * @param adjective whether only as a nationality before a noun
     */
    record Seen(int sentence, int token, List<Who> who, boolean subject, boolean adjective) {
        Seen {
            who = List.copyOf(who);
        }

        /** The one; for several the first. */
        Who one() {
            return who.get(0);
        }

        boolean isSeveral() {
            return who.size() > 1;
        }
    }

    private final List<Seen> seen = new ArrayList<>();

    void see(Seen mention) {
        seen.add(mention);
    }

    List<Seen> seen() {
        return seen;
    }

    /** The latest somebody that fits. */
    Optional<Who> last(Predicate<Who> fits) {
        for (int i = seen.size() - 1; i >= 0; i--) {
            for (Who who : seen.get(i).who()) {
                if (fits.test(who)) {
                    return Optional.of(who);
                }
            }
        }
        return Optional.empty();
    }

    /** So many different ones that fit, the latest, in the order of their mention. */
    List<Who> last(int count, Predicate<Who> fits) {
        return recent(count, 0, fits);
    }

    /** The same, from a sentence on. */
    List<Who> recent(int count, int sentence, Predicate<Who> fits) {
        Set<String> ids = new LinkedHashSet<>();
        List<Who> found = new ArrayList<>();
        for (int i = seen.size() - 1;
                i >= 0 && found.size() < count && seen.get(i).sentence() >= sentence;
                i--) {
            for (int k = seen.get(i).who().size() - 1; k >= 0 && found.size() < count; k--) {
                Who who = seen.get(i).who().get(k);
                if (fits.test(who) && ids.add(who.id())) {
                    found.add(0, who);
                }
            }
        }
        return found;
    }

    /** The latest state that was named in any way, persons' and bodies' states left out. */
    Optional<Who> lastState(Predicate<String> fits) {
        return last(who -> isState(who) && fits.test(who.id()));
    }

    static boolean isState(Who who) {
        return who instanceof Who.Fixed fixed && fixed.actor() instanceof chancery.model.Actor.State;
    }
}
