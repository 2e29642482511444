package chancery.code;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.TreeBank;
import chancery.model.EventKind;
import chancery.model.Place;
import chancery.model.Tree;
import org.junit.jupiter.api.Test;

final class PlaceRoleTest {

    private static Place.Role role(EventKind kind, int act, int place, String words) {
        Tree tree = TreeBank.sentence(words).tree();
        return new PlaceRole(tree).of(kind, act - 1, place - 1);
    }

    @Test
    void wordsAreSaidWhereTheyAreSpoken() {
        assertThat(role(
                        EventKind.DEMAND,
                        2,
                        4,
                        "She/PRP/2/nsubj spoke=speak/VBD/0/root in/IN/4/case Geneva/NNP/2/obl/LOCATION"))
                .isEqualTo(Place.Role.SAID_AT);
    }

    @Test
    void whatStandsInTheirContentIsWhatTheyAreAbout() {
        assertThat(role(
                        EventKind.ACCUSATION,
                        2,
                        6,
                        "She/PRP/2/nsubj condemned=condemn/VBD/0/root the/DT/4/det attack/NN/2/obj in/IN/6/case"
                                + " Idlib/NNP/4/nmod/LOCATION"))
                .isEqualTo(Place.Role.ABOUT);
    }

    @Test
    void anOccasionIsWhereTheyAreSpoken() {
        assertThat(role(
                        EventKind.PLEDGE,
                        2,
                        8,
                        "She/PRP/2/nsubj announced=announce/VBD/0/root help/NN/2/obj at/IN/6/case a/DT/6/det"
                                + " meeting/NN/3/nmod in/IN/8/case Oslo/NNP/6/nmod/LOCATION"))
                .isEqualTo(Place.Role.SAID_AT);
    }

    @Test
    void whoSpeaksIsWhereTheyAreSpoken() {
        assertThat(
                        role(
                                EventKind.STATEMENT,
                                5,
                                4,
                                "The/DT/2/det office/NN/5/nsubj in/IN/4/case Athens/NNP/2/nmod/LOCATION warned=warn/VBD/0/root"))
                .isEqualTo(Place.Role.SAID_AT);
    }

    @Test
    void deedsAreHeldWhereTheyAre() {
        assertThat(role(
                        EventKind.MEETING,
                        2,
                        4,
                        "They/PRP/2/nsubj met=meet/VBD/0/root in/IN/4/case Sochi/NNP/2/obl/LOCATION"))
                .isEqualTo(Place.Role.HELD_AT);
    }
}
