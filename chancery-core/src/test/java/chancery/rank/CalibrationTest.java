package chancery.rank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CalibrationTest {
    private static final Calibration MILDER = new Calibration(0.5, 0.5, 0.4);

    @Test
    void sureAnswersBecomeLessSureAndDoubtfulOnesSurer() {
        assertThat(MILDER.sure(0.99)).isBetween(0.9, 0.99);
        assertThat(MILDER.sure(0.2)).isGreaterThan(0.2);
    }

    @Test
    void moreProbableStaysMoreSure() {
        assertThat(MILDER.sure(0.31)).isGreaterThan(MILDER.sure(0.3));
    }

    @Test
    void eitherEndHasItsOwnSlope() {
        Calibration steepBelow = new Calibration(2, 0.5, 0.4);
        assertThat(steepBelow.sure(0.1)).isLessThan(MILDER.sure(0.1));
        assertThat(steepBelow.sure(0.999)).isCloseTo(MILDER.sure(0.999), within(0.001));
    }

    @Test
    void aSlopeBelowNoughtIsRefused() {
        assertThatThrownBy(() -> new Calibration(-0.1, 1, 0)).hasMessageContaining("-0.1");
    }

    @Test
    void whatIsImpossibleStaysSo() {
        assertThat(MILDER.sure(0)).isZero();
    }

    @Test
    void noneLeavesProbabilitiesAlone() {
        assertThat(Calibration.NONE.sure(0.37)).isCloseTo(0.37, within(1e-9));
    }
}
