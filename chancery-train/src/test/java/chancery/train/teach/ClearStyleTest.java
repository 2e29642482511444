package chancery.train.teach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClearStyleTest {

    @Test
    void anObjectTakesThePlaceOfItsPreposition() {
        assertThat(universal("Envoys/NNS/2/nsubj met/VBD/0/root in/IN/2/prep Muscat/NNP/3/pobj"))
                .containsExactly("Envoys<met nsubj", "met<- root", "in<Muscat case", "Muscat<met obl");
    }

    @Test
    void belowANounItIsAModifierOfTheNoun() {
        assertThat(universal("talks/NNS/0/root with/IN/1/prep Oman/NNP/2/pobj"))
                .contains("with<Oman case", "Oman<talks nmod");
    }

    @Test
    void aPredicateTakesThePlaceOfBe() {
        assertThat(universal("Salman/NNP/2/nsubj is/VBZ/0/root a/DT/4/det minister/NN/2/attr"))
                .containsExactly("Salman<minister nsubj", "is<minister cop", "a<minister det", "minister<- root");
    }

    @Test
    void whereAPlaceFollowsBeTheHeadIsLeftOpen() {
        assertThat(universal("She/PRP/2/nsubj is/VBZ/0/root in/IN/2/prep Doha/NNP/3/pobj"))
                .contains("is<? _", "She<? _");
    }

    @Test
    void conjunctsHangOnTheFirstAndTheConjunctionOnWhatFollows() {
        assertThat(universal(
                        "Oman/NNP/6/nsubj ,/,/1/punct Qatar/NNP/1/conj and/CC/3/cc Iraq/NNP/3/conj agreed/VBD/0/root"))
                .contains("Qatar<Oman conj", "and<Iraq cc", "Iraq<Oman conj", ",<? _");
    }

    @Test
    void theParticleOfAnInfinitiveIsAMark() {
        assertThat(universal("They/PRP/2/nsubj agreed/VBD/0/root to/TO/4/aux meet/VB/2/xcomp"))
                .contains("to<meet mark", "meet<agreed xcomp");
    }

    /** Words as {@code word/tag/head/label}, heads from 1, into {@code word<head relation}. */
    private static List<String> universal(String sentence) {
        List<String[]> rows = new ArrayList<>();
        for (String word : sentence.split(" ", -1)) {
            rows.add(word.split("/", -1));
        }
        List<String> words = rows.stream().map(row -> row[0]).toList();
        String[] tags = rows.stream().map(row -> row[1]).toArray(String[]::new);
        String[] labels = rows.stream().map(row -> row[3]).toArray(String[]::new);
        int[] heads =
                rows.stream().mapToInt(row -> Integer.parseInt(row[2]) - 1).toArray();
        Tree tree = ClearStyle.toUniversal(words, tags, heads, labels);
        List<String> arcs = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            int head = tree.heads().get(i);
            String at = head == Tree.UNKNOWN ? "?" : head < 0 ? "-" : words.get(head);
            String relation = head == Tree.UNKNOWN ? "_" : tree.relations().get(i);
            arcs.add(words.get(i) + "<" + at + " " + relation);
        }
        return arcs;
    }
}
