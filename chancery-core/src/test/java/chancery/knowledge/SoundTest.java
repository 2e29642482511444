package chancery.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoundTest {

    @ParameterizedTest
    @CsvSource({"moallem,muallem", "qassem,ghasem", "rouhani,ruhani", "mekdad,miqdad", "sergei,sergey", "yusuf,youssef"
    })
    void romanisationsOfOneNameSoundAlike(String one, String other) {
        assertThat(Sound.key(one)).isEqualTo(Sound.key(other));
    }

    @ParameterizedTest
    @CsvSource({"hassan,hossein", "salman,suleiman", "ahmad,hamid", "rashid,rusta", "karim,akram"})
    void differentNamesDoNot(String one, String other) {
        assertThat(Sound.key(one)).isNotEqualTo(Sound.key(other));
    }

    @ParameterizedTest
    @CsvSource({"moallem,muallim", "afwerki,afewerki", "zayed,zayid", "khoja,khodja", "kadhimi,kazimi", "haniyeh,haniya"
    })
    void spellingsAreAlike(String one, String other) {
        assertThat(Sound.alike(one, other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"peng,ping", "keqiang,keqing", "keqiang,qiang", "hasina,hasan", "lindh,linde", "mahamadou,mahmoud"})
    void otherNamesAreNot(String one, String other) {
        assertThat(Sound.alike(one, other)).isFalse();
    }
}
