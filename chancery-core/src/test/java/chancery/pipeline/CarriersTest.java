package chancery.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.model.Act;
import chancery.model.Claim;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who is the source of an act: the agency that a sentence credits with it, before its words or after them. */
class CarriersTest {

    /** The names of those who tell the first act of the text. */
    private static List<String> tellers(String text) {
        return ReadTexts.read(text).claims().stream()
                .filter(claim -> claim.assertion() instanceof Act)
                .findFirst()
                .map(Claim::voices)
                .map(ReadTexts::names)
                .orElseThrow();
    }

    @Test
    void anAgencyToldFirstTellsOfPraise() {
        assertThat(
                        tellers(
                                "According to Kyodo, Foreign Minister Ine Soreide of Norway praised the decision of Ghana on water."))
                .containsExactly("Kyodo News");
    }

    @Test
    void anAgencyToldLastTellsIt() {
        assertThat(tellers("Chad and Niger signed a treaty on water on Sunday, the Kyodo news agency said."))
                .containsExactly("Kyodo News");
    }
}
