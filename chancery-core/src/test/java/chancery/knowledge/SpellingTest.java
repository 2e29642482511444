package chancery.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpellingTest {

    @Test
    void marksHyphensAndStopsDoNotCount() {
        assertThat(Spelling.key("Türkiye")).isEqualTo("turkiye");
        assertThat(Spelling.key("Amir-Abdollahian")).isEqualTo(Spelling.key("Amir Abdollahian"));
        assertThat(Spelling.key("U.S.")).isEqualTo("us");
    }

    @Test
    void aGenitiveIsAPartOfItsOwnAndAnInnerApostropheIsNone() {
        assertThat(Spelling.parts("Iran's")).containsExactly("Iran", "s");
        assertThat(Spelling.parts("Sana'a")).containsExactly("Sana" + "a");
    }
}
