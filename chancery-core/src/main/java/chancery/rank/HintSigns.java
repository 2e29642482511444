package chancery.rank;

import java.util.List;

/** What speaks for a type because a phrase of this type fired. */
final class HintSigns {

    private HintSigns() {}

    /** Anywhere in the sentence; the hints are of one type, the likeliest first. */
    static void ofPair(List<Hint> hints, Signs signs) {
        Hint best = hints.get(0);
        signs.add("phrase somewhere", fit(best));
        signs.add("phrases of the type", String.valueOf(Math.min(3, hints.size())));
    }

    /** On one word. */
    static void ofWord(List<Hint> hints, Signs signs) {
        for (Hint hint : hints) {
            signs.add("phrase", fit(hint));
            signs.add(
                    "phrase that is told as",
                    hint.certainty().name(),
                    hint.status().name());
            signs.add("phrase of type", hint.type().name(), fit(hint));
            signs.add("rule", hint.rule());
        }
    }

    static String fit(Hint hint) {
        return FITS[hint.forth()][hint.back()];
    }

    private static final String[][] FITS = {
        {"between others", "turned half", "turned"},
        {"half", "both on a side", "half turned"},
        {"between the two", "both ways", "both ways"},
    };
}
