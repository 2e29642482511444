package chancery.read;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.TreeBank;
import chancery.model.Token;
import chancery.model.Tree;
import org.junit.jupiter.api.Test;

class ComplementRepairTest {

    @Test
    void whoIsCalledOnIsNoSubjectOfAClauseThatOnOpens() {
        Tree tree = repaired("Norway/NNP/2/nsubj appealed=appeal/VBD/0/root to/IN/6/mark Chad/NNP/6/nsubj to/TO/6/mark"
                + " leave/VB/2/advcl ././2/punct");
        assertThat(arc(tree, 3)).isEqualTo("appealed obl");
        assertThat(arc(tree, 2)).isEqualTo("Chad case");
        assertThat(arc(tree, 5)).isEqualTo("appealed xcomp");
    }

    @Test
    void theOnOfCalledOnIsNoParticle() {
        Tree tree =
                repaired("Norway/NNP/2/nsubj called=call/VBD/0/root on/RP/2/compound:prt Chad/NNP/2/obj to/TO/6/mark"
                        + " leave/VB/2/xcomp ././2/punct");
        assertThat(arc(tree, 3)).isEqualTo("called obl");
        assertThat(arc(tree, 2)).isEqualTo("Chad case");
    }

    @Test
    void whatSomethingIsCalledIsNoSecondObject() {
        Tree tree = repaired(
                "Chad/NNP/2/nsubj called=call/VBD/0/root it/PRP/2/iobj a/DT/5/det mistake/NN/2/obj ././2/punct");
        assertThat(arc(tree, 2)).isEqualTo("called obj");
        assertThat(arc(tree, 4)).isEqualTo("called xcomp");
    }

    @Test
    void whatAThingIsCalledHangsOnTheVerb() {
        Tree tree = repaired("Chad/NNP/2/nsubj called=call/VBD/0/root the/DT/4/det pact/NN/2/obj a/DT/6/det"
                + " mistake/NN/2/dep ././2/punct");
        assertThat(arc(tree, 3)).isEqualTo("called obj");
        assertThat(arc(tree, 5)).isEqualTo("called xcomp");
    }

    @Test
    void whoIsLetGoIsTheObjectOfLet() {
        Tree tree = repaired("Chad/NNP/2/nsubj let/VBD/0/root pilots=pilot/NNS/4/nsubj go/VB/2/ccomp ././2/punct");
        assertThat(arc(tree, 2)).isEqualTo("let obj");
        assertThat(arc(tree, 3)).isEqualTo("let xcomp");
    }

    @Test
    void whereSomebodyPullsOutOfBelongsToTheVerb() {
        Tree tree = repaired(
                "Chad/NNP/2/nsubj pulled=pull/VBD/0/root out/RB/2/advmod of/IN/5/case Mali/NNP/3/obl ././2/punct");
        assertThat(arc(tree, 4)).isEqualTo("pulled obl");
    }

    @Test
    void whoIsTakenHostageIsTheObjectOfTheVerb() {
        Tree tree = repaired("Rebels=rebel/NNS/2/nsubj took=take/VBD/0/root two/CD/5/nummod envoys=envoy/NNS/5/compound"
                + " hostage/NN/2/obj ././2/punct");
        assertThat(arc(tree, 3)).isEqualTo("took obj");
        assertThat(arc(tree, 2)).isEqualTo("envoys nummod");
        assertThat(arc(tree, 4)).isEqualTo("took xcomp");
    }

    private static Tree repaired(String line) {
        return Tree.of(ComplementRepair.repaired(TreeBank.tree(line).tokens()));
    }

    private static String arc(Tree tree, int index) {
        Token token = tree.token(index);
        return tree.token(token.head()).word() + " " + token.relation();
    }
}
