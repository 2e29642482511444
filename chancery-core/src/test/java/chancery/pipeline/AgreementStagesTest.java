package chancery.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.knowledge.AgreementBook.StageWords;
import chancery.knowledge.Knowledge;
import chancery.model.Claim;
import chancery.model.Participant;
import chancery.model.Report;
import chancery.model.Status;
import chancery.model.Term;
import chancery.parse.TextParser;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Which stage in the life of an agreement a sentence tells, whose it is, and who takes the step. */
class AgreementStagesTest {

    private static Knowledge knowledge;
    private static ReportPipeline pipeline;

    @BeforeAll
    static void load() {
        knowledge = Knowledge.bundled();
        pipeline = new ReportPipeline(TextParser.load(knowledge), knowledge);
    }

    @Test
    void everyRowTellsItsStageInItsExample() {
        List<String> wrong = new ArrayList<>();
        for (StageWords row : knowledge.acts().agreements().all()) {
            List<String> told = terms(row.example()).stream()
                    .map(term -> term.stage().name())
                    .toList();
            if (!told.contains(row.stage().name())) {
                wrong.add(row.rule() + ": " + row.example() + " -> " + told + ", not " + row.stage());
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void whoTakesTheStepIsToldApartFromWhoseItIs() {
        Term left = only("Norway withdrew from the fishing treaty between Norway, Chad and Mali.");
        assertThat(names(left.parties())).containsExactly("Norway", "Chad", "Mali");
        assertThat(names(left.by())).containsExactly("Norway");
        assertThat(left.stage()).isEqualTo(Term.Stage.WITHDRAWN);
    }

    @Test
    void whoSignsIsAParty() {
        assertThat(names(only("Norway signed a fishing pact with Chad.").parties()))
                .containsExactly("Norway", "Chad");
    }

    @Test
    void whoBringsTwoTogetherIsNoParty() {
        assertThat(names(only("Norway announced a truce between Chad and Mali.").parties()))
                .containsExactly("Chad", "Mali");
    }

    @Test
    void anAgreementHasItsNameWithoutArticlePartiesAndPraise() {
        Term term = only("Norway ratified the historic Chadian fishing pact.");
        assertThat(term.pact().orElseThrow().name()).isEqualTo("fishing pact");
        assertThat(term.pact().orElseThrow().known()).isTrue();
    }

    @Test
    void whatIsNotSignedIsDenied() {
        assertThat(claims("Norway did not sign a fishing pact with Chad."))
                .extracting(Claim::status)
                .containsExactly(Status.DENIED);
    }

    @Test
    void whatIsToBeSignedIsProposed() {
        assertThat(only("Norway will sign a fishing pact with Chad on Monday.").stage())
                .isEqualTo(Term.Stage.PROPOSED);
    }

    @Test
    void whatMayBeLeftIsNotLeft() {
        assertThat(terms("If Norway quits the fishing pact, Chad will protest."))
                .isEmpty();
    }

    @Test
    void aPleaDealIsNoAgreementOfStates() {
        assertThat(terms("The minister of Norway rejected and then signed a plea deal."))
                .noneMatch(term -> term.pact().isPresent());
    }

    private static Term only(String sentence) {
        List<Term> terms = terms(sentence);
        assertThat(terms).hasSize(1);
        return terms.get(0);
    }

    private static List<Term> terms(String sentence) {
        return claims(sentence).stream().map(claim -> (Term) claim.assertion()).toList();
    }

    private static List<Claim> claims(String sentence) {
        return pipeline.read(Report.plain("sentence", sentence)).claims().stream()
                .filter(claim -> claim.assertion() instanceof Term)
                .toList();
    }

    private static List<String> names(List<Participant> participants) {
        return participants.stream().map(one -> one.actor().name()).toList();
    }
}
