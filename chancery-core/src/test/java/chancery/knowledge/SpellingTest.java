package chancery.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource({"moallem,muallem", "qassem,ghasem", "rouhani,ruhani", "mekdad,miqdad", "sergei,sergey", "yusuf,youssef"
    })
    void romanisationsOfOneNameSoundAlike(String one, String other) {
        assertThat(Spelling.skeleton(one)).isEqualTo(Spelling.skeleton(other));
    }

    @ParameterizedTest
    @CsvSource({"hassan,hossein", "salman,suleiman", "ahmad,hamid", "rashid,rusta", "karim,akram"})
    void differentNamesDoNot(String one, String other) {
        assertThat(Spelling.skeleton(one)).isNotEqualTo(Spelling.skeleton(other));
    }

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
