package chancery.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.TreeBank;
import chancery.model.Tree;
import java.util.List;
import org.junit.jupiter.api.Test;

class RolesTest {

    @Test
    void aPassiveHasItsAgentForSubjectAndItsSubjectForObject() {
        Tree tree =
                TreeBank.tree("The/DT/2/det deal/NN/4/nsubj:pass was/VBD/4/aux:pass signed=sign/VBN/0/root by/IN/6/case"
                        + " Norway/NNP/4/obl ././4/punct");
        Roles roles = new Roles(tree);
        assertThat(words(tree, roles.subjects(3))).containsExactly("Norway");
        assertThat(words(tree, roles.objects(3))).containsExactly("deal");
    }

    @Test
    void aParticipleOnANounTakesTheNounForObject() {
        Tree tree = TreeBank.tree("the/DT/2/det deal/NN/0/root signed=sign/VBN/2/acl by/IN/5/case Norway/NNP/3/obl");
        Roles roles = new Roles(tree);
        assertThat(words(tree, roles.subjects(2))).containsExactly("Norway");
        assertThat(words(tree, roles.objects(2))).containsExactly("deal");
    }

    @Test
    void aRelativePronounStandsForItsNoun() {
        Tree tree =
                TreeBank.tree("Norway/NNP/6/nsubj ,/,/4/punct which/WDT/4/nsubj signed=sign/VBD/1/acl:relcl ,/,/4/punct"
                        + " left=leave/VBD/0/root ././6/punct");
        assertThat(words(tree, new Roles(tree).subjects(3))).containsExactly("Norway");
    }

    @Test
    void aCoordinatedVerbSharesItsSubject() {
        Tree tree = TreeBank.tree(
                "Marin/NNP/2/nsubj visited=visit/VBD/0/root Oslo/NNP/2/obj and/CC/5/cc met=meet/VBD/2/conj"
                        + " ministers=minister/NNS/5/obj ././2/punct");
        assertThat(words(tree, new Roles(tree).subjects(4))).containsExactly("Marin");
    }

    @Test
    void whoIsCalledOnIsToActButNotTheDayOfTheMeeting() {
        Tree called = TreeBank.tree("Norway/NNP/2/nsubj called=call/VBD/0/root on/IN/4/case Chad/NNP/2/obl to/TO/6/mark"
                + " withdraw/VB/2/xcomp ././2/punct");
        assertThat(words(called, new Roles(called).subjects(5))).containsExactly("Chad");
        Tree met = TreeBank.tree("Parliament/NN/2/nsubj met=meet/VBD/0/root on/IN/4/case Monday/NNP/2/obl to/TO/6/mark"
                + " vote/VB/2/xcomp ././2/punct");
        assertThat(words(met, new Roles(met).subjects(5))).containsExactly("Parliament");
    }

    @Test
    void whoIsUrgedIsTheSubjectOfWhatHeIsUrgedToDo() {
        Tree tree = TreeBank.tree(
                "Norway/NNP/2/nsubj urged=urge/VBD/0/root Chad/NNP/2/obj to/TO/5/mark withdraw/VB/2/xcomp ././2/punct");
        assertThat(words(tree, new Roles(tree).subjects(4))).containsExactly("Chad");
    }

    @Test
    void whoIsAccusedIsTheSubjectOfWhatHeIsAccusedOf() {
        Tree tree = TreeBank.tree(
                "Norway/NNP/2/nsubj accused=accuse/VBD/0/root Chad/NNP/2/obj of/IN/5/mark arming=arm/VBG/2/advcl"
                        + " rebels=rebel/NNS/5/obj ././2/punct");
        assertThat(words(tree, new Roles(tree).subjects(4))).containsExactly("Chad");
    }

    @Test
    void coordinatedPartiesAreAllNamed() {
        Tree tree = TreeBank.tree("Chad/NNP/4/nsubj and/CC/3/cc Mali/NNP/1/conj met=meet/VBD/0/root ././4/punct");
        assertThat(words(tree, new Roles(tree).subjects(3))).containsExactly("Chad", "Mali");
    }

    private static List<String> words(Tree tree, List<Integer> tokens) {
        return tokens.stream().map(token -> tree.token(token).word()).toList();
    }
}
