package chancery.place;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.TreeBank;
import chancery.knowledge.Knowledge;
import chancery.model.Place;
import chancery.model.PlaceReference;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which of several towns of one name is meant. */
final class NamesakesTest {

    private static final Placer PLACER = new Placer(Knowledge.bundled());
    private static final String MET = "They/PRP/2/nsubj met=meet/VBD/0/root in/IN/4/case ";

    private static List<Place> places(String... trees) {
        return PLACER.find(Stream.of(trees).map(TreeBank::sentence).toList()).stream()
                .flatMap(List::stream)
                .map(PlaceReference::place)
                .toList();
    }

    private static Place last(String... trees) {
        List<Place> places = places(trees);
        return places.get(places.size() - 1);
    }

    @Test
    void aTownThatIsNotListedHasItsProvince() {
        Place town = last(MET + "Pinsk/NNP/2/obl/LOCATION ,/,/6/punct Belarus/NNP/4/appos/LOCATION");
        assertThat(places(MET + "Pinsk/NNP/2/obl/LOCATION ,/,/6/punct Belarus/NNP/4/appos/LOCATION")
                        .get(0))
                .satisfies(place -> {
                    assertThat(place.name()).isEqualTo("Pinsk");
                    assertThat(place.country()).contains("BLR");
                    assertThat(place.region()).isPresent();
                });
        assertThat(town.country()).contains("BLR");
    }

    @Test
    void theStateBehindItTellsWhichCityIsMeant() {
        assertThat(places(MET + "Paris/NNP/2/obl/LOCATION ,/,/6/punct Texas/NNP/4/appos/LOCATION")
                        .get(0)
                        .region())
                .contains("Texas");
        assertThat(places(MET + "Cambridge/NNP/2/obl/LOCATION ,/,/6/punct Mass./NNP/4/appos/LOCATION")
                        .get(0)
                        .country())
                .contains("USA");
    }

    @Test
    void whatIsChosenOnceIsMeantLater() {
        Place later = last(
                MET + "Paris/NNP/2/obl/LOCATION ,/,/6/punct Texas/NNP/4/appos/LOCATION",
                MET + "Paris/NNP/2/obl/LOCATION");
        assertThat(later.region()).contains("Texas");
        assertThat(last(MET + "Paris/NNP/2/obl/LOCATION").country()).contains("FRA");
    }

    @Test
    void theCountryOfTheReportDecides() {
        String lebanon =
                "Lebanese/JJ/2/amod ministers=minister/NNS/0/root left=leave/VBD/2/acl Lebanon/NNP/3/obj/LOCATION";
        assertThat(last(lebanon, MET + "Tripoli/NNP/2/obl/LOCATION").country()).contains("LBN");
        assertThat(last(MET + "Tripoli/NNP/2/obl/LOCATION").country()).contains("LBY");
    }

    @Test
    void aTownInACountryThatTheReportNeverNamesIsNotGuessed() {
        assertThat(places(MET + "Springfield/NNP/2/obl/LOCATION")).isEmpty();
    }

    @Test
    void oneOfSeveralInTheSameCountryHasNoPointOnTheMap() {
        Place place = last(
                "They/PRP/2/nsubj toured=tour/VBD/0/root Mexico/NNP/2/obj/LOCATION",
                MET + "Buenavista/NNP/2/obl/LOCATION");
        assertThat(place.country()).contains("MEX");
        assertThat(place.latitude()).isEqualTo(Optional.empty());
    }

    @Test
    void whatLiesElsewhereThanItSaysIsNotGuessed() {
        assertThat(places(MET + "Pinsk/NNP/2/obl/LOCATION ,/,/6/punct Peru/NNP/4/appos/LOCATION"))
                .noneMatch(place -> place.name().equals("Pinsk"));
    }

    @Test
    void aWordForARegionMakesItTheRegion() {
        Place region = last(
                "They/PRP/2/nsubj toured=tour/VBD/0/root Russia/NNP/2/obj/LOCATION",
                MET + "Tambov/NNP/5/compound/LOCATION region/NN/2/obl");
        assertThat(region.name()).isEqualTo("Tambov Oblast");
    }

    @Test
    void whatTheParserTakesForNoPlaceIsNoTown() {
        String peru = "They/PRP/2/nsubj toured=tour/VBD/0/root Belarus/NNP/2/obj/LOCATION";
        assertThat(places(peru, MET + "Pinsk/NNP/2/obl/PERSON")).hasSize(1);
        assertThat(places(peru, MET + "Pinsk/NNP/2/obl/ORGANIZATION")).hasSize(1);
    }

    @Test
    void whoSpeaksNextIsNotWhereTheTownLies() {
        assertThat(places(
                                "In/IN/2/case London/NNP/5/obl/LOCATION ,/,/5/punct Canada/NNP/5/nsubj/LOCATION agreed=agree/VBD/0/root")
                        .get(0)
                        .country())
                .contains("GBR");
    }

    @Test
    void inATextOfCapitalsATownNeedsAPreposition() {
        String belarus = "They/PRP/2/nsubj toured=tour/VBD/0/root Belarus/NNP/2/obj/LOCATION";
        assertThat(places(belarus, "THEY/PRP/2/nsubj MET=meet/VBD/0/root IN/IN/4/case PINSK/NNP/2/obl/LOCATION"))
                .hasSize(2);
        assertThat(places(belarus, "THEY/PRP/2/nsubj SUPPORT=support/VBP/0/root PINSK/NNP/2/obj/LOCATION"))
                .hasSize(1);
    }

    @Test
    void aPartThatLendsItsNameToTheStateIsThePart() {
        assertThat(places(MET + "England/NNP/2/obl/LOCATION"))
                .extracting(Place::name)
                .containsExactly("England");
    }

    @Test
    void aStatesEmbassyIsNotInThatState() {
        assertThat(
                        places(
                                "They/PRP/2/nsubj left=leave/VBD/0/root the/DT/5/det Peru/NNP/5/compound/LOCATION embassy/NN/2/obj"))
                .isEmpty();
    }

    @Test
    void whatLiesAroundANamedPlaceIsMeant() {
        String report = "She/PRP/2/nsubj left=leave/VBD/0/root Boston/NNP/2/obj/LOCATION";
        assertThat(last(report, MET + "Randolph/NNP/2/obl/LOCATION").region()).contains("Massachusetts");
    }

    @Test
    void aCityIsNotTheLandWhoseNameItBears() {
        Place city = last("They/PRP/2/nsubj met=meet/VBD/0/root in/IN/5/case Jersey/NNP/5/compound/ORGANIZATION "
                + "City/NNP/2/obl/ORGANIZATION ,/,/8/punct New/NNP/8/compound/LOCATION Jersey/NNP/5/appos/LOCATION");
        assertThat(places("They/PRP/2/nsubj met=meet/VBD/0/root in/IN/5/case Jersey/NNP/5/compound/ORGANIZATION "
                                + "City/NNP/2/obl/ORGANIZATION")
                        .get(0)
                        .name())
                .isEqualTo("Jersey City");
        assertThat(city.country()).contains("USA");
    }
}
