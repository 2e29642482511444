package chancery.read;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.TreeBank;
import chancery.model.Token;
import chancery.model.Tree;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TreeRepairTest {

    @Test
    void theObjectOfSaidBecomesTheSubjectOfWhatIsSaid() {
        Tree tree = repaired(
                "Berg/NNP/2/nsubj said=say/VBD/0/root envoys/NNS/2/obj should/MD/5/aux leave/VB/2/dep ././2/punct");
        assertThat(arc(tree, 2)).isEqualTo("leave nsubj");
        assertThat(arc(tree, 4)).isEqualTo("said ccomp");
    }

    @Test
    void namesAfterACommaBecomeTheSubjectOfABareVerb() {
        Tree tree = repaired("During/IN/2/case visit/NN/9/obl by/IN/4/case Berg/NNP/2/nmod ,/,/4/punct Chad/NNP/4/conj"
                + " and/CC/8/cc Mali/NNP/4/conj signed=sign/VBD/0/root deals=deal/NNS/9/obj ././9/punct");
        assertThat(arc(tree, 5)).isEqualTo("signed nsubj");
        assertThat(arc(tree, 7)).isEqualTo("Chad conj");
    }

    @Test
    void aNameIsCoordinatedWithTheNameBeforeIt() {
        Tree tree =
                repaired("Berg/NNP/2/nsubj held=hold/VBD/0/root talks=talk/NNS/2/obj with/IN/5/case Diallo/NNP/3/nmod"
                        + " and/CC/7/cc Keita/NNP/3/conj ././2/punct");
        assertThat(arc(tree, 6)).isEqualTo("Diallo conj");
    }

    @Test
    void aNameIsCoordinatedWithTheLeaderBeforeIt() {
        Tree tree = repaired("Blocs/NNS/8/nsubj led=lead/VBN/1/acl by/IN/4/case Berg/NNP/2/obl ,/,/1/punct and/CC/7/cc"
                + " Keita/NNP/1/conj met=meet/VBD/0/root ././8/punct");
        assertThat(arc(tree, 6)).isEqualTo("Berg conj");
    }

    @Test
    void aNameLooselyTiedToItsTitleIsTheOneWhoDoesIt() {
        Tree tree = repaired("Chad/NNP/2/nmod:poss minister/NN/7/nsubj Saleh/NNP/4/compound Kebzabo/NNP/2/dep"
                + " and/CC/6/cc Keita/NNP/4/conj spoke=speak/VBD/0/root ././7/punct");
        assertThat(arc(tree, 3)).isEqualTo("spoke nsubj");
        assertThat(arc(tree, 1)).isEqualTo("Kebzabo compound");
        assertThat(arc(tree, 5)).isEqualTo("Kebzabo conj");
    }

    @Test
    void aVerbIsCoordinatedWithTheVerbBeforeIt() {
        Tree tree = repaired(
                "Chad/NNP/2/nsubj praised=praise/VBD/0/root peace/NN/2/obj and/CC/5/cc condemned=condemn/VBN/3/conj"
                        + " plots=plot/NNS/5/obj ././2/punct");
        assertThat(arc(tree, 4)).isEqualTo("praised conj");
    }

    @Test
    void whatStandsBeforeATitleBelongsToTheName() {
        Tree tree = repaired("Talks/NNS/0/root with/IN/3/case Secretary/NNP/6/compound of/IN/5/case State/NNP/3/nmod"
                + " Berg/NNP/1/nmod ././1/punct");
        assertThat(arc(tree, 1)).isEqualTo("Berg case");
    }

    @Test
    void whatAConjunctionLeadsInIsAConjunct() {
        Tree tree = repaired("Berg/NNP/4/nsubj was/VBD/4/cop in/IN/4/case Oslo/NNP/0/root and/CC/6/cc"
                + " signed=sign/VBD/4/acl deals=deal/NNS/6/obj ././4/punct");
        assertThat(arc(tree, 5)).isEqualTo("Oslo conj");
    }

    @Test
    void aPassiveWithoutAnAgentHasTheOneBehindIt() {
        Tree tree = repaired("Berg/NNP/3/nsubj:pass was/VBD/3/aux:pass denounced=denounce/VBN/0/root as/IN/5/case"
                + " tyrant/NN/3/obl by/IN/7/case Chad/NNP/5/nmod ././3/punct");
        assertThat(arc(tree, 6)).isEqualTo("denounced obl");
    }

    @Test
    void whatIsAttackedBelongsToTheAttack() {
        Tree tree = repaired("Offensive/NN/6/nsubj by/IN/3/case Chad/NNP/1/nmod on/IN/5/case Mali/NNP/3/nmod"
                + " stalled=stall/VBD/0/root ././6/punct");
        assertThat(arc(tree, 4)).isEqualTo("Offensive nmod");
    }

    @Test
    void aRepairNeverMakesAWordItsOwnAncestor() {
        List<String> relations =
                List.of("nsubj", "conj", "cc", "nmod", "obl", "obj", "appos", "case", "xcomp", "acl", "ccomp");
        List<String> words =
                List.of("Berg/NNP", "said=say/VBD", "and/CC", "by/IN", ",/,", "visit/NN", "called=call/VBD", "on/IN");
        Random random = new Random(7);
        for (int round = 0; round < 3000; round++) {
            int size = 3 + random.nextInt(12);
            int root = random.nextInt(size);
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < size; i++) {
                int head = i == root
                        ? 0
                        : (i < root ? i + 1 + random.nextInt(root - i) : root + random.nextInt(i - root)) + 1;
                line.append(words.get(random.nextInt(words.size())))
                        .append('/')
                        .append(head)
                        .append('/')
                        .append(head == 0 ? "root" : relations.get(random.nextInt(relations.size())))
                        .append(' ');
            }
            String given = line.toString().strip();
            Tree tree = repaired(given);
            for (int i = 0; i < size; i++) {
                int above = i;
                for (int step = 0; step <= size && above >= 0; step++) {
                    above = tree.token(above).head();
                }
                assertThat(above).as("round %d: %s", round, given).isEqualTo(-1);
            }
        }
    }

    @Test
    void whereTheSpeakerArrivesIsNoPartOfWhatHeSays() {
        Tree tree = repaired("Berg/NNP/2/nsubj/PERSON said=say/VBD/0/root Chad/NNP/5/nsubj must/MD/5/aux pay/VB/2/ccomp"
                + " as/IN/8/mark he/PRP/8/nsubj arrived=arrive/VBD/5/advcl in/IN/10/case Oslo/NNP/8/obl ././2/punct");
        assertThat(arc(tree, 7)).isEqualTo("said advcl");
    }

    @Test
    void whatAnotherManDoesStaysInWhatIsSaidOfHim() {
        Tree tree = repaired("Berg/NNP/2/nsubj/PERSON said=say/VBD/0/root Lind/NNP/4/nsubj/PERSON wept=weep/VBD/2/ccomp"
                + " as/IN/7/mark he/PRP/7/nsubj arrived=arrive/VBD/4/advcl in/IN/9/case Oslo/NNP/7/obl ././2/punct");
        assertThat(arc(tree, 6)).isEqualTo("wept advcl");
    }

    @Test
    void aManIsCoordinatedWithTheOtherManAndNotWithHisState() {
        Tree tree = repaired("Berg/NNP/7/nsubj/PERSON of/IN/3/case Norway/NNP/1/nmod/LOCATION and/CC/6/cc"
                + " President/NNP/6/compound Diallo/NNP/3/conj/PERSON met=meet/VBD/0/root ././7/punct");
        assertThat(arc(tree, 5)).isEqualTo("Berg conj");
    }

    @Test
    void whatStandsBetweenAfterAndAVerbIsItsSubject() {
        Tree tree = repaired("He/PRP/2/nsubj spoke=speak/VBD/0/root a/DT/4/det day/NN/2/obl after/IN/6/case"
                + " envoys/NNS/2/obl following/VBG/8/case Keita/NNP/2/obl/PERSON said=say/VBD/2/parataxis"
                + " they/PRP/11/nsubj won=win/VBD/9/ccomp ././2/punct");
        assertThat(arc(tree, 8)).isEqualTo("spoke advcl");
        assertThat(arc(tree, 5)).isEqualTo("said nsubj");
        assertThat(arc(tree, 4)).isEqualTo("said mark");
        assertThat(arc(tree, 7)).isEqualTo("envoys nmod");
    }

    @Test
    void theSecondOfThoseWhoAreNamedBehindAPluralIsOneOfThem() {
        Tree tree = repaired(
                "Berg/NNP/2/nsubj/PERSON hosts=host/VBZ/0/root his/PRP$/4/nmod:poss"
                        + " counterparts=counterpart/NNS/2/obj Keita/NNP/4/dep/PERSON and/CC/7/cc Diallo/NNP/5/conj/PERSON ././2/punct");
        assertThat(arc(tree, 6)).isEqualTo("Keita conj");
    }

    @Test
    void aSecondNameIsCoordinatedWithTheFirstAndNotWithTheTitleBeforeIt() {
        Tree tree = repaired(
                "Berg/NNP/2/nsubj/PERSON hosts=host/VBZ/0/root his/PRP$/5/nmod:poss"
                        + " counterparts=counterpart/NNS/5/compound Keita/NNP/2/obj/PERSON and/CC/7/cc Diallo/NNP/4/conj/PERSON ././2/punct");
        assertThat(arc(tree, 6)).isEqualTo("Keita conj");
    }

    @Test
    void aPhraseOfPlaceBeforeAVerbIsNoSubject() {
        Tree tree = repaired("Berg/NNP/2/nsubj spoke=speak/VBD/0/root in/IN/4/case Oslo/NNP/2/obl"
                + " said=say/VBD/2/parataxis ././2/punct");
        assertThat(arc(tree, 3)).isEqualTo("spoke obl");
    }

    @Test
    void aSoundTreeStaysAsItIs() {
        List<Token> tokens = TreeBank.tree("Berg/NNP/2/nsubj left=leave/VBD/0/root Chad/NNP/2/obj ././2/punct")
                .tokens();
        assertThat(TreeRepair.repaired(tokens).tokens()).isEqualTo(tokens);
    }

    private static Tree repaired(String line) {
        return TreeRepair.repaired(TreeBank.tree(line).tokens());
    }

    private static String arc(Tree tree, int index) {
        Token token = tree.token(index);
        return tree.token(token.head()).word() + " " + token.relation();
    }
}
