package chancery.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class PlacesTest {

    private static final Places PLACES = Places.read(KnowledgeSource.bundled());
    private static final States STATES = States.read(KnowledgeSource.bundled());

    @Test
    void everyStateOfTodayAndOfThePastLiesSomewhere() {
        assertThat(STATES.all())
                .allSatisfy(state ->
                        assertThat(PLACES.state(state.iso3())).as(state.name()).isPresent());
    }

    @Test
    void aCityHasItsStateAndASeaHasNone() {
        assertThat(PLACES.names().of("Sochi").get(0).country()).contains("RUS");
        assertThat(PLACES.names().of("Red Sea").get(0).country()).isEmpty();
    }

    @Test
    void capitalsAreNotFarFromTheirStates() {
        assertThat(STATES.all())
                .allSatisfy(state -> PLACES.capital(state.iso3()).ifPresent(capital -> {
                    Places.Entry middle = PLACES.state(state.iso3()).orElseThrow();
                    assertThat(Math.abs(capital.latitude() - middle.latitude()))
                            .as(state.name())
                            .isLessThan(20);
                }));
    }
}
