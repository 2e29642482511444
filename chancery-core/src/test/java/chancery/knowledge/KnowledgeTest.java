package chancery.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chancery.knowledge.Offices.Holding;
import chancery.model.PloverType;
import chancery.model.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class KnowledgeTest {

    private static final Knowledge KNOWLEDGE = Knowledge.bundled();

    @Test
    void aStateIsFoundByAnyOfItsNames() {
        for (String name : List.of("Iran", "Iranian", "Tehran", "Islamic Republic of Iran")) {
            assertThat(KNOWLEDGE.states().named(name).orElseThrow().iso3()).isEqualTo("IRN");
        }
    }

    @Test
    void everyJurisdictionOfTheRecordIsAStateOrAnOrganisation() {
        Set<String> unknown = KNOWLEDGE.offices().all().stream()
                .map(Holding::jurisdiction)
                .filter(where -> KNOWLEDGE.states().of(where).isEmpty()
                        && KNOWLEDGE.organisations().of(where).isEmpty())
                .collect(Collectors.toSet());
        assertThat(unknown).isEmpty();
    }

    @Test
    void noTenureOfTheRecordEndsBeforeItBegins() {
        assertThat(KNOWLEDGE.offices().all())
                .noneMatch(h -> h.from().isPresent()
                        && h.to().isPresent()
                        && h.to().get().isBefore(h.from().get()));
    }

    @Test
    void theHolderOfAnOfficeIsFoundByDay() {
        When day = When.day(LocalDate.of(2018, 9, 3), When.Basis.STATED);
        assertThat(KNOWLEDGE.offices().at(List.of("foreign_minister"), List.of(), "IRN", day))
                .extracting(Holding::person)
                .containsExactly("mohammad-javad-zarif");
    }

    @Test
    void modesBelongToTheirType() {
        assertThat(KNOWLEDGE.ontology().hasMode(PloverType.CONSULT, "visit")).isTrue();
        assertThat(KNOWLEDGE.ontology().hasMode(PloverType.AID, "visit")).isFalse();
        assertThat(KNOWLEDGE.ontology().modes(PloverType.YIELD)).contains("withdraw");
        assertThat(KNOWLEDGE.ontology().cameo("042").orElseThrow().name()).isEqualTo("Make a visit");
    }

    @Test
    void aSurnameKeepsItsParticles() {
        PersonName name = PersonName.of("Staffan de Mistura", KNOWLEDGE.nameWords());
        assertThat(name.given()).containsExactly("staffan");
        assertThat(name.surname()).containsExactly("mistura");
    }

    @Test
    void aWrongValueIsToldWithItsLineAndWhatItMayBe() {
        assertThatThrownBy(() -> new StatusWords(
                        one("status.tsv", "place\tword\tstatus\texample", "governer\tplan\tplanned\tx")))
                .hasMessageContaining("status.tsv")
                .hasMessageContaining("2")
                .hasMessageContaining("'governer'")
                .hasMessageContaining("governor");
        assertThatThrownBy(() -> new IntentWords(one("voices/intent.tsv", "use\tword\texample", "will\twill\t")))
                .hasMessageContaining("voices/intent.tsv")
                .hasMessageContaining("example");
    }

    private static KnowledgeSource one(String name, String... lines) {
        return file -> file.equals(name) ? java.util.Optional.of(List.of(lines)) : java.util.Optional.empty();
    }

    @Test
    void anOverlayReplacesAFile() {
        KnowledgeSource tiny = file -> file.equals("place-words.tsv")
                ? java.util.Optional.of(List.of("words\tuse", "atop\tpreposition"))
                : java.util.Optional.empty();
        Knowledge overlaid = Knowledge.load(tiny.over(KnowledgeSource.bundled()));
        assertThat(overlaid.placeWords().isPlacePreposition("atop")).isTrue();
        assertThat(overlaid.placeWords().isPlacePreposition("in")).isFalse();
    }
}
