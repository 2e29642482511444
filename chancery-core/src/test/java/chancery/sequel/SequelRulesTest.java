package chancery.sequel;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.knowledge.SequelRules.Rule;
import chancery.model.Sequel.Fate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each row of the file shows by its two sentences, told a week apart, what it says. */
class SequelRulesTest {

    static List<Rule> rows() {
        return Reports.KNOWLEDGE.acts().sequels().all();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void exampleComesToTheFateOfItsRow(Rule rule) {
        String[] sentences = rule.example().split("\\|", -1);
        Reports reports = new Reports().on("2020-03-02", sentences[0].strip()).on("2020-03-13", sentences[1].strip());
        assertThat(reports.sequel().fate())
                .as(() -> rule.example() + Reports.told(reports.events()))
                .isEqualTo(rule.fate() == Fate.OPEN ? Fate.OPEN : rule.fate());
    }
}
