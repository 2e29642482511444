package chancery.resolve;

import chancery.knowledge.PlaceWords;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Tells the place from the state: "in Tehran", "visited Tehran", "a trip to Iran" are places, "told Iran" is not. */
final class PlaceSense {
    private static final Set<String> LEADING = Set.of("to", "from", "for");
    private final PlaceWords words;

    PlaceSense(PlaceWords words) {
        this.words = words;
    }

    boolean isPlace(Line line, int first, int head) {
        int noun = firstOfConjuncts(line, head);
        Optional<String> preposition = preposition(line, noun == head ? first : noun, noun);
        int governor = line.token(noun).head();
        if (preposition.isEmpty()) {
            return governor >= 0 && isObject(line, noun) && words.takesPlace(lemma(line, governor));
        }
        if (words.isPlacePreposition(preposition.get())) {
            return true;
        }
        return LEADING.contains(preposition.get()) && leadsFrom(line, governor);
    }

    private boolean leadsFrom(Line line, int governor) {
        return governor >= 0 && words.isMotion(lemma(line, governor));
    }

    private static boolean isObject(Line line, int noun) {
        return line.token(noun).is("obj") || line.token(noun).relation().equals("nsubj:pass");
    }

    private static int firstOfConjuncts(Line line, int head) {
        int noun = head;
        while ((line.token(noun).is("conj") || line.token(noun).is("appos"))
                && line.token(noun).head() >= 0
                && line.token(noun).head() < noun) {
            noun = line.token(noun).head();
        }
        return noun;
    }

    private static Optional<String> preposition(Line line, int first, int noun) {
        Optional<String> marked = line.tree().preposition(noun);
        if (marked.isPresent()) {
            return marked;
        }
        int before = line.tag(first - 1).equals("DT") ? first - 2 : first - 1;
        return line.tag(before).equals("IN") || line.tag(before).equals("TO")
                ? Optional.of(line.word(before))
                : Optional.empty();
    }

    private static String lemma(Line line, int token) {
        return line.token(token).lemma().toLowerCase(Locale.ROOT);
    }
}
