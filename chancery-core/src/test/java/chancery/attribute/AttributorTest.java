package chancery.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.ResolvedTree;
import chancery.code.ActCoder;
import chancery.knowledge.Knowledge;
import chancery.model.Act;
import chancery.model.Certainty;
import chancery.model.Claim;
import chancery.model.EventKind;
import chancery.model.Part;
import chancery.model.Report;
import chancery.model.ReportId;
import chancery.model.Statement;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AttributorTest {

    private static final Knowledge KNOWLEDGE = Knowledge.bundled();
    private static final ResolvedTree REPORTED = ResolvedTree.in(
                    "Berg/NNP/2/nsubj said=say/VBD/0/root Chad/NNP/5/nsubj had/VBD/5/aux attacked=attack/VBN/2/ccomp Mali/NNP/5/obj ././2/punct")
            .person("Berg", "NOR")
            .state("Chad", "TCD")
            .state("Mali", "MLI");

    @Test
    void whatSomebodySaysIsAStatementWithoutItsCue() {
        Statement statement = statements(REPORTED).get(0);
        assertThat(statement.speakers()).extracting(s -> s.actor().name()).containsExactly("Berg");
        assertThat(statement.content()).isEqualTo("Chad had attacked Mali");
        assertThat(statement.quoted()).isEqualTo(Statement.Quoted.INDIRECT);
    }

    @Test
    void anActToldBySomebodyIsHisClaim() {
        Claim attack = acts(REPORTED).stream()
                .filter(claim -> ((Act) claim.assertion()).kind() == EventKind.ATTACK)
                .findFirst()
                .orElseThrow();
        assertThat(attack.voices()).extracting(voice -> voice.actor().name()).containsExactly("Berg");
        assertThat(attack.certainty()).isEqualTo(Certainty.CLAIMED);
    }

    @Test
    void aStandThatIsHeldIsAStatementAndNoEvent() {
        ResolvedTree held = ResolvedTree.in(
                        "Norway/NNP/4/nsubj is=be/VBZ/4/cop an=a/DT/4/det opponent/NN/0/root of/IN/6/case Chad/NNP/4/nmod ././4/punct")
                .state("Norway", "NOR")
                .state("Chad", "TCD");
        assertThat(statements(held)).extracting(Statement::content).containsExactly("Chad");
        assertThat(acts(held)).isEmpty();
    }

    @Test
    void whatAnotherManSaidStaysHisThoughHisMinistryTellsIt() {
        ResolvedTree told = ResolvedTree.in("Oslo/NNP/2/nsubj said=say/VBD/0/root Berg/NNP/5/nsubj had/VBD/5/aux"
                        + " thanked=thank/VBN/2/ccomp Mali/NNP/5/obj ././2/punct")
                .state("Oslo", "NOR")
                .person("Berg", "NOR")
                .state("Mali", "MLI");
        Claim thanks = acts(told).stream()
                .filter(claim -> ((Act) claim.assertion()).cameo().equals(Optional.of("018")))
                .findFirst()
                .orElseThrow();
        assertThat(((Act) thanks.assertion()).agents())
                .extracting(agent -> agent.actor().name())
                .containsExactly("Berg");
        assertThat(thanks.certainty()).isEqualTo(Certainty.CLAIMED);
    }

    @Test
    void anActToldByTheOutletHasNoVoice() {
        ResolvedTree told = ResolvedTree.in("Berg/NNP/2/nsubj visited=visit/VBD/0/root Chad/NNP/2/obj ././2/punct")
                .person("Berg", "NOR")
                .state("Chad", "TCD");
        assertThat(acts(told)).allSatisfy(claim -> assertThat(claim.voices()).isEmpty());
    }

    @Test
    void evidenceRepeatsTheText() {
        assertThat(claims(REPORTED))
                .allSatisfy(claim -> assertThat(claim.evidence().text())
                        .isEqualTo(claim.evidence().span().of(REPORTED.text())));
    }

    private static List<Statement> statements(ResolvedTree told) {
        return claims(told).stream()
                .filter(claim -> claim.assertion() instanceof Statement)
                .map(claim -> (Statement) claim.assertion())
                .toList();
    }

    private static List<Claim> acts(ResolvedTree told) {
        return claims(told).stream()
                .filter(claim -> claim.assertion() instanceof Act)
                .toList();
    }

    private static List<Claim> claims(ResolvedTree told) {
        Report report = new Report(
                ReportId.of("t", told.text()),
                "t",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "en",
                told.text(),
                List.of(new Part(Part.Kind.BODY, told.span())),
                Optional.empty());
        return new Attributor(KNOWLEDGE)
                .attribute(report, List.of(new ActCoder(KNOWLEDGE).code(told.resolved(), List.of())), List.of());
    }
}
