package chancery.read;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.TreeBank;
import chancery.model.Token;
import chancery.model.Tree;
import org.junit.jupiter.api.Test;

class GerundRepairTest {

    @Test
    void whatIsDeniedCompletesTheVerb() {
        Tree tree = repaired(
                "Chad/NNP/2/nsubj denied=deny/VBD/0/root arming=arm/VBG/2/dep rebels=rebel/NNS/3/obj ././2/punct");
        assertThat(arc(tree, 2)).isEqualTo("denied xcomp");
    }

    @Test
    void aGerundIsTheSubjectOfWhatIsSaidOfIt() {
        Tree tree = repaired("Chad/NNP/2/nsubj says=say/VBZ/0/root raising=raise/VBG/2/xcomp dams=dam/NNS/7/nsubj"
                + " has=have/VBZ/7/aux been=be/VBN/7/cop difficult/JJ/3/obl ././2/punct");
        assertThat(arc(tree, 6)).isEqualTo("says ccomp");
        assertThat(arc(tree, 2)).isEqualTo("difficult csubj");
        assertThat(arc(tree, 3)).isEqualTo("raising obj");
    }

    @Test
    void aParticipleAfterACommaCompletesNothing() {
        Tree tree = repaired(
                "Chad/NNP/2/nsubj left=leave/VBD/0/root ,/,/2/punct adding=add/VBG/2/dep fuel/NN/4/obj ././2/punct");
        assertThat(arc(tree, 3)).isEqualTo("left dep");
    }

    @Test
    void whatSomebodyIsAccusedOfCompletesTheVerb() {
        Tree tree =
                repaired("Mali/NNP/2/nsubj accused=accuse/VBD/0/root Chad/NNP/2/obj of/IN/5/mark arming=arm/VBG/2/dep"
                        + " rebels=rebel/NNS/5/obj ././2/punct");
        assertThat(arc(tree, 4)).isEqualTo("accused advcl");
    }

    @Test
    void aChargeIsNoQualityOfItsObject() {
        Tree tree = repaired("Mali/NNP/2/nsubj accused=accuse/VBD/0/root Chad/NNP/2/obj of/IN/6/case"
                + " sheltering=shelter/VBG/6/amod rebels=rebel/NNS/2/obl and/CC/9/cc of/IN/9/mark"
                + " arming=arm/VBG/6/conj them=they/PRP/9/obj ././2/punct");
        assertThat(arc(tree, 4)).isEqualTo("accused advcl");
        assertThat(arc(tree, 5)).isEqualTo("sheltering obj");
        assertThat(arc(tree, 3)).isEqualTo("sheltering mark");
        assertThat(arc(tree, 8)).isEqualTo("sheltering conj");
    }

    @Test
    void aQualityOfAnyOtherNounStays() {
        Tree tree = repaired("Mali/NNP/2/nsubj spoke=speak/VBD/0/root of/IN/5/case growing=grow/VBG/5/amod"
                + " tension/NN/2/obl ././2/punct");
        assertThat(arc(tree, 3)).isEqualTo("tension amod");
    }

    private static Tree repaired(String line) {
        return Tree.of(GerundRepair.repaired(TreeBank.tree(line).tokens()));
    }

    private static String arc(Tree tree, int index) {
        Token token = tree.token(index);
        return tree.token(token.head()).word() + " " + token.relation();
    }
}
