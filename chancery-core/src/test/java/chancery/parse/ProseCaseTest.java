package chancery.parse;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.knowledge.Knowledge;
import chancery.model.Token;
import org.junit.jupiter.api.Test;

class ProseCaseTest {

    private static final TextParser PARSER = TextParser.load(Knowledge.bundled());

    @Test
    void wordsBecomeSmallAndNamesKeepTheirCapital() {
        assertThat(PARSER.inProse("THE ARMY OF PERU SAID TODAY THAT JUAN OTERO WAS ARRESTED IN LIMA."))
                .isEqualTo("The army of Peru said today that Juan Otero was arrested in Lima.");
    }

    @Test
    void pronounsAreNoAcronyms() {
        assertThat(PARSER.inProse("HE IS ONE OF THOSE WHO TOLD US SO. IT IS OVER."))
                .isEqualTo("He is one of those who told us so. It is over.");
    }

    @Test
    void acronymsStay() {
        assertThat(PARSER.inProse("TALKS OF THE FMLN WITH THE NATIONAL UNION [URGN] IN MEXICO; THE URGN LEFT."))
                .isEqualTo("Talks of the FMLN with the national union [URGN] in Mexico; the URGN left.");
    }

    @Test
    void listedNamesAreWrittenAsListed() {
        assertThat(PARSER.inProse("THE UNITED STATES AND EL SALVADOR TURNED TO TURKEY AND THE UNITED NATIONS."))
                .isEqualTo("The United States and El Salvador turned to Turkey and the United Nations.");
    }

    @Test
    void aMonthBesideANumberIsNoWord() {
        assertThat(PARSER.inProse("ON 5 MARCH THEY MARCH.")).isEqualTo("On 5 March they march.");
    }

    @Test
    void formsOfKnownWordsAreWords() {
        assertThat(PARSER.inProse("THE PAPER STRESSES THAT MASONS WERE HEARD.")).contains("stresses", "heard");
    }

    @Test
    void everyCharacterKeepsItsPlace() {
        String capitals = "«STRAßE» — THE İZMIR   PACT\tOF 1990 ... (ELN), SEÑOR!";
        assertThat(PARSER.inProse(capitals)).hasSameSizeAs(capitals);
    }

    @Test
    void whatIsWrittenSoIsParsedAsProse() {
        String prose = PARSER.inProse("THE GOVERNMENT ARRESTED THE REBELS.");
        assertThat(PARSER.parse(prose).get(0)).extracting(Token::tag).startsWith("DT", "NN", "VBD", "DT", "NNS");
    }
}
