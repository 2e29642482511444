package chancery.place;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.TreeBank;
import chancery.knowledge.Knowledge;
import chancery.model.PlaceReference;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PlacerTest {

    private static final Placer PLACER = new Placer(Knowledge.bundled());

    private static List<PlaceReference> find(String tree) {
        return PLACER.find(List.of(TreeBank.sentence(tree))).get(0);
    }

    private static List<String> names(String tree) {
        return find(tree).stream().map(reference -> reference.place().name()).toList();
    }

    @Test
    void aCityAfterInIsWhereItWas() {
        PlaceReference oslo = find("They/PRP/2/nsubj met=meet/VBD/0/root in/IN/4/case Oslo/NNP/2/obl/LOCATION")
                .get(0);
        assertThat(oslo.place().name()).isEqualTo("Oslo");
        assertThat(oslo.place().country()).contains("NOR");
        assertThat(oslo.place().latitude()).contains(59.91);
    }

    @Test
    void aCapitalThatSpeaksIsNoPlace() {
        assertThat(names("Oslo/NNP/2/nsubj/LOCATION rejected=reject/VBD/0/root the/DT/4/det plan/NN/2/obj"))
                .isEmpty();
        assertThat(names("They/PRP/2/nsubj talked=talk/VBD/0/root with/IN/4/case Oslo/NNP/2/obl/LOCATION"))
                .isEmpty();
    }

    @Test
    void whatIsVisitedIsAPlace() {
        assertThat(names("She/PRP/2/nsubj visited=visit/VBD/0/root Norway/NNP/2/obj/LOCATION"))
                .containsExactly("Norway");
        assertThat(names("She/PRP/2/nsubj praised=praise/VBD/0/root Norway/NNP/2/obj/LOCATION"))
                .isEmpty();
    }

    @Test
    void theCapitalOfAStateIsFoundByTheStatesName() {
        assertThat(
                        names(
                                "They/PRP/2/nsubj met=meet/VBD/0/root in/IN/6/case the/DT/6/det Peruvian/JJ/6/amod capital/NN/2/obl"))
                .containsExactly("Lima");
        assertThat(
                        names(
                                "They/PRP/2/nsubj met=meet/VBD/0/root in/IN/6/case Peru/NNP/6/nmod:poss/LOCATION 's/POS/4/case capital/NN/2/obl"))
                .hasSize(1);
    }

    @Test
    void theNounForTheCityBelongsToItsName() {
        PlaceReference place =
                find("They/PRP/2/nsubj met=meet/VBD/0/root in/IN/7/case the/DT/7/det Kazakh/JJ/7/amod old/JJ/7/amod city/NN/2/obl "
                                + "of/IN/9/case Almaty/NNP/7/nmod/LOCATION")
                        .get(0);
        assertThat(place.place().name()).isEqualTo("Almaty");
        assertThat(place.head()).isEqualTo(6);
        assertThat(place.first()).isEqualTo(4);
        assertThat(place.last()).isEqualTo(8);
    }

    @Test
    void coordinatedPlacesStandTogether() {
        assertThat(
                        names(
                                "They/PRP/2/nsubj met=meet/VBD/0/root in/IN/4/case Oslo/NNP/2/obl/LOCATION and/CC/6/cc Lima/NNP/4/conj/LOCATION"))
                .containsExactly("Oslo", "Lima");
        assertThat(names("Norway/NNP/4/nsubj/LOCATION and/CC/3/cc Peru/NNP/1/conj/LOCATION met=meet/VBD/0/root"))
                .isEmpty();
    }

    @Test
    void aPersonIsNoPlace() {
        assertThat(
                        names(
                                "They/PRP/2/nsubj met=meet/VBD/0/root in/IN/5/case Paris/NNP/5/compound/PERSON Hilton/NNP/2/obl/PERSON"))
                .isEmpty();
    }

    @Test
    void aNameThatBeginsWithACityIsNoPlace() {
        assertThat(names("The/DT/3/det Boston/NNP/3/compound Globe/NNP/4/nsubj told=tell/VBD/0/root it/PRP/4/obj"))
                .isEmpty();
    }

    @Test
    void talksCanBearTheNameOfTheirCity() {
        assertThat(names("The/DT/3/det Geneva/NNP/3/compound/LOCATION talks/NNS/4/nsubj failed=fail/VBD/0/root"))
                .containsExactly("Geneva");
    }

    @Test
    void aDirectionOrAnOwnerIsNoVillageOfThatName() {
        assertThat(names("It/PRP/2/nsubj spread=spread/VBD/0/root in/IN/5/case the/DT/5/det West/NNP/2/obl/LOCATION"))
                .isEmpty();
        assertThat(names("Orion/NNP/3/nmod:poss/LOCATION 's/POS/1/case suit/NN/4/nsubj failed=fail/VBD/0/root"))
                .isEmpty();
    }
}
