package chancery.answer;

import chancery.ask.BadQuestion;
import chancery.model.Sequel.Fate;
import chancery.sequel.Sequels;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The words by which questions ask for what became of something. */
final class Fates {

    private static final String ANY = "any";
    private static final String KEPT = "kept";
    private static final String UNKEPT = "unkept";

    private Fates() {}

    /** The fates of the words of the question files; none where any will do. */
    static Set<Fate> of(List<String> words) {
        return words.stream().flatMap(word -> some(word).stream()).collect(Collectors.toSet());
    }

    private static Set<Fate> some(String word) {
        return switch (word) {
            case ANY -> Set.of();
            case KEPT -> Set.of(Fate.HELD, Fate.FULFILLED);
            case UNKEPT -> Sequels.unkept();
            default -> Set.of(of(word));
        };
    }

    /** @throws BadQuestion if nothing is called so */
    static Fate of(String word) {
        return Arrays.stream(Fate.values())
                .filter(fate -> fate.name().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> new BadQuestion("nothing becomes '" + word + "'; use one of "
                        + Arrays.stream(Fate.values())
                                .map(fate -> fate.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", "))));
    }
}
