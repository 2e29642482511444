package chancery.recognise;

import chancery.knowledge.Knowledge;
import chancery.knowledge.NameWords;
import chancery.knowledge.Words;
import chancery.model.Sentence;
import chancery.model.Token;

/**
 * How far the name of a person reaches beyond what the parser takes for it: over further surnames, hyphens, a nickname in brackets and
 * "Jr" after a surname.
 */
final class NameReach {

    private static final int NICKNAME = 3;

    private final Knowledge knowledge;
    private final NameWords names;

    NameReach(Knowledge knowledge) {
        this.knowledge = knowledge;
        names = knowledge.nameWords();
    }

    /**
     * The last token of the name.
     *
     * @param end the last token by the parser
     * @param titled whether a title stands right before it, so that capitals after it are likely a surname
     */
    int end(Sentence sentence, Words words, int first, int end, boolean titled) {
        int reached = end;
        int next = step(sentence, words, first, reached, titled);
        while (next > reached) {
            reached = next;
            next = step(sentence, words, first, reached, titled);
        }
        return suffix(sentence, words, reached);
    }

    private int step(Sentence sentence, Words words, int first, int end, boolean titled) {
        int hyphened = hyphened(sentence, words, first, end);
        if (hyphened > end) {
            return hyphened;
        }
        int nicknamed = nicknamed(sentence, words, first, end);
        if (nicknamed > end) {
            return nicknamed;
        }
        int particles = end + 1;
        while (titled && particles < words.size() && names.isParticle(words.word(particles))) {
            particles++;
        }
        return titled && isSurname(sentence, words, particles) ? particles : end;
    }

    /** "Roh Tae-woo", "Ellen Johnson-Sirleaf": without blanks, and after a given name; not "Obama-era". */
    private static int hyphened(Sentence sentence, Words words, int first, int end) {
        int part = end + 2;
        if (part >= words.size() || !sentence.token(end + 1).word().equals("-")) {
            return end;
        }
        boolean joined = touches(sentence, end) && touches(sentence, end + 1);
        Token word = sentence.token(part);
        boolean syllable = end > first && word.tag().startsWith("N");
        boolean name = word.tag().startsWith("NNP")
                && isCapital(word)
                && !word.entity().equals("LOCATION");
        return joined && (syllable || (name && isBeforeSurname(sentence, part))) ? part : end;
    }

    /** "Leopold-Sedar Senghor": a given name of two parts. */
    private static boolean isBeforeSurname(Sentence sentence, int part) {
        return part + 1 < sentence.tokens().size()
                && sentence.token(part + 1).tag().startsWith("NNP")
                && isCapital(sentence.token(part + 1));
    }

    /** "Willem (Wim) Kok": a few capitalised words in brackets, and the surname after them. */
    private int nicknamed(Sentence sentence, Words words, int first, int end) {
        boolean opens = end + 1 < words.size() && isBracket(sentence.token(end + 1), "(", "-LRB-");
        int open = opens ? end + 1 : opened(sentence, first, end);
        if (open < first) {
            return end;
        }
        int at = open + 1;
        while (at < words.size() && at <= open + NICKNAME && isName(sentence.token(at))) {
            at++;
        }
        boolean closed = at > open + 1 && at < words.size() && isBracket(sentence.token(at), ")", "-RRB-");
        return closed && isSurname(sentence, words, at + 1) ? at + 1 : end;
    }

    /** The bracket that opens in the name and is not closed there; -1 if there is none. */
    private static int opened(Sentence sentence, int first, int last) {
        for (int i = last; i > first; i--) {
            if (isBracket(sentence.token(i), ")", "-RRB-")) {
                return -1;
            }
            if (isBracket(sentence.token(i), "(", "-LRB-")) {
                return i;
            }
        }
        return -1;
    }

    private int suffix(Sentence sentence, Words words, int end) {
        int comma = end + 1 < words.size() && sentence.token(end + 1).word().equals(",") ? 1 : 0;
        int at = end + 1 + comma;
        return at < words.size() && names.isSuffix(words.word(at)) && isMarked(sentence.token(at)) ? at : end;
    }

    private static boolean isMarked(Token word) {
        return Character.isUpperCase(word.word().charAt(0))
                || Character.isDigit(word.word().charAt(0));
    }

    /** A capitalised word that is neither a place, a state, a body nor the beginning of a title or role. */
    boolean isSurname(Sentence sentence, Words words, int token) {
        if (token >= words.size() || !isName(sentence.token(token))) {
            return false;
        }
        Token word = sentence.token(token);
        return !word.entity().equals("LOCATION")
                && !word.entity().equals("ORGANIZATION")
                && knowledge.states().names().longest(words, token).isEmpty()
                && knowledge.titles().words().longest(words, token).isEmpty()
                && knowledge.roles().words().longest(words, token).isEmpty()
                && knowledge.organisations().names().longest(words, token).isEmpty();
    }

    private static boolean isName(Token word) {
        return word.tag().startsWith("NNP") && isCapital(word);
    }

    private static boolean isBracket(Token word, String plain, String escaped) {
        return word.word().equals(plain) || word.word().equals(escaped);
    }

    private static boolean touches(Sentence sentence, int token) {
        return sentence.token(token).span().end()
                == sentence.token(token + 1).span().start();
    }

    private static boolean isCapital(Token word) {
        return Character.isUpperCase(word.word().charAt(0));
    }
}
