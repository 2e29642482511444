package chancery.bench;

import chancery.bench.GoldTokens.Gold;
import chancery.bench.GoldTokens.Piece;
import chancery.words.Lemmatiser;
import chancery.words.Tokeniser;
import chancery.words.Word;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How text is cut into words and sentences, and words are made lemmas: {@code TokenRun GOLD.conllu}. The text of the gold file is made
 * again and cut; words and sentences are compared by the characters that they cover.
 */
public final class TokenRun {

    private static final Usage USAGE = new Usage("TokenRun GOLD.conllu");
    private static final int ROUNDS = 40;

    private final PrintStream out = System.out;
    private final Tokeniser tokeniser = new Tokeniser();
    private final Lemmatiser lemmatiser = new Lemmatiser();
    private final Score allWords = new Score("all words");
    private final Score allSentences = new Score("all sentences");

    private TokenRun() {}

    public static void main(String[] arguments) throws IOException {
        USAGE.check(arguments.length == 1);
        TokenRun run = new TokenRun();
        List<GoldTokens> documents = GoldTokens.read(Path.of(arguments[0]));
        GoldTokens.byGenre(documents).forEach(run::measure);
        run.out.println(run.allWords);
        run.out.println(run.allSentences);
        run.measureLemmas(documents);
        run.measureSpeed(documents);
    }

    private void measure(String genre, List<GoldTokens> documents) {
        Score words = new Score(genre + " words");
        Score sentences = new Score(genre + " sentences");
        for (GoldTokens document : documents) {
            int[] packed = GoldTokens.packed(document.text());
            Set<Piece> foundWords = new HashSet<>();
            Set<Piece> foundSentences = new HashSet<>();
            for (List<Word> sentence : tokeniser.sentences(document.text())) {
                sentence.forEach(word -> foundWords.add(new Piece(packed[word.start()], packed[word.end()])));
                Word last = sentence.get(sentence.size() - 1);
                foundSentences.add(new Piece(packed[sentence.get(0).start()], packed[last.end()]));
            }
            Set<Piece> goldWords = document.words().stream().map(Gold::piece).collect(Collectors.toSet());
            count(foundWords, goldWords, words, allWords);
            count(foundSentences, new HashSet<>(document.sentences()), sentences, allSentences);
        }
        out.println(words);
        out.println(sentences);
    }

    private static void count(Set<Piece> found, Set<Piece> gold, Score genre, Score all) {
        for (Score score : List.of(genre, all)) {
            found.forEach(piece -> score.found(gold.contains(piece)));
            gold.forEach(piece -> score.wanted(found.contains(piece)));
        }
    }

    /** Right ones of all by tag, on gold words and tags; case is not compared except in names. */
    private void measureLemmas(List<GoldTokens> documents) {
        Map<String, List<Boolean>> tags = new TreeMap<>();
        for (GoldTokens document : documents) {
            for (Gold word : document.words()) {
                tags.computeIfAbsent(word.tag(), tag -> new ArrayList<>()).add(isRight(word));
            }
        }
        tags.forEach((tag, words) -> out.printf(
                "lemma %-6s %d of %d%n",
                tag, words.stream().filter(right -> right).count(), words.size()));
    }

    private boolean isRight(Gold word) {
        String lemma = lemmatiser.lemma(word.form().replace('\u2019', '\''), word.tag());
        return word.tag().startsWith("NNP") ? lemma.equals(word.lemma()) : lemma.equalsIgnoreCase(word.lemma());
    }

    private void measureSpeed(List<GoldTokens> documents) {
        for (int warm = 0; warm < ROUNDS; warm++) {
            cut(documents);
        }
        long start = Meter.cpu();
        long words = 0;
        for (int round = 0; round < ROUNDS; round++) {
            words += cut(documents);
        }
        out.printf("speed %.2f million words a CPU-second%n", words * 1e3 / (Meter.cpu() - start));
    }

    private long cut(List<GoldTokens> documents) {
        return documents.stream()
                .flatMap(document -> tokeniser.sentences(document.text()).stream())
                .mapToLong(List::size)
                .sum();
    }
}
