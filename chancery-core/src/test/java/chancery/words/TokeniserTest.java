package chancery.words;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How English is cut into words. */
class TokeniserTest {

    private static final Tokeniser TOKENISER = new Tokeniser();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "a high-ranking aide|a high - ranking aide",
                "the al-Sadr bloc|the al - Sadr bloc",
                "a Saudi-led pact|a Saudi - led pact",
                "an ex-minister of co-operation|an ex-minister of co-operation",
                "anti-U.S. and pro-Kremlin|anti-U.S. and pro-Kremlin",
                "post-9/11 e-mail, an E-7|post-9/11 e-mail , an E - 7",
                "a threefold, four-fold rise|a threefold , four-fold rise",
                "a U.S.-backed force|a U.S. - backed force",
                "pre- and post-war|pre - and post-war",
                "wh- where|wh- where"
            })
    void hyphensPartWordsButNotPrefixes(String text, String words) {
        assertThat(words(text)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Norway's|Norway 's",
                "Norway’s|Norway 's",
                "the ministers' plan|the ministers ' plan",
                "they don't|they do n't",
                "WE CAN’T|WE CA N'T",
                "we'll've|we 'll 've",
                "cannot|can not",
                "Gonna|Gon na",
                "O'Neill of N'Djamena|O'Neill of N'Djamena",
                "the '90s, '68|the '90s , '68",
                "rock 'n' roll|rock 'n' roll",
                "Sa'd|Sa'd",
                "the U.S.'s|the U.S. 's",
                "(Oslo)'s|( Oslo ) 's",
                "1990's|1990 's"
            })
    void shortFormsAreWords(String text, String words) {
        assertThat(words(text)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "$80|$ 80",
                "US$5m|US$ 5m",
                "80%|80 %",
                "5,000 or 1,50,000|5,000 or 1,50,000",
                "3.5|3.5",
                "at 10:30am|at 10:30 am",
                "6p.m. sharp|6 p.m. sharp",
                "2018-19 and 3-4|2018 - 19 and 3 - 4",
                "on 2019-01-03|on 2019-01-03",
                "3rd, 1990s|3rd , 1990s",
                "20km/h|20 km / h",
                "2.5bn, 3bn|2.5 bn , 3bn",
                "1/2 of 24/7|1/2 of 24/7",
                "-5 and .5|-5 and .5",
                "No. 5, No.6|No. 5 , No. 6",
                "[1,2]|[ 1 , 2 ]",
                "P5+1|P5+1",
                "9°C|9 °C"
            })
    void numbersKeepTheirMarksAndLoseTheirUnits(String text, String words) {
        assertThat(words(text)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "desk@mfa.example, please|desk@mfa.example , please",
                "(see https://mfa.example/a_(b)?c=d).|( see https://mfa.example/a_(b)?c=d ) .",
                "www.mfa.example.|www.mfa.example .",
                "un.org/news|un.org/news",
                "gov.uk and Node.js|gov.uk and Node.js",
                "@envoy said #Oslo2020|@envoy said #Oslo2020",
                "x @ home # 1|x @ home # 1"
            })
    void addressesAreOneWord(String text, String words) {
        assertThat(words(text)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "and/or|and / or",
                "well...no|well ... no",
                "well… no|well … no",
                "a -- b|a -- b",
                "power—influence|power — influence",
                "(\"Hi\")|( \" Hi \" )",
                "“Hi” «ho»|\" Hi \" « ho »",
                "what?! **no**|what ?! ** no **",
                "AT&T, R&D, you & me|AT&T , R&D , you & me",
                "friend(s)|friend(s)"
            })
    void marksStandAlone(String text, String words) {
        assertThat(words(text)).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"U.S.", "U.S.A.", "p.m.", "e.g.", "Lt.", "Ph.D.", "Inc.", "J.R.R."})
    void abbreviationsKeepTheirStopAtTheEnd(String word) {
        assertThat(words("It was " + word)).isEqualTo("It was " + word);
    }

    @Test
    void offsetsCountUnitsOfTheText() {
        String text = "  Zoë’s  𝄞 note.\n";
        List<Word> words = TOKENISER.sentences(text).get(0);
        assertThat(words)
                .containsExactly(
                        new Word(2, 5, "Zoë"),
                        new Word(5, 7, "'s"),
                        new Word(9, 11, "𝄞"),
                        new Word(12, 16, "note"),
                        new Word(16, 17, "."));
    }

    private static String words(String text) {
        return TOKENISER.sentences(text).stream()
                .flatMap(List::stream)
                .map(Word::form)
                .collect(joining(" "));
    }
}
