package chancery.pact;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.knowledge.Knowledge;
import chancery.model.Agreement;
import chancery.model.Agreement.Step;
import chancery.model.Claim;
import chancery.model.Participant;
import chancery.model.Report;
import chancery.model.ReportId;
import chancery.model.Term;
import chancery.model.Term.Stage;
import chancery.model.When;
import chancery.parse.TextParser;
import chancery.pipeline.ReportPipeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mentions of one agreement become one, with its life; those of two stay apart. */
class PactsTest {

    private static Knowledge knowledge;
    private static ReportPipeline pipeline;

    private final List<Claim> terms = new ArrayList<>();
    private final Map<ReportId, When> published = new HashMap<>();

    @BeforeAll
    static void load() {
        knowledge = Knowledge.bundled();
        pipeline = new ReportPipeline(TextParser.load(knowledge), knowledge);
    }

    @BeforeEach
    void clear() {
        terms.clear();
        published.clear();
    }

    @Test
    void theAgreementIsTheOneSpokenOfBefore() {
        read(
                "2020-05-04",
                "Norway signed a fishing pact with Chad on 3 May 2020. The agreement entered into force on 1 June 2020.");
        Agreement pact = only();
        assertThat(stages(pact)).containsExactly(Stage.SIGNED, Stage.IN_FORCE);
        assertThat(parties(pact)).containsExactly("Norway", "Chad");
        assertThat(pact.name()).isEqualTo("fishing pact");
    }

    @Test
    void laterReportsTellTheLifeOfOneAgreement() {
        read("2020-05-04", "Norway signed a fishing pact with Chad on 3 May 2020.");
        read("2020-09-10", "Norway ratified the fishing pact with Chad on 9 September 2020.");
        read("2021-03-04", "Chad withdrew from the fishing pact with Norway on 3 March 2021.");
        Agreement pact = only();
        assertThat(stages(pact)).containsExactly(Stage.SIGNED, Stage.RATIFIED, Stage.WITHDRAWN);
        Step left = pact.steps().get(2);
        assertThat(left.by()).extracting(one -> one.actor().name()).containsExactly("Chad");
        assertThat(left.when().flatMap(When::from)).contains(LocalDate.of(2021, 3, 3));
        assertThat(pact.stage()).isEqualTo(Stage.RATIFIED);
    }

    @Test
    void twoSubjectsOfTheSamePartiesAreTwoAgreements() {
        read("2020-05-04", "Norway signed a fishing pact with Chad on 3 May 2020.");
        read("2020-05-05", "Norway signed an extradition treaty with Chad on 3 May 2020.");
        assertThat(pacts()).hasSize(2);
    }

    @Test
    void oneSubjectSignedTwiceIsTwoAgreements() {
        read("2020-05-04", "Norway signed a fishing pact with Chad on 3 May 2020.");
        read("2021-05-04", "Norway signed a fishing pact with Chad on 3 May 2021.");
        assertThat(pacts()).hasSize(2);
    }

    @Test
    void otherPartiesMakeAnotherAgreement() {
        read("2020-05-04", "Norway signed a fishing pact with Chad.");
        read("2020-05-04", "Norway signed a fishing pact with Mali.");
        assertThat(pacts()).hasSize(2);
    }

    @Test
    void aNameOfTheKnowledgeFilesIsOneAgreementWhoeverIsNamedWithIt() {
        read(
                "2017-06-02",
                "Norway criticised the United States. The United States withdrew from the Paris climate agreement.");
        read("2021-01-21", "Chad welcomed that the United States rejoined the Paris Agreement.");
        Agreement paris = only();
        assertThat(paris.listed()).contains("paris-agreement");
        assertThat(stages(paris)).containsExactly(Stage.WITHDRAWN, Stage.EXTENDED);
        assertThat(parties(paris)).doesNotContain("France");
    }

    @Test
    void whatNobodyIsNamedWithMakesNoAgreement() {
        read("2020-05-04", "The agreement was signed.");
        assertThat(terms).hasSize(1);
        assertThat(pacts()).isEmpty();
    }

    @Test
    void leadersOfOneStateMakeAnAgreementOfTheirOwn() {
        read(
                "2020-05-04",
                "Norwegian minister Ole Lunde and former Norwegian premier Marc Fabri formed an alliance in May.");
        assertThat(parties(only())).containsExactlyInAnyOrder("Ole Lunde", "Marc Fabri");
    }

    @Test
    void rivalAlliancesOfOneStateAreTwoAgreements() {
        read(
                "2020-05-04",
                "Norwegian minister Ole Lunde and former Norwegian premier Marc Fabri formed an alliance. Norwegian"
                        + " senator Nils Aas and former Norwegian minister Per Dahl formed an alliance.");
        assertThat(pacts()).hasSize(2);
    }

    @Test
    void aGovernmentAndItsRebelsAgreeOnATruce() {
        read("2020-05-04", "Chad signed a truce with Chadian rebels on 3 May 2020.");
        Agreement truce = only();
        assertThat(truce.parties()).hasSize(2);
        assertThat(stages(truce)).containsExactly(Stage.SIGNED);
    }

    @Test
    void twoOfOneStateAgreeToDoSomething() {
        read(
                "2020-05-04",
                "Norwegian minister Ole Lunde and Norwegian premier Marc Fabri agreed to share the cabinet.");
        assertThat(only().subjects().get(0).words()).contains("share the cabinet");
    }

    @Test
    void theOrderOfTheClaimsDoesNotMatter() {
        read("2020-05-04", "Norway signed a fishing pact with Chad on 3 May 2020. The pact was ratified by Chad.");
        read("2020-09-10", "Norway suspended the fishing pact with Chad.");
        List<Agreement> before = pacts();
        Collections.reverse(terms);
        assertThat(pacts()).isEqualTo(before).hasSize(1);
    }

    @Test
    void anIdOfAnAgreementIsMadeFromItsEarliestClaim() {
        read("2020-05-04", "Norway signed a fishing pact with Chad.");
        assertThat(only().id()).isEqualTo("a" + terms.get(0).id().substring(1));
        assertThat(Agreement.claim(only().id())).isEqualTo(terms.get(0).id());
    }

    private void read(String day, String text) {
        Report plain = Report.plain(day + " " + text.hashCode(), text);
        Report report = plain.withPublished(Optional.of(When.day(LocalDate.parse(day), When.Basis.STATED)));
        published.put(report.id(), report.published().orElseThrow());
        pipeline.read(report).claims().stream()
                .filter(claim -> claim.assertion() instanceof Term)
                .forEach(terms::add);
    }

    private Agreement only() {
        List<Agreement> pacts = pacts();
        assertThat(pacts).hasSize(1);
        return pacts.get(0);
    }

    private List<Agreement> pacts() {
        return new Pacts(knowledge, claim -> Optional.empty(), report -> Optional.ofNullable(published.get(report)))
                .of(terms);
    }

    private static List<Stage> stages(Agreement pact) {
        return pact.steps().stream().map(Step::stage).toList();
    }

    private static List<String> parties(Agreement pact) {
        return pact.parties().stream()
                .map(Participant::actor)
                .map(actor -> actor.name())
                .toList();
    }
}
