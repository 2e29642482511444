package chancery.tree;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.learn.WordTable;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EncoderTest {
    private static final byte[] NOTHING_LISTED = {};
    private static final int CLASS_OF_SIGNED = 3 * Encoder.COARSE_CLASSES + 2;

    private final Encoder encoder =
            new Encoder(new WordTable(Map.of("signed", CLASS_OF_SIGNED)), new WordTable(Map.of("0000", 5)));

    @Test
    void digitsAreAlike() {
        Words words = encode("1989", "2016");
        assertThat(words.form[Words.FIRST]).isEqualTo(words.form[Words.FIRST + 1]);
        assertThat(words.only[Words.FIRST]).isEqualTo(5);
    }

    @Test
    void secondStraightQuoteIsAnotherWordThanTheFirst() {
        Words words = encode("\"", "no", "\"");
        assertThat(words.form[Words.FIRST]).isNotEqualTo(words.form[Words.FIRST + 2]);
        Words curly = encode("\u201c", "no", "\u201d");
        assertThat(curly.form[Words.FIRST]).isEqualTo(words.form[Words.FIRST]);
        assertThat(curly.form[Words.FIRST + 2]).isEqualTo(words.form[Words.FIRST + 2]);
    }

    @Test
    void capitalHidesNeitherClassNorEnding() {
        Words words = encode("Signed", "signed");
        assertThat(words.fine[Words.FIRST]).isEqualTo(3);
        assertThat(words.coarse[Words.FIRST]).isEqualTo(2);
        assertThat(words.suffix[2][Words.FIRST]).isEqualTo(words.suffix[2][Words.FIRST + 1]);
        assertThat(words.shape[Words.FIRST]).isNotEqualTo(words.shape[Words.FIRST + 1]);
    }

    @Test
    void bordersDifferFromEachOtherAndFromNoWord() {
        Words words = encode("a");
        assertThat(words.tag[Words.FIRST - 1]).isNotEqualTo(words.tag[words.root()]);
        assertThat(words.lower[Words.NONE]).isZero();
    }

    private Words encode(String... forms) {
        Words words = new Words();
        encoder.encode(List.of(forms), NOTHING_LISTED, words);
        return words;
    }
}
