package chancery.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.knowledge.Knowledge;
import chancery.model.Act;
import chancery.model.Claim;
import chancery.model.Figure;
import chancery.model.Report;
import chancery.parse.TextParser;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Quantities and the acts that they measure. */
class MagnitudesTest {

    private static ReportPipeline pipeline;

    @BeforeAll
    static void load() {
        Knowledge knowledge = Knowledge.bundled();
        pipeline = new ReportPipeline(TextParser.load(knowledge), knowledge);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Gunmen killed at least 20 soldiers and wounded 30 civilians in Mali. | 20 dead, 30 injured",
                "Nine people were killed in a Chadian air strike on Faya. | 9 dead",
                "Two gunmen attacked a checkpoint, killing six policemen. | 6 dead",
                "Police arrested 45 protesters in Cairo on Friday. | 45 detained",
                "Russia expelled 13 Estonian diplomats. | 13 expelled",
                "About 5,000 people protested in Tunis against the government. | 5000 crowd",
                "Students held three protests in Tunis against the government. | ''",
                "Workers protested in Tunis against two new laws. | ''",
                "Turkey deployed 1,200 troops to northern Iraq. | 1200 troops",
                "France gave Chad 50 million euros in aid. | 50000000 money",
                "The Peruvian minister, who is 45 years old, met the king of Spain. | ''",
            })
    void measureTheActOfTheirClause(String sentence, String expected) {
        List<Claim> claims = pipeline.read(Report.plain("sentence", sentence)).claims();
        List<String> acts = claims.stream()
                .filter(claim -> claim.assertion() instanceof Act)
                .map(Claim::id)
                .toList();
        List<Figure> measuring = claims.stream()
                .map(Claim::assertion)
                .filter(Figure.class::isInstance)
                .map(Figure.class::cast)
                .filter(figure -> figure.magnitude().isPresent())
                .toList();
        assertThat(measuring)
                .allMatch(
                        figure -> acts.contains(figure.magnitude().orElseThrow().act()));
        assertThat(measuring.stream().map(MagnitudesTest::said)).containsExactlyInAnyOrder(split(expected));
    }

    private static String said(Figure figure) {
        String kind = figure.magnitude().orElseThrow().kind().name();
        return (long) figure.value() + " " + kind.toLowerCase(Locale.ROOT);
    }

    private static String[] split(String expected) {
        return expected.isEmpty() ? new String[0] : expected.split(", ");
    }
}
