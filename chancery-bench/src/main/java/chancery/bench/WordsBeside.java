package chancery.bench;

import chancery.model.Token;
import chancery.read.Parser;
import chancery.words.Lemmatiser;
import chancery.words.Tokeniser;
import chancery.words.Word;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A parser that lets our own words and lemmas run beside another's, on the same texts, and notes where they differ. */
final class WordsBeside implements Parser {

    private static final int AROUND = 30;

    private final Parser parser;
    private final Tokeniser tokeniser;
    private final Lemmatiser lemmatiser;
    private final List<String> differences = new ArrayList<>();
    private int words;
    private int sentences;
    private int wordsDiffer;
    private int sentencesDiffer;
    private int lemmasDiffer;

    WordsBeside(Parser parser, Tokeniser tokeniser, Lemmatiser lemmatiser) {
        this.parser = parser;
        this.tokeniser = tokeniser;
        this.lemmatiser = lemmatiser;
    }

    @Override
    public List<List<Token>> parse(String text) {
        List<List<Token>> theirs = parser.parse(text);
        Set<Integer> theirWords = new HashSet<>();
        Set<Integer> theirSentences = new HashSet<>();
        for (List<Token> sentence : theirs) {
            sentence.forEach(token -> theirWords.add(end(token, text)));
            theirSentences.add(end(sentence.get(sentence.size() - 1), text));
            sentence.forEach(this::compareLemma);
        }
        Set<Integer> ourWords = new HashSet<>();
        Set<Integer> ourSentences = new HashSet<>();
        for (List<Word> sentence : tokeniser.sentences(text)) {
            sentence.forEach(word -> ourWords.add(word.end()));
            ourSentences.add(sentence.get(sentence.size() - 1).end());
        }
        words += theirWords.size();
        sentences += theirSentences.size();
        wordsDiffer += note("word", text, ourWords, theirWords);
        sentencesDiffer += note("sentence", text, ourSentences, theirSentences);
        return theirs;
    }

    /** CoreNLP has the stop of a last abbreviation as a word of its own; that is no difference in cutting. */
    private static int end(Token token, String text) {
        int end = token.span().end();
        return token.word().endsWith(".") && end < text.length() && text.charAt(end) == '.' ? end + 1 : end;
    }

    private void compareLemma(Token token) {
        String lemma = lemmatiser.lemma(token.word(), token.tag());
        if (!token.tag().equals("XX") && !lemma.equals(token.lemma())) {
            lemmasDiffer++;
            differences.add("lemma of " + token.word() + " (" + token.tag() + "): " + lemma + ", not " + token.lemma());
        }
    }

    private int note(String what, String text, Set<Integer> ours, Set<Integer> theirs) {
        ours.stream()
                .filter(end -> !theirs.contains(end))
                .forEach(end -> differences.add(what + " of ours " + at(end, text)));
        theirs.stream()
                .filter(end -> !ours.contains(end))
                .forEach(end -> differences.add(what + " of theirs " + at(end, text)));
        Set<Integer> either = new HashSet<>(ours);
        either.addAll(theirs);
        either.removeIf(end -> ours.contains(end) && theirs.contains(end));
        return either.size();
    }

    private static String at(int end, String text) {
        String before = text.substring(Math.max(0, end - AROUND), end);
        return before + " ¦ " + text.substring(end, Math.min(text.length(), end + AROUND));
    }

    List<String> differences() {
        return differences;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "beside the parser: %d words, %d ends differ; %d sentences, %d ends differ; %d lemmas differ",
                words,
                wordsDiffer,
                sentences,
                sentencesDiffer,
                lemmasDiffer);
    }
}
