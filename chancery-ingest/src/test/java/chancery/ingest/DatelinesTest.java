package chancery.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.knowledge.Knowledge;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelinesTest {

    private static final Knowledge KNOWLEDGE = Knowledge.bundled();
    private static final Datelines DATELINES = new Datelines(KNOWLEDGE, new PrintedDates(KNOWLEDGE));

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "TEHRAN (Tasnim) \u2013 The # Tasnim",
                "ANKARA, May 3 (Northern Wire) - The # Northern Wire",
                "(Reuters) - The # Reuters",
                "NEW YORK/LIMA (Reuters) - The # Reuters",
                "Tehran, IRNA - The # IRNA",
                "BEIJING, Feb. 13 (Xinhua) -- The # Xinhua",
                "SAN JOSE (COSTA RICA), 9 JUN 89 (ACAN-EFE) -- THE # ACAN-EFE",
                "QUITO, Ecuador (AP) \u2014 The # Associated Press",
                "KABUL (Tasnim News Agency) - The # Tasnim"
            })
    void theOutletIsNamed(String line, String outlet) {
        assertThat(DATELINES.find(line + " premier left.").flatMap(Datelines.Dateline::outlet))
                .contains(outlet);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "WASHINGTON \u2014 The",
                "LONDON, March 2 - The",
                "ISLAMABAD: The",
                "UPPER SADDLE RIVER, N.J., Oct 19 - The",
                "SAN SALVADOR, NO DATE -- [SPEECH] [TEXT] The"
            })
    void theSentenceBeginsBehindIt(String line) {
        String text = line + " premier left.";
        Optional<Datelines.Dateline> dateline = DATELINES.find(text);
        assertThat(dateline).map(found -> text.substring(found.end())).contains("The premier left.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The premier - a tall man - left.",
                "Georgia \u2013 once a republic of the Union \u2013 left.",
                "Iran, Russia and Turkey: the three met.",
                "PRESIDENT CRISTIANI TODAY -- WHO WAS ILL -- LEFT.",
                "He said (in Lima) - and left."
            })
    void aSentenceIsNone(String text) {
        assertThat(DATELINES.find(text)).isEmpty();
    }

    @Test
    void aTextThatEndsWithItsDashHasNone() {
        assertThat(DATELINES.find("LIMA (AP) - ")).isEmpty();
    }
}
