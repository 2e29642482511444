package chancery.resolve;

import chancery.model.Reference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Who was mentioned so far, and where: what words that point back can point to. */
final class Discourse {

    /** What a mention is in its sentence. */
    enum Part {
        /** the subject of the main clause */
        MAIN_SUBJECT,
        /** that of another clause */
        SUBJECT,
        /** an object or the like */
        OTHER,
        /** a noun before a noun: "the Merkel government" */
        MODIFIER
    }

    /**
     * How a mention stands in its sentence.
     *
     * @param quoted whether between quotation marks
     * @param speaks whether as the subject of a main clause beside somebody's words: likely the one who says them
     * @param plural whether by a noun in the plural: "the Iranians", not "his country"
     * @param verb lemma of what governs it
     */
    record Manner(Part part, boolean quoted, boolean speaks, boolean plural, String verb) {}

    /**
     * One mention.
     *
     * @param first index of the first token of its phrase
     * @param token index of its head
     * @param kind how it was referred to: an adjective is only a nationality before a noun
     */
    record Seen(int sentence, int first, int last, int token, List<Who> who, Reference.Kind kind, Manner manner) {

        Seen {
            who = List.copyOf(who);
        }

        /** The one; for several the first. */
        Who one() {
            return who.get(0);
        }

        boolean adjective() {
            return kind == Reference.Kind.ADJECTIVE;
        }

        boolean subject() {
            return manner.part() == Part.MAIN_SUBJECT || manner.part() == Part.SUBJECT;
        }

        boolean covers(int sentenceNumber, int index) {
            return sentence == sentenceNumber && first <= index && index <= last;
        }

        boolean isSeveral() {
            return who.size() > 1;
        }
    }

    private static final double FADING = 0.6;
    private static final double CLEARLY = 2;
    private static final double EVER = 0.005;
    private final List<Seen> seen = new ArrayList<>();

    void see(Seen mention) {
        seen.add(mention);
    }

    List<Seen> seen() {
        return seen;
    }

    /** How many sentences lie between two; those in which nobody is mentioned do not count. */
    int distance(int from, int to) {
        long between = seen.stream()
                .mapToInt(Seen::sentence)
                .filter(number -> number > from && number < to)
                .distinct()
                .count();
        return from == to ? 0 : (int) between + 1;
    }

    /** Who spoke last, in a sentence from this one on. */
    List<Who> speaker(int sentence) {
        for (int i = seen.size() - 1; i >= 0 && seen.get(i).sentence() >= sentence; i--) {
            if (seen.get(i).manner().speaks()) {
                return seen.get(i).who();
            }
        }
        return List.of();
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

    /**
     * The states that the text is about at a sentence, the most present first: those named lately, as subjects, again and
     * again, by themselves or through their people.
     */
    List<String> states(int sentence) {
        return ranked(sentence).map(Map.Entry::getKey).toList();
    }

    /** The state that is far more present than any other, if there is one. */
    Optional<String> main(int sentence) {
        List<Map.Entry<String, Double>> first = ranked(sentence).limit(2).toList();
        boolean clear = first.size() == 1
                || (first.size() == 2
                        && first.get(0).getValue() > CLEARLY * first.get(1).getValue());
        return clear ? Optional.of(first.get(0).getKey()) : Optional.empty();
    }

    private Stream<Map.Entry<String, Double>> ranked(int sentence) {
        return presence(sentence).entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed());
    }

    private Map<String, Double> presence(int sentence) {
        Map<String, Double> presence = new LinkedHashMap<>();
        for (Seen mention : seen) {
            double weight = Math.pow(FADING, sentence - mention.sentence()) + EVER;
            for (Who who : mention.who()) {
                who.state().ifPresent(state -> presence.merge(state, weight * weight(mention, who), Double::sum));
            }
        }
        return presence;
    }

    /** The state that the sentence itself has named by now: the last as a place, or the only one. */
    Optional<Who> named(int sentence) {
        Set<Who> found = new LinkedHashSet<>();
        for (int i = seen.size() - 1; i >= 0 && seen.get(i).sentence() == sentence; i--) {
            if (!seen.get(i).adjective() && isState(seen.get(i).one())) {
                found.add(seen.get(i).one());
                if (seen.get(i).kind() == Reference.Kind.PLACE) {
                    return Optional.of(seen.get(i).one());
                }
            }
        }
        return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
    }

    private static double weight(Seen mention, Who who) {
        if (mention.adjective()) {
            return 1;
        }
        boolean direct = isState(who) || who instanceof Somebody;
        return direct ? mention.subject() ? 3 : 2 : 1;
    }

    static boolean isState(Who who) {
        return who instanceof Who.Fixed fixed && fixed.actor() instanceof chancery.model.Actor.State;
    }
}
