package chancery.train.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chancery.rank.Calibration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalibratingTest {
    @Test
    void saysAsOftenAsItIsRight() {
        List<Calibrating.Answer> answers = new ArrayList<>();
        add(answers, 0.99, 90, 10);
        add(answers, 0.3, 45, 55);
        Calibration line = Calibrating.fit(answers);
        assertThat(line.sure(0.99)).isCloseTo(0.9, within(0.02));
        assertThat(line.sure(0.3)).isCloseTo(0.45, within(0.02));
    }

    @Test
    void unsureAnswersMayBeFartherOffThanSureOnes() {
        List<Calibrating.Answer> answers = new ArrayList<>();
        add(answers, 0.98, 970, 30);
        add(answers, 0.7, 700, 300);
        add(answers, 0.3, 50, 950);
        Calibration fitted = Calibrating.fit(answers);
        assertThat(fitted.sure(0.98)).isCloseTo(0.97, within(0.03));
        assertThat(fitted.sure(0.7)).isCloseTo(0.7, within(0.03));
        assertThat(fitted.sure(0.3)).isCloseTo(0.05, within(0.03));
    }

    @Test
    void moreProbableIsNeverLessSure() {
        List<Calibrating.Answer> answers = new ArrayList<>();
        add(answers, 0.9, 20, 80);
        add(answers, 0.3, 80, 20);
        Calibration fitted = Calibrating.fit(answers);
        assertThat(fitted.sure(0.9)).isGreaterThanOrEqualTo(fitted.sure(0.3));
    }

    @Test
    void withoutAnswersNothingChanges() {
        assertThat(Calibrating.fit(List.of())).isEqualTo(Calibration.NONE);
    }

    private static void add(List<Calibrating.Answer> answers, double probability, int right, int wrong) {
        for (int i = 0; i < right + wrong; i++) {
            answers.add(new Calibrating.Answer(probability, i < right));
        }
    }
}
