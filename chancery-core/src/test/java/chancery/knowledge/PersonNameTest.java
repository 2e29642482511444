package chancery.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PersonNameTest {

    private static final NameWords WORDS = Knowledge.bundled().nameWords();

    @Test
    void particlesBelongToTheSurname() {
        PersonName name = PersonName.of("Staffan de Mistura", WORDS);
        assertThat(name.given()).containsExactly("staffan");
        assertThat(name.surnameKey()).isEqualTo("mistura");
    }

    @Test
    void aMarkAloneIsNoPartOfAName() {
        assertThat(PersonName.of("Maria ' Sol Vega", WORDS).parts()).containsExactly("maria", "sol", "vega");
    }
}
