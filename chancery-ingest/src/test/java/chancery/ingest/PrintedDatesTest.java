package chancery.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.knowledge.Knowledge;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedDatesTest {

    private static final PrintedDates DATES = new PrintedDates(Knowledge.bundled());

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "Tuesday, March 2, 2021 # 2021-03-02",
                "2 March 2021 # 2021-03-02",
                "2nd of March 2021 # 2021-03-02",
                "Published: 2 March 2021, 14:05 GMT # 2021-03-02",
                "Last updated: Mar 2, 2021 at 2:05 PM # 2021-03-02",
                "2021-03-02T14:05:00Z # 2021-03-02",
                "02.03.2021 # 2021-03-02",
                "25/03/2021 # 2021-03-25",
                "03/25/2021 # 2021-03-25",
                "MARCH 2, 2021 # 2021-03-02",
                "2 MAR 89 # 1989-03-02"
            })
    void aLineThatIsADate(String line, LocalDate day) {
        assertThat(DATES.whole(line)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "03/04/2021",
                "31 February 2021",
                "May 2021",
                "The premier left on 2 March 2021",
                "Premier Leaves, 2 March 2021",
                "March 2"
            })
    void aLineThatIsNone(String line) {
        assertThat(DATES.whole(line)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "The Norway Post, 2 March 2021 # 2021-03-02",
                "Fjord Courier, Tuesday, March 2, 2021 # 2021-03-02",
                "OSLO, Tuesday 2 March 2021 # 2021-03-02",
                "*Policy note, Centre for Fjord Studies (Oslo), 2 March 2021* # 2021-03-02",
                "Fish Monitor – bulletin 31, 2 March 2021 # 2021-03-02",
                "Published: March 2, 2021, 10:45 pm · Ana Torres # 2021-03-02"
            })
    void aLineOfNamesWithADate(String line, LocalDate day) {
        assertThat(DATES.besideNames(line)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The premier left on 2 March 2021",
                "The premier left, and on Tuesday, 2 March 2021, he was back.",
                "On 2 March 2021, the premier left for Oslo",
                "The Norway Post, March 2"
            })
    void aLineThatRunsOnIsNone(String line) {
        assertThat(DATES.besideNames(line)).isEmpty();
    }
}
