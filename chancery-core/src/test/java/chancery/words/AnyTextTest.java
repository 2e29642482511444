package chancery.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for any text whatever. */
class AnyTextTest {

    private static final String[] PIECES = {
        "U.S.", "Gen", ".", ".", "..", "…", "?", "!", "\"", "'", "’", "“", "”", "``", "(", ")", "[", "]", "1", "23",
        "5,000", "-", "-", "--", "—", "/", ":", ";", ",", "@", "#", "$", "%", "&", "+", "*", "_", "~", "°", "http://",
        "www.", "n't", "s", "x", "The", "he", "co", "Mr", "no", " ", " ", " ", "\n", "\n\n", "\t", "\u00a0", "\u200b",
        "\u0301", "\u200d", "\ufe0f", "𝄞", "\ud834", "\udd1e", "é", "ß", "Ж", "م", "中", "\u00ad", "\u0000", "\ufffd",
        "½", "²"
    };

    private final Tokeniser tokeniser = new Tokeniser();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyCharacterThatIsNotBlankIsInOneWord(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 2000; i++) {
            String text = text(random);
            assertThat(covered(text)).as(text).isEqualTo(withoutBlanks(text, 0, text.length()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a-", "a.", "1-", "1,", "1.", "'", "\"", "?\" a ", ".", "!", "U.S. ", "co-", "@", "a/", "x\n\n", "[1]",
                "'s"
            })
    void timeGrowsWithTheTextOnly(String piece) {
        String text = piece.repeat(100_000);
        assertThat(covered(text)).isEqualTo(withoutBlanks(text, 0, text.length()));
    }

    /** The text of all words that come one after another and are as long as their forms, in sentences that are not empty. */
    private String covered(String text) {
        StringBuilder covered = new StringBuilder();
        int end = 0;
        for (List<Word> sentence : tokeniser.sentences(text)) {
            covered.append(sentence.isEmpty() ? " empty sentence " : "");
            for (Word word : sentence) {
                boolean sound = word.start() >= end && word.form().length() == word.end() - word.start();
                covered.append(sound ? withoutBlanks(text, word.start(), word.end()) : " misplaced " + word);
                end = word.end();
            }
        }
        return covered.toString();
    }

    private static String withoutBlanks(String text, int start, int end) {
        StringBuilder rest = new StringBuilder();
        for (int i = start; i < end; i++) {
            if (!Chars.isBlank(text.charAt(i))) {
                rest.append(text.charAt(i));
            }
        }
        return rest.toString();
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int pieces = random.nextInt(30);
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }
}
