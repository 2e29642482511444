package chancery.wikidata;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.knowledge.Knowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TitleReaderTest {

    private static final TitleReader TITLES = new TitleReader(Knowledge.bundled());

    @ParameterizedTest
    @CsvSource({
        "Minister of Foreign Affairs of Norway, foreign_minister, Norway",
        "Prime Minister of the Netherlands, head_of_government, Netherlands",
        "President of Finland, head_of_state, Finland",
        "Norwegian foreign minister, foreign_minister, NOR",
        "Minister of Defence of Chile, defence_minister, Chile"
    })
    void thePositionsNameTellsOfficeAndState(String name, String office, String of) {
        TitleReader.Read read = TITLES.read(name).orElseThrow();
        assertThat(read.offices()).first().isEqualTo(office);
        assertThat(read.of()).contains(of);
    }

    @Test
    void whatIsNoPositionIsNone() {
        assertThat(TITLES.read("Norway")).isEmpty();
        assertThat(TITLES.read("President Hotel")).isEmpty();
        assertThat(TITLES.read("The Prime Minister and the Sea")).isEmpty();
    }
}
