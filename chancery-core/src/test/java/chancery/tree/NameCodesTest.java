package chancery.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class NameCodesTest {
    @Test
    void onlyWordOfANameHasACodeOfItsOwn() {
        assertThat(NameCodes.ALL.name(NameCodes.number("B-PER", "O"))).isEqualTo("U-PER");
        assertThat(NameCodes.ALL.name(NameCodes.number("B-PER", "B-LOC"))).isEqualTo("U-PER");
        assertThat(NameCodes.ALL.name(NameCodes.number("B-PER", "I-PER"))).isEqualTo("B-PER");
        assertThat(NameCodes.ALL.name(NameCodes.number("I-PER", "I-PER"))).isEqualTo("I-PER");
        assertThat(NameCodes.ALL.name(NameCodes.number("I-PER", "O"))).isEqualTo("L-PER");
    }

    @Test
    void plainCodesAreThoseOfReadingAndWriting() {
        assertThat(NameCodes.plain(NameCodes.ALL.number("U-ORG"))).isEqualTo("B-ORG");
        assertThat(NameCodes.plain(NameCodes.ALL.number("L-ORG"))).isEqualTo("I-ORG");
        assertThat(NameCodes.plain(0)).isEqualTo("O");
    }

    @Test
    void nameBegunGoesOnInItsKind() {
        assertThat(mayFollow("B-PER", "L-PER")).isTrue();
        assertThat(mayFollow("I-PER", "I-PER")).isTrue();
        assertThat(mayFollow("B-PER", "L-LOC")).isFalse();
        assertThat(mayFollow("B-PER", "O")).isFalse();
        assertThat(mayFollow("O", "I-PER")).isFalse();
        assertThat(mayFollow("L-PER", "B-LOC")).isTrue();
        assertThat(mayFollow("U-PER", "L-PER")).isFalse();
    }

    @Test
    void unknownKindIsRefused() {
        assertThatThrownBy(() -> NameCodes.number("B-MISC", "O")).hasMessageContaining("'B-MISC'");
    }

    private static boolean mayFollow(String before, String after) {
        return NameCodes.mayFollow(NameCodes.ALL.number(before), NameCodes.ALL.number(after));
    }
}
