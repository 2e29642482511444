package chancery.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.model.Reference;
import org.junit.jupiter.api.Test;

/** States, places, bodies and groups. */
class StatesAndBodiesTest {

    @Test
    void aVisitedCapitalIsAPlaceThatKnowsItsState() {
        Told told = Told.on("2019-11-04", "places");
        assertThat(told.kind(0, "Beijing")).isEqualTo(Reference.Kind.PLACE);
        assertThat(told.who(0, "Beijing")).isEqualTo("CHN");
    }

    @Test
    void aCapitalThatActsIsTheState() {
        Told told = Told.on("2019-11-04", "places");
        assertThat(told.kind(1, "Beijing")).isEqualTo(Reference.Kind.NAME);
        assertThat(told.kind(3, "Islamabad")).isEqualTo(Reference.Kind.NAME);
        assertThat(told.kind(3, "Beijing")).isEqualTo(Reference.Kind.NAME);
    }

    @Test
    void bothEndsOfAJourneyArePlaces() {
        Told told = Told.on("2019-11-04", "places");
        assertThat(told.kind(2, "Islamabad")).isEqualTo(Reference.Kind.PLACE);
        assertThat(told.kind(2, "China")).isEqualTo(Reference.Kind.PLACE);
    }

    @Test
    void joinedPlacesAreAllPlaces() {
        assertThat(Told.on("2019-11-04", "places").kind(4, "Minsk")).isEqualTo(Reference.Kind.PLACE);
    }

    @Test
    void itIsTheSubjectThatSpoke() {
        assertThat(Told.on("2019-11-04", "places").who(3, "it")).isEqualTo("PAK");
    }

    @Test
    void aMinistryIsABodyOfItsStateAndTheMinistryIsTheSame() {
        Told told = Told.on("2017-03-13", "bodies");
        assertThat(told.who(0, "The Turkish Foreign Ministry")).isEqualTo("organisation/TUR/foreign-ministry");
        assertThat(told.who(1, "The ministry")).isEqualTo("organisation/TUR/foreign-ministry");
    }

    @Test
    void forcesAndRebelsAreGroups() {
        Told told = Told.on("2017-03-13", "bodies");
        assertThat(told.who(2, "Turkish forces")).isEqualTo("group/TUR/forces");
        assertThat(told.who(2, "Kurdish rebels")).isEqualTo("group/-/rebels");
    }

    @Test
    void anUnnamedCommanderStaysUnnamed() {
        assertThat(Told.on("2017-03-13", "bodies").who(3, "A senior Turkish commander"))
                .isEqualTo("group/TUR/military-commander");
    }

    @Test
    void whoComesFromAStateBelongsToIt() {
        Told told = Told.on("2017-03-13", "bodies");
        assertThat(told.state(4, "Diplomats from the Netherlands")).isEqualTo("NLD");
    }

    @Test
    void theCountryIsTheOneTheTextIsAbout() {
        assertThat(Told.on("2017-03-13", "bodies").who(3, "the country")).isEqualTo("TUR");
    }

    @Test
    void aStateIsFoundByWhatItIsCalled() {
        Told told = Told.on("2021-01-20", "classes");
        assertThat(told.who(1, "The Gulf state")).isEqualTo("QAT");
        assertThat(told.who(2, "The North African country")).isEqualTo("EGY");
        assertThat(told.who(1, "its embassy")).isEqualTo("organisation/QAT/embassy");
    }

    @Test
    void theTwoSidesAreTheTwoStates() {
        assertThat(Told.on("2021-01-20", "classes").who(3, "The two sides").split(" "))
                .containsExactlyInAnyOrder("QAT", "EGY");
        assertThat(Told.on("2020-03-03", "counterpart")
                        .who(1, "the two countries")
                        .split(" "))
                .containsExactlyInAnyOrder("NOR", "SWE");
    }

    @Test
    void anAcronymIsTheBodyThatIntroducedIt() {
        Told told = Told.on("2021-09-06", "agency");
        assertThat(told.who(1, "ARO")).isEqualTo("organisation/alpine-rescue-organisation");
    }

    /** "ARO thanked Latvia for its support". */
    @Test
    void theSupportIsOfWhomOneThanksForIt() {
        assertThat(Told.on("2021-09-06", "agency").who(1, "its")).isEqualTo("LVA");
    }

    @Test
    void aStateBeforeAHyphenIsOnlyAnAdjective() {
        Told told = Told.on("2021-09-06", "agency");
        assertThat(told.kind(2, "US")).isEqualTo(Reference.Kind.ADJECTIVE);
        assertThat(told.who(2, "Latvian police")).isEqualTo("group/LVA/police");
        assertThat(told.who(3, "Washington")).isEqualTo("USA");
    }

    @Test
    void theirsAreThoseNamedBeside() {
        assertThat(Told.on("2020-06-01", "several").who(3, "its allies")).isEqualTo("group/ISR/allies");
    }

    @Test
    void joinedNeighboursAreTheTwoStatesOfTheirPeople() {
        assertThat(Told.on("2021-06-28", "kings").who(1, "the two neighbours")).isEqualTo("JOR IRQ");
    }
}
