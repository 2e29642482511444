package chancery.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.code.ActCoder;
import chancery.model.Act;
import chancery.model.Participant;
import chancery.model.PloverType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Plain news that reads like an act of state to whoever looks at single words. */
class PlainNewsTest {

    @Test
    void whatNatureAndAccidentsDoIsNoAttack() {
        List<String> sentences = List.of(
                "The quake killed 30 people in Peru.",
                "A cholera epidemic swept across Yemen, killing at least 80 people.",
                "Twelve Greek soldiers were injured in a crash near Larissa.");
        for (String sentence : sentences) {
            assertThat(types(sentence)).as(sentence).doesNotContain(PloverType.ASSAULT);
        }
        assertThat(types("Gunmen killed 30 people in Peru.")).contains(PloverType.ASSAULT);
    }

    @Test
    void whoReportsTheDeedsOfOthersTakesNoStand() {
        assertThat(acts("The Kenyan minister said Japan had helped and supported Chad with food aid.")
                        .filter(act ->
                                act.agents().stream().anyMatch(one -> name(one).contains("Kenya"))))
                .allMatch(act -> act.type().isEmpty());
    }

    @Test
    void whatEarthquakesStrikeIsNotAttacked() {
        assertThat(types("Two earthquakes struck southern Peru on Monday.")).doesNotContain(PloverType.ASSAULT);
        assertThat(types("Two jets struck southern Peru on Monday.")).contains(PloverType.ASSAULT);
    }

    @Test
    void customsOfficersAreNoSoldiers() {
        assertThat(acts("Kenyan customs officers seized two trucks from Chad.")
                        .flatMap(act -> act.agents().stream())
                        .map(PlainNewsTest::name))
                .contains("Kenyan customs officers");
    }

    @Test
    void whoIsHandedOverIsNotToWhomHeIsDenied() {
        assertThat(acts("Brazil will not extradite Mr. Rossi to Italy.")
                        .filter(act -> act.type().equals(Optional.of(PloverType.REJECT)))
                        .flatMap(act -> act.recipients().stream())
                        .map(PlainNewsTest::name))
                .containsExactly("Italy");
    }

    @Test
    void aPlainRemarkOfSomebodyNamelessIsNoEvent() {
        assertThat(acts("Officials said that the talks had been long.")).isEmpty();
        assertThat(acts("Kenyan officials said that the talks with Chad had been long."))
                .isNotEmpty();
    }

    @Test
    void whatIsNotInOnesHandsIsNoPledge() {
        assertThat(types("The Kenyan minister said that Kenya would face a drought."))
                .doesNotContain(PloverType.AGREE);
        assertThat(types("The Kenyan minister said that Kenya would help Chad."))
                .contains(PloverType.AGREE);
    }

    @Test
    void wordsThatBindNobodyTowardsAnybodyAreNoPledge() {
        for (String sentence : List.of(
                "The Kenyan minister said that Kenya would not borrow from Chad.",
                "“We will hunt down the attackers,” the Kenyan minister said.")) {
            assertThat(types(sentence)).as(sentence).doesNotContain(PloverType.AGREE);
        }
    }

    @Test
    void whatIsNeededOfNobodyIsNoDemand() {
        for (String sentence : List.of(
                "The Kenyan minister said that more ferries were needed.",
                "“We need to paint the ferries,” the Kenyan minister said.")) {
            assertThat(types(sentence)).as(sentence).doesNotContain(PloverType.REQUEST);
        }
        assertThat(types("The Kenyan minister said that Chad must withdraw its troops."))
                .contains(PloverType.REQUEST);
    }

    @Test
    void whatIsDoneWithoutSayingIsNotSaid() {
        assertThat(types("The Kenyan minister left for Oslo, without proposing a new date."))
                .doesNotContain(PloverType.REQUEST);
    }

    @Test
    void aSummitIsHeldByWhoMeetsAndNotByItsVenue() {
        assertThat(acts("Norway and Chad signed a treaty at the Singapore summit."))
                .noneMatch(
                        act -> act.agents().stream().anyMatch(one -> name(one).equals("Singapore")));
    }

    @Test
    void anAmbassadorIsRecalledFromWhereHeWas() {
        Act recall = acts("Chad recalled its ambassador to Norway on Monday.")
                .filter(act -> act.type().equals(Optional.of(PloverType.SANCTION)))
                .findFirst()
                .orElseThrow();
        assertThat(recall.recipients()).extracting(PlainNewsTest::name).containsExactly("Norway");
    }

    @Test
    void warmWordsNearANameAreNoPraise() {
        assertThat(types("The Kenyan minister said that farmers enjoyed good and peaceful years near Chad."))
                .doesNotContain(PloverType.SUPPORT);
        assertThat(types("The Kenyan minister said that Chad was a good and reliable friend."))
                .contains(PloverType.SUPPORT);
    }

    @Test
    void whatABankerExpectsIsNoPledgeOfHisState() {
        assertThat(acts("A Norwegian economist said that Norway would help Chad."))
                .noneMatch(
                        act -> act.agents().stream().anyMatch(one -> name(one).contains("economist")));
    }

    @Test
    void whatAMinisterBelievesNobodyHasHeard() {
        assertThat(acts("The Kenyan minister believes that Chad is to blame.")).isEmpty();
    }

    @Test
    void toShareAConcernBindsToNothing() {
        assertThat(types("Kenya shares the concerns of Chad.")).doesNotContain(PloverType.AGREE);
    }

    @Test
    void aConditionIsNoPledge() {
        assertThat(acts("If Turkey wants to protect its border, Norway will lend it money.")
                        .filter(act ->
                                act.agents().stream().anyMatch(one -> name(one).equals("Turkey"))))
                .isEmpty();
    }

    @Test
    void whoQuestionsAReportBlamesNobodyInIt() {
        assertThat(
                        acts("Peru questioned the findings of a Chilean report that concluded that Japan had spied on Brazil.")
                                .filter(act -> act.type().equals(Optional.of(PloverType.ACCUSE)))
                                .flatMap(act -> act.recipients().stream())
                                .map(PlainNewsTest::name))
                .doesNotContain("Japan", "Brazil");
    }

    @Test
    void aPrivatePersonIsNotHisState() {
        assertThat(acts("An Israeli singer visited Egypt.")
                        .flatMap(act -> act.agents().stream())
                        .map(PlainNewsTest::name))
                .isNotEmpty()
                .doesNotContain("Israel");
    }

    @Test
    void aGovernmentCalledByItsLeaderIsThatOfHisState() {
        assertThat(acts("The Reagan administration urged Japan to open its market.")
                        .flatMap(act -> act.agents().stream())
                        .flatMap(agent -> agent.actor().state().stream()))
                .contains("USA");
    }

    @Test
    void theOfficeOfAManIsNotOfTheStateOfWhatHeSpeaksOf() {
        assertThat(acts("Chad denied the claims made by US Secretary of State Mike Pompeo of Iranian meddling in Peru.")
                        .flatMap(act -> Stream.concat(act.agents().stream(), act.recipients().stream()))
                        .filter(one -> name(one).equals("Mike Pompeo"))
                        .flatMap(one -> one.actor().state().stream()))
                .isNotEmpty()
                .containsOnly("USA");
    }

    private static String name(Participant participant) {
        return participant.actor().name();
    }

    private static List<PloverType> types(String sentence) {
        return ReadTexts.read(sentence).claims().stream()
                .filter(claim -> claim.assertion() instanceof Act)
                .flatMap(claim -> ActCoder.ploverType((Act) claim.assertion(), claim.status()).stream())
                .toList();
    }

    private static Stream<Act> acts(String sentence) {
        return ReadTexts.acts(sentence).stream();
    }
}
