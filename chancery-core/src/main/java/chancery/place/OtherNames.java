package chancery.place;

import chancery.knowledge.Spelling;
import chancery.knowledge.TimeWords;
import chancery.knowledge.TimeWords.Kind;
import chancery.model.Sentence;
import chancery.model.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Words that a report uses for something else than a town: surnames of those it names in full, what it writes as a common word,
 * names of months. Many a village is called Moore, Media, Bank or August.
 */
final class OtherNames {

    private static final String PERSON = "PERSON";

    private final Set<String> words = new HashSet<>();
    private final TimeWords time;

    private OtherNames(TimeWords time) {
        this.time = time;
    }

    static OtherNames in(List<Sentence> report, TimeWords time) {
        OtherNames others = new OtherNames(time);
        report.forEach(sentence -> others.add(sentence.tokens()));
        return others;
    }

    private void add(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            boolean surname = i > 0 && isPerson(tokens.get(i)) && isPerson(tokens.get(i - 1));
            if (surname || isCommon(tokens.get(i))) {
                words.add(Spelling.fold(tokens.get(i).word()));
            }
        }
    }

    private static boolean isPerson(Token token) {
        return token.entity().equals(PERSON) && token.isName();
    }

    private static boolean isCommon(Token token) {
        return !token.isName()
                && token.word().length() > 1
                && Character.isLowerCase(token.word().charAt(0));
    }

    boolean has(String word) {
        return words.contains(Spelling.fold(word)) || time.has(spelled(word), Kind.MONTH);
    }

    /** "AUGUST" as "August". */
    private static String spelled(String word) {
        return word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
    }
}
