package chancery.show;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinesTest {

    @Test
    void aLabelThatFillsItsColumnDoesNotTouchTheText() {
        assertThat(Lines.beside("11 Feb 2022", "Norland left", new Lines.Size(80, 11)))
                .containsExactly("11 Feb 2022 Norland left");
    }

    @Test
    void textBeginsAtItsColumn() {
        assertThat(Lines.beside("2022", "Norland left", new Lines.Size(80, 8))).containsExactly("2022    Norland left");
    }
}
