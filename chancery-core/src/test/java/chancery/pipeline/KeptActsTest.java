package chancery.pipeline;

import static chancery.pipeline.ReadTexts.acts;
import static chancery.pipeline.ReadTexts.names;
import static chancery.pipeline.ReadTexts.read;
import static org.assertj.core.api.Assertions.assertThat;

import chancery.model.Account;
import chancery.model.Act;
import chancery.model.EventKind;
import chancery.model.Note;
import chancery.model.PloverType;
import chancery.model.Status;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What of the acts that a report tells becomes part of the record, and with which parties. */
class KeptActsTest {

    @Test
    void theSpokesmanOfACompanyIsNoGovernment() {
        assertThat(acts("A company spokesman said that Sweden had lowered the duty."))
                .isEmpty();
        assertThat(acts("A spokesman for the Swedish government said that Norway had lowered the duty."))
                .isNotEmpty();
    }

    @Test
    void wordsWithoutASpeakerAreNoAct() {
        Account account = read("Norway is threatened by the flood. Allegations against Norway were heard everywhere.");
        assertThat(account.claims()).noneMatch(claim -> claim.assertion() instanceof Act);
        assertThat(account.notes()).extracting(Note::what).anyMatch(note -> note.contains("without the party"));
    }

    @Test
    void helpForNobodyIsNoAct() {
        assertThat(acts("The ferry line is subsidised by Norway.")).isEmpty();
        assertThat(acts("Norway sent food to Chad.")).hasSize(1);
    }

    @Test
    void thePoliceAndAManAreNoAffairOfState() {
        assertThat(acts("Police arrested a man in the harbour on Monday.")).isEmpty();
        assertThat(acts("Police arrested the Norwegian ambassador on Monday.")).isNotEmpty();
    }

    @Test
    void nobodyOfAKnownSideIsSpokenOfAsTheOtherSide() {
        assertThat(acts("The rebels said that they had left the town and that the people were safe."))
                .allSatisfy(act -> assertThat(act.recipients()).isEmpty());
        assertThat(acts("Norwegian Foreign Minister Anna Berg said that people knew that Chad was poor."))
                .anySatisfy(act -> assertThat(names(act.recipients())).containsExactly("Chad"));
    }

    @Test
    void aSecondVerbStandsUnderTheSameFuture() {
        assertThat(read("Norway will visit Mali and expel the envoy of Chad.").claims())
                .filteredOn(claim -> claim.assertion() instanceof Act act && act.kind() == EventKind.SANCTION)
                .isNotEmpty()
                .allMatch(claim -> claim.status() == Status.PLANNED);
    }

    @Test
    void whatAMarketAsksForIsNoDemand() {
        assertThat(acts("Norway met demand for Brazilian oil in Chad."))
                .noneMatch(act -> act.kind() == EventKind.DEMAND);
        assertThat(acts("Rapid growth in Norway demanded new roads from Chad.")).isEmpty();
        assertThat(acts("Norway demanded new roads from Chad.")).anyMatch(act -> act.kind() == EventKind.DEMAND);
    }

    @Test
    void whatIsDoneForTheFirstTimeIsDoneForNobody() {
        assertThat(acts("Norway presented its case for the first time to the committee of Chad."))
                .noneMatch(act -> act.type().equals(Optional.of(PloverType.SUPPORT)));
    }

    @Test
    void whoAsksForMoneyOfAnotherStateDoesNotAskHisOwn() {
        assertThat(acts("Kenyan President William Ruto appealed for more Korean investment in Kenya."))
                .singleElement()
                .satisfies(act -> assertThat(names(act.recipients())).containsExactly("South Korea"));
    }

    @Test
    void whoIsFavouredToWinIsPraisedByNobody() {
        assertThat(read("The Centre Party is favoured to win the Norwegian parliamentary elections.")
                        .claims())
                .filteredOn(claim -> claim.assertion() instanceof Act)
                .allMatch(claim -> claim.status() == Status.HYPOTHETICAL);
    }

    @Test
    void aNumberOfYearsIsNobody() {
        assertThat(acts("The Kenyan ministry raised its estimate of Norwegian 1994/95 grain imports."))
                .allSatisfy(act -> assertThat(names(act.recipients())).doesNotContain("1994/95"));
    }
}
