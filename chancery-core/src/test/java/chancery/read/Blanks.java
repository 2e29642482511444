package chancery.read;

import chancery.model.Span;
import chancery.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A parser for tests: words between blanks and marks, sentences up to a full stop and a blank, every word under the first. */
final class Blanks implements Parser {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+|\\S");
    private static final Pattern SENTENCE = Pattern.compile(".+?(?:[.!?][\"')]*(?=\\s|$)|$)", Pattern.DOTALL);

    @Override
    public List<List<Token>> parse(String text) {
        List<List<Token>> sentences = new ArrayList<>();
        Matcher sentence = SENTENCE.matcher(text);
        while (sentence.find()) {
            List<Token> tokens = words(sentence.group(), sentence.start());
            if (!tokens.isEmpty()) {
                sentences.add(tokens);
            }
        }
        return sentences;
    }

    private static List<Token> words(String sentence, int start) {
        List<Token> tokens = new ArrayList<>();
        Matcher word = WORD.matcher(sentence);
        while (word.find()) {
            Span span = new Span(start + word.start(), start + word.end());
            String lemma = word.group().toLowerCase(Locale.ROOT);
            int head = tokens.isEmpty() ? -1 : 0;
            tokens.add(new Token(span, word.group(), lemma, tag(word.group()), "O", head, head < 0 ? "root" : "dep"));
        }
        return tokens;
    }

    private static String tag(String word) {
        if (word.equals("and")) {
            return "CC";
        }
        if (word.equals("the")) {
            return "DT";
        }
        if (word.endsWith("ed")) {
            return "VBD";
        }
        return Character.isUpperCase(word.charAt(0)) ? "NNP" : "NN";
    }
}
