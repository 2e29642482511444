package chancery.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which person or state a name means where several could be meant. */
final class WhoIsMeantTest {

    @Test
    void theRecordKnowsWhoseLeaderHeIsWhateverStandsBesideHim() {
        RawText told = RawText.on(
                "2018-04-27",
                "President Moon Jae-in received Kim Jong Un, chairman of the State Affairs Commission, in the village.");
        assertThat(told.states("Kim Jong Un")).containsExactly("PRK");
    }

    @Test
    void aKingIsKnownByHisNameAndHisSonIsAnother() {
        RawText told = RawText.on(
                "2021-03-02",
                "King Abdullah flew to Muscat. Crown Prince Hussein of Jordan stayed at home, and King Abdullah II telephoned him.");
        assertThat(told.who("King Abdullah")).containsExactly("person/abdullah-ii");
        assertThat(told.who("Crown Prince Hussein")).containsExactly("person/hussein");
    }

    @Test
    void aFathersNameGoesWithItsParticle() {
        RawText told = RawText.on(
                "2019-05-12", "Mohammed bin Salman telephoned Tamim bin Hamad. Bin Salman spoke for an hour.");
        assertThat(told.who("Bin Salman")).containsExactly("person/mohammed-bin-salman");
        assertThat(told.who("Tamim bin Hamad")).containsExactly("person/tamim-bin-hamad-al-thani");
    }

    @Test
    void aNameOfTwoStatesIsThatOfWhoIsNamedWithIt() {
        assertThat(RawText.on("1999-06-01", "Congolese President Kabila left for Lusaka.")
                        .who("Congolese President Kabila"))
                .containsExactly("person/laurent-desire-kabila");
        assertThat(RawText.on("2011-06-01", "Congolese President Kabila left for Lusaka.")
                        .who("Congolese President Kabila"))
                .containsExactly("person/joseph-kabila");
        assertThat(RawText.on("2011-06-01", "Congolese President Denis Sassou-Nguesso left for Lusaka.")
                        .states("Congolese President Denis Sassou-Nguesso"))
                .containsExactly("COG");
    }

    @Test
    void aCapitalIsThatOfTheStateOfItsDay() {
        assertThat(RawText.on("1985-06-01", "Moscow rejected the offer.").who("Moscow"))
                .containsExactly("SUN");
        assertThat(RawText.on("2005-06-01", "Moscow rejected the offer.").who("Moscow"))
                .containsExactly("RUS");
    }

    @Test
    void anEpithetMeansWhomItNames() {
        RawText told = RawText.on(
                "2017-09-22",
                "Tehran accused the Zionist regime and the Great Satan of a plot. A senator called on Rocket Man to resign.");
        assertThat(told.who("Zionist regime")).containsExactly("ISR");
        assertThat(told.who("Great Satan")).containsExactly("USA");
        assertThat(told.who("Rocket Man")).containsExactly("person/kim-jong-un");
    }

    @Test
    void codesAreStatesWhereTwoStandTogether() {
        RawText told = RawText.on("2017-09-22", "IRN accused ISR of a plot.");
        assertThat(told.who("IRN")).containsExactly("IRN");
        assertThat(told.who("ISR")).containsExactly("ISR");
        assertThat(RawText.on("2017-09-22", "The firm pays VAT in London.").who("VAT"))
                .doesNotContain("VAT");
    }

    @Test
    void companiesAreNoPeople() {
        RawText told = RawText.on(
                "1987-03-11", "Brisker Ltd <BRK.L> rejected the offer. General Motors Acceptance Corp. sued it.");
        assertThat(told.who("Brisker Ltd")).containsExactly("organisation/brisker-ltd");
        assertThat(told.who("BRK.L")).isEmpty();
        assertThat(told.who("Motors Acceptance Corp.")).allMatch(who -> who.startsWith("organisation/"));
    }
}
