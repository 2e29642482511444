package chancery.rank;

import java.util.List;

/** What speaks for a type because a phrase of this type fired. */
final class HintSigns {

    private static final int MANY = 4;

    private HintSigns() {}

    /** Anywhere in the sentence; the hints are of one type, the likeliest first. */
    static void ofPair(List<Hint> hints, Hint first, Signs signs) {
        Hint best = hints.get(0);
        if (best.equals(first)) {
            signs.add("first phrase", fit(best));
            signs.add("first phrase asks", asks(best), fit(best));
            signs.add("first phrase's file", file(best), fit(best));
        }
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
            signs.add("rule asks", asks(hint), fit(hint));
            signs.add("rule's file", file(hint), fit(hint));
        }
    }

    /** How many elements the rule has: the more, the surer. */
    private static String asks(Hint hint) {
        int elements = hint.rule().split(" ", -1).length;
        return String.valueOf(Math.min(MANY, elements));
    }

    private static String file(Hint hint) {
        return hint.rule().replaceFirst(":.*", "");
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
