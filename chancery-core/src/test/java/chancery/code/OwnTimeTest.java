package chancery.code;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.TreeBank;
import chancery.model.TimeReference;
import chancery.model.Tree;
import chancery.model.When;
import chancery.syntax.Roles;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OwnTimeTest {

    private static boolean isOfAnother(String line, String time, String act, boolean encounter) {
        Tree tree = TreeBank.tree(line);
        int at = at(tree, time);
        TimeReference reference = new TimeReference(at, at, at, When.unknown(time));
        return new OwnTime(tree, new Roles(tree), judging(tree)).isOfAnother(reference, at(tree, act), encounter);
    }

    private static Set<Integer> judging(Tree tree) {
        return IntStream.range(0, tree.size())
                .filter(i -> tree.token(i).word().equals("backed"))
                .boxed()
                .collect(Collectors.toSet());
    }

    private static int at(Tree tree, String word) {
        int at = 0;
        while (!tree.token(at).word().equals(word)) {
            at++;
        }
        return at;
    }

    @Test
    void aTimeInANameDatesNothingElse() {
        String line =
                "Oslo/NNP/2/nsubj rejected=reject/VBD/0/root the/DT/5/det May/NNP/5/compound order=order/NN/2/obj";
        assertThat(isOfAnother(line, "May", "rejected", false)).isTrue();
        assertThat(isOfAnother(line, "May", "order", false)).isFalse();
    }

    @Test
    void aDayBehindOnNamesNothing() {
        String line = "On/IN/2/case Monday/NNP/3/compound Norway/NNP/4/nsubj signed=sign/VBD/0/root";
        assertThat(isOfAnother(line, "Monday", "signed", false)).isFalse();
    }

    @Test
    void theOccasionDatesTheAct() {
        String met =
                "Berg/NNP/2/nsubj attended=attend/VBD/0/root Tuesday/NNP/5/nmod:poss 's/POS/3/case summit=summit/NN/2/obj";
        assertThat(isOfAnother(met, "Tuesday", "attended", true)).isFalse();
        String said =
                "Berg/NNP/2/nsubj spoke=speak/VBD/0/root at/IN/6/case Tuesday/NNP/6/nmod:poss 's/POS/4/case summit/NN/2/obl";
        assertThat(isOfAnother(said, "Tuesday", "spoke", false)).isFalse();
    }

    @Test
    void aRelativeClauseKeepsItsTime() {
        String line =
                "Norway/NNP/7/nsubj ,/,/1/punct which/WDT/4/nsubj joined=join/VBD/1/acl:relcl in/IN/6/case 1986/CD/4/obl "
                        + "expects=expect/VBZ/0/root more/JJR/7/obj";
        String commas = line.replace("1986/CD/4/obl expects", "1986/CD/4/obl ,/,/1/punct expects")
                .replace("/7/", "/8/");
        assertThat(isOfAnother(commas, "1986", "expects", false)).isTrue();
        assertThat(isOfAnother(commas, "1986", "joined", false)).isFalse();
    }

    @Test
    void whatARelativeClauseHangsOnDatesIt() {
        String line = "The/DT/3/det May/NNP/3/compound raid/NN/6/nsubj which/WDT/5/nsubj killed=kill/VBD/3/acl:relcl "
                + "ended=end/VBD/0/root";
        assertThat(isOfAnother(line, "May", "killed", false)).isFalse();
    }

    @Test
    void theTimeOfTheMainClauseIsNotThatOfWhatCameBefore() {
        String line =
                "After/IN/3/mark Chad/NNP/3/nsubj recalled=recall/VBD/7/advcl its/PRP$/5/nmod:poss envoy/NN/3/obj "
                        + "Mali/NNP/7/nsubj relented=relent/VBD/0/root on/IN/9/case Monday/NNP/7/obl";
        assertThat(isOfAnother(line, "Monday", "recalled", false)).isTrue();
        assertThat(isOfAnother(line, "Monday", "relented", false)).isFalse();
    }

    @Test
    void aPerfectTakesNoDayFromAnotherVerb() {
        String line =
                "Chad/NNP/2/nsubj paid=pay/VBD/0/root on/IN/4/case Monday/NNP/2/obl and/CC/7/cc has=have/VBZ/7/aux "
                        + "promised=promise/VBN/2/conj more/JJR/7/obj";
        assertThat(isOfAnother(line, "Monday", "promised", false)).isTrue();
        assertThat(isOfAnother(line, "Monday", "paid", false)).isFalse();
    }

    @Test
    void theClauseThatTellsWhenDatesWhatItHangsOn() {
        String line = "Nine/CD/2/nummod guards/NNS/4/nsubj:pass were=be/VBD/4/aux:pass killed=kill/VBN/0/root "
                + "when/WRB/7/advmod bombs/NNS/7/nsubj exploded=explode/VBD/4/advcl on/IN/9/case Friday/NNP/7/obl";
        assertThat(isOfAnother(line, "Friday", "killed", false)).isFalse();
    }

    @Test
    void theDayOfAJudgementIsNotThatOfWhatIsJudged() {
        String backed = "Oslo/NNP/4/nsubj on/IN/3/case Tuesday/NNP/4/obl backed=back/VBD/0/root the/DT/6/det "
                + "raid/NN/4/obj on/IN/8/case Chad/NNP/6/nmod";
        assertThat(isOfAnother(backed, "Tuesday", "raid", false)).isTrue();
        assertThat(isOfAnother(backed, "Tuesday", "backed", false)).isFalse();
        assertThat(isOfAnother(backed.replace("backed=back", "led=lead"), "Tuesday", "raid", false))
                .isFalse();
    }

    @Test
    void aDayBehindWhatIsJudgedMayBeItsOwn() {
        String line =
                "Oslo/NNP/2/nsubj backed=back/VBD/0/root the/DT/4/det raid/NN/2/obj on/IN/6/case Tuesday/NNP/2/obl";
        assertThat(isOfAnother(line, "Tuesday", "raid", false)).isFalse();
    }
}
