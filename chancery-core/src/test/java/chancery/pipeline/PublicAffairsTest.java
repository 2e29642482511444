package chancery.pipeline;

import static chancery.pipeline.ReadTexts.acts;
import static org.assertj.core.api.Assertions.assertThat;

import chancery.model.EventKind;
import chancery.model.PloverType;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What firms, teams and private people do and say is no event between states. */
class PublicAffairsTest {

    @Test
    void whoDoesBusinessInAStateDoesNotSpeakForIt() {
        for (String speakers : List.of("Norwegian fund managers", "Norwegian exporters", "A Norwegian trading house")) {
            assertThat(acts(speakers + " said Chad had cut its orders of fish."))
                    .as(speakers)
                    .isEmpty();
        }
        assertThat(acts("Norwegian officials said Chad had cut its orders of fish."))
                .isNotEmpty();
    }

    @Test
    void aNamelessBodyAloneIsOfNobodyInParticular() {
        assertThat(acts("The ministry called for a debate.")).isEmpty();
        assertThat(acts("The Kenyan ministry called for a debate.")).isNotEmpty();
    }

    @Test
    void theArmedAreAPartyWhosoeverTheyAre() {
        assertThat(acts("Police surrounded the campus on Monday."))
                .anyMatch(act -> act.type().equals(Optional.of(PloverType.COERCE)));
    }

    @Test
    void wordsThatConcernNobodyElseAreNoDeed() {
        assertThat(acts("Kenya proposed a tax on sugar.")).isEmpty();
        assertThat(acts("Kenya's demand for timber is growing.")).isEmpty();
        assertThat(acts("Kenya proposed to Chad that the border be opened."))
                .anyMatch(act -> act.kind() == EventKind.DEMAND);
    }

    @Test
    void aJourneyAtHomeIsNoVisit() {
        assertThat(acts("Kenyan President William Ruto travelled to Mombasa on Monday."))
                .noneMatch(act -> act.kind() == EventKind.VISIT);
        assertThat(acts("Kenyan President William Ruto travelled to Oslo on Monday."))
                .anyMatch(act -> act.kind() == EventKind.VISIT);
    }

    @Test
    void whatIsReleasedOrCurbedHasToBeSomebody() {
        assertThat(acts("Kenya released a summary of the talks."))
                .noneMatch(act -> act.type().equals(Optional.of(PloverType.YIELD)));
        assertThat(acts("Kenya acted to curb the spread of measles."))
                .noneMatch(act -> act.type().equals(Optional.of(PloverType.COERCE)));
    }

    @Test
    void whatOughtToComeTrueIsNoDemand() {
        assertThat(acts("The Kenyan minister said stability in prices should lead to more trade."))
                .noneMatch(act -> act.kind() == EventKind.DEMAND);
        assertThat(acts("The Kenyan minister said Chad should reopen the border."))
                .anyMatch(act -> act.kind() == EventKind.DEMAND);
    }

    @Test
    void whatPeopleAtLargeDoIsNoAffairOfStates() {
        assertThat(acts("Many men have harassed women.").stream()
                        .filter(act -> act.recipients().isEmpty()))
                .isEmpty();
        assertThat(acts("Tourists travelled to Oslo.")).noneMatch(act -> act.kind() == EventKind.VISIT);
    }
}
