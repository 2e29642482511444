package chancery.train.teach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class VoteTest {

    private static final int OPEN = Tree.UNKNOWN;

    @Test
    void takesTheHeadThatTwoOfThreeGive() {
        Tree voted = Vote.heads(List.of(tree(1, -1, 1), tree(1, -1, 0), tree(2, -1, 1)));

        assertThat(voted.heads()).containsExactly(1, -1, 1);
    }

    @Test
    void leavesTheHeadOpenWhereAllDiffer() {
        Tree voted = Vote.heads(List.of(tree(1, -1, 1, 0), tree(1, -1, 1, 1), tree(1, -1, 1, 2)));

        assertThat(voted.heads()).containsExactly(1, -1, 1, OPEN);
        assertThat(voted.relations().get(3)).isEqualTo("_");
    }

    @Test
    void aTeacherWithoutAnOpinionHasNoVote() {
        Tree voted = Vote.heads(List.of(tree(1, -1, OPEN), tree(1, -1, OPEN), tree(1, -1, 1)));

        assertThat(voted.heads().get(2)).isEqualTo(OPEN);
    }

    @Test
    void takesTheRelationOfThoseWhoGiveTheHead() {
        Tree voted = Vote.heads(List.of(
                new Tree(List.of(-1, 0), List.of("root", "obl")),
                new Tree(List.of(1, -1), List.of("nsubj", "root")),
                new Tree(List.of(-1, 0), List.of("root", "obj"))));

        assertThat(voted.relations()).containsExactly("root", "obl");
    }

    @Test
    void opensACircleThatVotesOfDifferentTeachersMake() {
        Tree voted = Vote.heads(List.of(tree(-1, 2, 0), tree(-1, 2, 1), tree(-1, 0, 1)));

        assertThat(voted.heads().get(0)).isEqualTo(-1);
        assertThat(voted.heads()).contains(OPEN);
    }

    @Test
    void agreesOnTagsAndLeavesTheOthersOpen() {
        assertThat(Vote.agreed(List.of("NNP", "VBD"), List.of("NNP", "VBN"))).containsExactly("NNP", "_");
    }

    @Test
    void namesCountOnlyWithTheSameEndsAndKind() {
        List<String> mine = List.of("B-PER", "I-PER", "O", "B-LOC", "O");
        List<String> theirs = List.of("B-PER", "I-PER", "O", "B-ORG", "I-ORG");

        assertThat(Vote.names(mine, theirs)).containsExactly("B-PER", "I-PER", "O", "_", "_");
    }

    private static Tree tree(Integer... heads) {
        List<String> relations =
                List.of(heads).stream().map(head -> head < 0 ? "root" : "dep").toList();
        return new Tree(List.of(heads), relations);
    }
}
