package chancery.train.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chancery.rank.Calibration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlattTest {
    @Test
    void saysAsOftenAsItIsRight() {
        List<Platt.Answer> answers = new ArrayList<>();
        add(answers, 0.99, 90, 10);
        add(answers, 0.3, 45, 55);
        Calibration line = Platt.fit(answers);
        assertThat(line.sure(0.99)).isCloseTo(0.9, within(0.02));
        assertThat(line.sure(0.3)).isCloseTo(0.45, within(0.02));
    }

    @Test
    void withoutAnswersNothingChanges() {
        assertThat(Platt.fit(List.of())).isEqualTo(Calibration.NONE);
    }

    private static void add(List<Platt.Answer> answers, double probability, int right, int wrong) {
        for (int i = 0; i < right + wrong; i++) {
            answers.add(new Platt.Answer(probability, i < right));
        }
    }
}
