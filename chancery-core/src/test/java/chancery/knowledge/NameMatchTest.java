package chancery.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.knowledge.Offices.Holding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameMatchTest {

    private static final Knowledge KNOWLEDGE = Knowledge.bundled();
    private static final NameWords WORDS = KNOWLEDGE.nameWords();

    private static PersonName name(String written) {
        return PersonName.of(written, WORDS);
    }

    @ParameterizedTest
    @CsvSource({
        "Walid al-Moallem,Waleed Muallem",
        "Mohammad Javad Zarif,M. Javad Zarif",
        "Ali Akbar Salehi,Ali Salehi",
        "Sergei Lavrov,Sergey Lavrov",
        "Qasem Soleimani,Qassem Suleimani",
        "Ali Akbar Salehi,Aliakbar Salehi",
        "Abdul Karim Ibrahim,Abdelkarim Ibrahim",
        "Mohammed bin Salman Al Saud,Muhammad bin Salman",
        "Yusuf bin Alawi bin Abdullah,Yousef bin Alawi",
        "Salva Kiir Mayardit,Salva Kiir"
    })
    void spellingsOfOneNameAreOnePerson(String one, String other) {
        assertThat(NameMatch.same(name(one), name(other), WORDS)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Ali Larijani,Sadeq Larijani",
        "Hassan Rouhani,Hossein Rouhani",
        "Hamad bin Khalifa Al Thani,Hamad bin Jassim Al Thani",
        "George Bush,Jeb Bush",
        "Ali Akbar Salehi,Ali Abdullah Saleh",
        "Li Keqiang,Li Qiang",
        "Anna Lindh,Ann Linde",
        "Khalid bin Salman,Mohammed bin Salman",
        "Ali Mohammad,Ali Mohammad Naini",
        "A. K. Antony,Ali Khamenei"
    })
    void relativesAndNamesakesStayApart(String one, String other) {
        assertThat(NameMatch.same(name(one), name(other), WORDS)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Kishida Fumio,Fumio Kishida",
        "Petro Porochenko,Petro Poroshenko",
        "Benigno S. Aquino 3rd,Benigno Aquino III",
        "Ivan Duque Marquez,Ivan Duque"
    })
    void aStrangeSpellingIsTheHolderWhereTheOfficeAgrees(String written, String holder) {
        assertThat(NameMatch.likely(name(written), name(holder), WORDS)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Juan Guaido,Nicolas Maduro", "Michel Aoun,Michel Suleiman", "Jose Manuel Lopez,Jose Manuel Barroso"})
    void anotherPersonIsNotTheHolder(String written, String holder) {
        assertThat(NameMatch.likely(name(written), name(holder), WORDS)).isFalse();
    }

    /** Of 1.8 million pairs of people of the record, fewer than seven would be taken for one by their names alone. */
    @Test
    void hardlyAnyTwoPeopleOfTheRecordAreTakenForOne() {
        Map<String, PersonName> people = new LinkedHashMap<>();
        for (Holding holding : KNOWLEDGE.offices().all()) {
            people.putIfAbsent(holding.person(), name(holding.name()));
        }
        List<PersonName> names = List.copyOf(people.values());
        int merged = 0;
        for (int i = 0; i < names.size(); i++) {
            for (int k = i + 1; k < names.size(); k++) {
                merged += NameMatch.same(names.get(i), names.get(k), WORDS) ? 1 : 0;
            }
        }
        assertThat(merged).isLessThan(7);
    }
}
