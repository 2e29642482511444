package chancery.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionDatesTest {

    @ParameterizedTest
    @CsvSource({
        "3 March 2019,      2019-03-03, 2019-03-03, 3",
        "March 3rd 2019,    2019-03-03, 2019-03-03, 3",
        "Mar 2019,          2019-03-01, 2019-03-31, 2",
        "2019,              2019-01-01, 2019-12-31, 1",
        "2019-03,           2019-03-01, 2019-03-31, 1",
        "2019-03-03,        2019-03-03, 2019-03-03, 1"
    })
    void timeIsFoundAtItsFirstWord(String words, LocalDate from, LocalDate to, int length) {
        assertThat(QuestionDates.at(List.of(words.split(" ")), 0)).contains(new QuestionDates.Found(from, to, length));
    }

    @Test
    void whatIsNoDateIsNone() {
        assertThat(QuestionDates.at(List.of("31", "June", "2019"), 0)).isEmpty();
        assertThat(QuestionDates.at(List.of("May"), 0)).isEmpty();
        assertThat(QuestionDates.at(List.of("5000"), 0)).isEmpty();
    }
}
