package chancery.tree;

import chancery.learn.Symbols;

/** What comes after each word of a tagged sentence: the noun that its noun phrase ends in, the next finite verb, commas. For one thread. */
final class Ahead {

    private enum Kind {
        NOUN,
        PRONOUN,
        POSSESSIVE,
        BEFORE_NOUN,
        FINITE,
        COMMA,
        OTHER
    }

    private final Kind[] kinds;
    private int[] noun = {};
    private int[] verb = {};
    private int[] commas = {};

    Ahead(Symbols tags) {
        this.kinds = tags.names().stream().map(Ahead::kind).toArray(Kind[]::new);
    }

    private static Kind kind(String tag) {
        return switch (tag) {
            case "NN", "NNS", "NNP", "NNPS" -> Kind.NOUN;
            case "PRP", "WP", "EX" -> Kind.PRONOUN;
            case "POS" -> Kind.POSSESSIVE;
            case "DT", "PDT", "PRP$", "JJ", "JJR", "JJS", "CD", "$", "HYPH", "RB", "VBN", "VBG", "``" ->
                Kind.BEFORE_NOUN;
            case "VBD", "VBZ", "VBP", "MD" -> Kind.FINITE;
            case "," -> Kind.COMMA;
            default -> Kind.OTHER;
        };
    }

    /** Looks at another sentence, from its end. */
    void start(Words words) {
        int root = words.root();
        if (noun.length <= root) {
            noun = new int[root + 1 + noun.length / 2];
            verb = new int[noun.length];
            commas = new int[noun.length];
        }
        noun[root] = Words.NONE;
        verb[root] = root;
        commas[root] = 0;
        Kind behind = Kind.OTHER;
        for (int place = root - 1; place >= Words.FIRST; place--) {
            Kind kind = kinds[words.tag[place]];
            noun[place] = noun(kind, behind, place);
            verb[place] = kind == Kind.FINITE ? place : verb[place + 1];
            commas[place] = commas[place + 1] + (kind == Kind.COMMA ? 1 : 0);
            behind = kind;
        }
    }

    private int noun(Kind kind, Kind behind, int place) {
        boolean goesOn = (behind == Kind.NOUN || behind == Kind.POSSESSIVE) && noun[place + 1] != Words.NONE;
        return switch (kind) {
            case NOUN -> goesOn ? noun[place + 1] : place;
            case PRONOUN -> place;
            case POSSESSIVE, BEFORE_NOUN -> noun[place + 1];
            default -> Words.NONE;
        };
    }

    /** The noun that the phrase from this place on ends in, or {@link Words#NONE}. */
    int noun(int place) {
        return noun[place];
    }

    /** The first finite verb or modal from this place on, or the root. */
    int verb(int place) {
        return verb[place];
    }

    /** Commas between the two places: none, one, or two for more. */
    int commas(int from, int to) {
        return Math.min(commas[from] - commas[to], 2);
    }
}
