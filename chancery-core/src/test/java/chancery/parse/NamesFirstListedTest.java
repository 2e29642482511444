package chancery.parse;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.knowledge.Knowledge;
import chancery.tree.Gazetteer;
import chancery.words.Tokeniser;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NamesFirstListedTest {

    private static final Gazetteer NAMES =
            new Gazetteer(Map.of("Security Council", (byte) 4, "Tehran", (byte) 2, "Khan", (byte) 1, "Lome", (byte) 3));

    @Test
    void aListedNameHasItsKindWhateverWasLearned() {
        assertThat(merged("the Security Council met", "O", "O", "B-ORG", "O"))
                .containsExactly("O", "B-ORG", "I-ORG", "O");
    }

    @Test
    void aPartOfALongerNameStaysWithIt() {
        assertThat(merged("Tehran University closed", "B-ORG", "I-ORG", "O")).containsExactly("B-ORG", "I-ORG", "O");
    }

    @Test
    void aSurnameIsLeftToWhatWasLearned() {
        assertThat(merged("in Khan Province", "O", "B-LOC", "I-LOC")).containsExactly("O", "B-LOC", "I-LOC");
        assertThat(merged("Khan left", "B-LOC", "O")).containsExactly("B-LOC", "O");
        assertThat(merged("Khan left", "O", "O")).containsExactly("B-PER", "O");
    }

    @Test
    void aNameEndsWithAWordThatHasACapital() {
        assertThat(merged("Oslo 's full support", "B-LOC", "I-LOC", "I-LOC", "O"))
                .containsExactly("B-LOC", "O", "O", "O");
    }

    @Test
    void whatIsListedAsTwoKindsIsLeftToWhatWasLearned() {
        assertThat(merged("Lome left", "B-PER", "O")).containsExactly("B-PER", "O");
    }

    @Test
    void aDayOfTheWeekIsNobodyThoughSomebodyIsCalledSo() {
        Gazetteer bundled = ListedNames.of(Knowledge.bundled(), new Tokeniser());
        assertThat(bundled.look(List.of("on", "Friday"))).containsExactly(0, 0);
        assertThat(bundled.look(List.of("Godwin", "Friday"))).containsExactly(1 | Gazetteer.BEGINS, 1);
    }

    private static List<String> merged(String sentence, String... learned) {
        List<String> forms = List.of(sentence.split(" ", -1));
        return NamesFirstListed.merged(forms, NAMES.look(forms), List.of(learned));
    }
}
