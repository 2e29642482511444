package chancery.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {

    private static final Languages LANGUAGES = Languages.read(KnowledgeSource.bundled());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|The president arrived in Lima for talks with his counterpart.",
                "fr|Le président est arrivé à Lima pour des entretiens avec son homologue.",
                "es|El presidente llegó a Lima para reunirse con su homólogo.",
                "pt|O presidente chegou a Lima para uma reunião com o seu homólogo, e não falou.",
                "it|Il presidente è arrivato a Lima per i colloqui con il suo omologo.",
                "de|Der Präsident ist in Lima zu Gesprächen mit seinem Amtskollegen eingetroffen.",
                "nl|De president is in Lima aangekomen voor een gesprek met zijn ambtgenoot.",
                "tr|Cumhurbaşkanı ve dışişleri bakanı Lima için yola çıktı, daha sonra bir toplantı oldu.",
                "id|Presiden dan menteri tiba di Lima untuk bertemu dengan presiden dari negara itu.",
                "pl|Prezydent i minister przybyli do Limy na rozmowy, które się odbyły po południu.",
                "ru|Президент прибыл в Лиму на переговоры, сообщили после встречи.",
                "uk|Президент прибув до Ліми на переговори, які були після зустрічі та обіду.",
                "ar|وصل الرئيس إلى ليما في زيارة مع وزير الخارجية",
                "fa|رئیس جمهور برای دیدار با همتای خود وارد این شهر شد",
                "he|הנשיא הגיע ללימה",
                "zh|总统抵达利马",
                "ja|大統領はリマに到着した",
                "ko|대통령이 도착했다",
                "el|Ο πρόεδρος έφτασε",
                "hi|राष्ट्रपति पहुंचे"
            })
    void aSentenceTellsItsLanguage(String code, String sentence) {
        assertThat(LANGUAGES.of(sentence)).contains(code);
    }

    @Test
    void numbersAndNamesTellNothing() {
        assertThat(LANGUAGES.of("Lima 2021")).isEmpty();
        assertThat(LANGUAGES.of("")).isEmpty();
    }
}
