package chancery.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class NormalTreeTest {
    @Test
    void lastWordOfAFlatNameTakesItsPlace() {
        GoldTree tree = NormalTree.of(tree(
                List.of("Marek", "Dolan", "met", "her"),
                List.of("NNP", "NNP", "VBD", "PRP"),
                List.of(2, 0, -1, 2),
                List.of("nsubj", "flat", "root", "obj")));
        assertThat(tree.heads()).containsExactly(1, 2, -1, 2);
        assertThat(tree.relations()).containsExactly("flat", "nsubj", "root", "obj");
    }

    @Test
    void whoIsMadeAngryIsTheObject() {
        List<String> words = List.of("They", "made", "him", "angry");
        List<String> tags = List.of("PRP", "VBD", "PRP", "JJ");
        GoldTree asCoreNlp = tree(words, tags, List.of(1, -1, 3, 1), List.of("nsubj", "root", "nsubj", "xcomp"));
        GoldTree asGum = tree(words, tags, List.of(1, -1, 1, 1), List.of("nsubj", "root", "obj", "xcomp"));
        assertThat(NormalTree.of(asCoreNlp)).isEqualTo(NormalTree.of(asGum)).isEqualTo(asGum);
    }

    @Test
    void subjectOfAClauseStaysWithIt() {
        GoldTree clause = tree(
                List.of("said", "he", "was", "angry"),
                List.of("VBD", "PRP", "VBD", "JJ"),
                List.of(-1, 3, 3, 0),
                List.of("root", "nsubj", "cop", "ccomp"));
        assertThat(NormalTree.of(clause)).isEqualTo(clause);
    }

    @Test
    void whoIsToldIsAnObject() {
        GoldTree told = tree(List.of("told", "him"), List.of("VBD", "PRP"), List.of(-1, 0), List.of("root", "iobj"));
        assertThat(NormalTree.of(told).relations()).containsExactly("root", "obj");
    }

    private static GoldTree tree(List<String> words, List<String> tags, List<Integer> heads, List<String> relations) {
        return new GoldTree("", words, tags, heads, relations, Collections.nCopies(words.size(), "O"));
    }
}
