package chancery.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NumberWordsTest {

    private static final NumberWords NUMBERS = NumberWords.read(KnowledgeSource.bundled());

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "5,000 hectares = 5000",
                "1.2 billion dollars = 1200000000",
                "ninety percent = 90",
                "twenty-one states = 21",
                "two hundred and fifty thousand people = 250000",
                "two million five hundred thousand = 2500000",
                "half a million people = 500000",
                "a dozen ships = 12",
                "two and a half years = 2.5",
                "300 thousand = 300000",
            })
    void readsFiguresAndWords(String words, double value) {
        assertThat(NUMBERS.number(Pieces.of(words), 0))
                .map(NumberWords.Counted::value)
                .contains(value);
    }

    @Test
    void hundredsAndSeveralAreNoNumbers() {
        assertThat(NUMBERS.number(Pieces.of("hundreds of people"), 0)).isEmpty();
        assertThat(NUMBERS.number(Pieces.of("several people"), 0)).isEmpty();
    }

    @Test
    void readsOrdinals() {
        assertThat(NUMBERS.ordinal(Pieces.of("7th"), 0))
                .map(NumberWords.Counted::value)
                .contains(7.0);
        assertThat(NUMBERS.ordinal(Pieces.of("twenty-first"), 0))
                .map(NumberWords.Counted::value)
                .contains(21.0);
    }
}
