package chancery.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.model.Act;
import chancery.model.EventKind;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a report tells as its news is of its day; what it only refers to is of some earlier day. */
class EarlierWordsTest {

    private static final LocalDate DAY = LocalDate.of(2020, 3, 4);

    private static Optional<LocalDate> day(String sentence, EventKind kind) {
        return ReadTexts.acts(ReadTexts.read(sentence, DAY)).stream()
                .filter(act -> act.kind() == kind)
                .findFirst()
                .map(Act::when)
                .orElseThrow()
                .flatMap(when -> when.from());
    }

    @Test
    void whatAnActIsAboutWasSaidBefore() {
        String rejects = "Peru rejected an accusation by Chile that it had spied.";
        assertThat(day(rejects, EventKind.REJECTION)).contains(DAY);
        assertThat(day(rejects, EventKind.ACCUSATION)).isEmpty();
    }

    @Test
    void wordsByWhichAnotherActIsDatedAreNotOfTheDay() {
        String when = "When Chile rejected the plan, Peru accused it of bad faith.";
        assertThat(day(when, EventKind.REJECTION)).isEmpty();
        assertThat(day(when, EventKind.ACCUSATION)).contains(DAY);
    }

    @Test
    void wordsSaidTogetherWithOthersAreOfTheDay() {
        String both = "Chile rejected the plan while it accused Peru of bad faith.";
        assertThat(day(both, EventKind.ACCUSATION)).contains(DAY);
        assertThat(day(both, EventKind.REJECTION)).contains(DAY);
    }

    @Test
    void aDemandThatIsMadeIsOfTheDay() {
        assertThat(day("Peru made a demand that Chile withdraw its troops.", EventKind.DEMAND))
                .contains(DAY);
    }

    @Test
    void whatStandsInATimetableIsPlanned() {
        assertThat(day("Peru's President Martin Vizcarra leaves for Bolivia on Sunday.", EventKind.VISIT))
                .contains(LocalDate.of(2020, 3, 8));
    }
}
