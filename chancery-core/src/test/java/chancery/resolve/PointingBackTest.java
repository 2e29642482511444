package chancery.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.knowledge.Knowledge;
import chancery.model.MarkedSentence;
import chancery.model.Reference;
import chancery.model.Report;
import chancery.model.Sentence;
import chancery.model.When;
import chancery.parse.TextParser;
import chancery.read.SentenceReader;
import chancery.recognise.Recogniser;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whom pronouns and descriptions mean, in small texts from raw text on. */
final class PointingBackTest {

    private static final Knowledge KNOWLEDGE = Knowledge.bundled();
    private static final SentenceReader READER = new SentenceReader(TextParser.load(KNOWLEDGE));

    /** Ids of those whom the last occurrence of the words stands for; empty for nobody. */
    private static List<String> who(String text, String words) {
        Report report = Report.plain("test", text)
                .withPublished(Optional.of(When.day(LocalDate.of(2018, 5, 22), When.Basis.STATED)));
        List<Sentence> sentences = READER.read(report).sentences();
        List<MarkedSentence> marked =
                sentences.stream().map(new Recogniser(KNOWLEDGE)::mark).toList();
        List<List<Reference>> references =
                new Resolver(KNOWLEDGE).resolve(report, marked).references();
        List<List<String>> found = new ArrayList<>();
        for (Sentence sentence : sentences) {
            references.get(sentence.number()).stream()
                    .filter(reference -> reference.kind() != Reference.Kind.ADJECTIVE)
                    .filter(reference -> sentence.tree()
                            .span(reference.first(), reference.last())
                            .of(text)
                            .equals(words))
                    .sorted(Comparator.comparingInt(Reference::first))
                    .forEach(reference -> found.add(reference.participants().stream()
                            .map(one -> one.id().value())
                            .toList()));
        }
        return found.isEmpty() ? Collections.emptyList() : found.get(found.size() - 1);
    }

    @Test
    void theSideOfAStateIsTheState() {
        assertThat(who("Laos and Chad held talks. The Lao side offered wood.", "The Lao side"))
                .containsExactly("LAO");
        assertThat(who("They camped on the Lao side of the border.", "the Lao side"))
                .isEmpty();
    }

    @Test
    void aHostIsTheOtherOfTwo() {
        String text = "Ole Lunde visited Marc Fabri in Lyon. Lunde thanked his host.";
        assertThat(who(text, "his host")).containsExactly("person/marc-fabri");
    }

    @Test
    void aPairAndTheyAreTheTwoWhoWereNamed() {
        String text = "Ole Lunde met Marc Fabri in Lyon. They had lunch. The pair signed nothing.";
        assertThat(who(text, "They")).containsExactly("person/ole-lunde", "person/marc-fabri");
        assertThat(who(text, "The pair")).containsExactly("person/ole-lunde", "person/marc-fabri");
    }

    @Test
    void anObjectIsNotTheSubjectOfItsVerb() {
        String text = "Ole Lunde met Marc Fabri on Monday. He gave him a letter.";
        assertThat(who(text, "him")).containsExactly("person/marc-fabri");
    }

    @Test
    void aRelativeClauseIsAboutItsNoun() {
        String text = "Ole Lunde thanked Marc Fabri, who had sold his house.";
        assertThat(who(text, "his")).containsExactly("person/marc-fabri");
    }

    @Test
    void whoIsThankedForHisWorkHasDoneIt() {
        String text = "Ole Lunde thanked Marc Fabri for his patience.";
        assertThat(who(text, "his")).containsExactly("person/marc-fabri");
    }

    @Test
    void whoIsDescribedFirstIsTheOneNamedLater() {
        String text =
                "A senior diplomat opened the fair on Monday. He praised the guests. Ole Lunde has served in Oslo and Rome.";
        assertThat(who(text, "A senior diplomat")).containsExactly("person/ole-lunde");
        assertThat(who(text, "He")).containsExactly("person/ole-lunde");
    }

    @Test
    void whoIsNamedLaterForAnotherReasonIsSomebodyElse() {
        String text = "A senior diplomat opened the fair on Monday. Ole Lunde criticised the opening.";
        assertThat(who(text, "A senior diplomat")).doesNotContain("person/ole-lunde");
    }

    @Test
    void theMinisterIsTheOneCalledSo() {
        String text =
                "Josep Borrell received Foreign Minister Ole Lunde of Norway. Borrell smiled. The minister said little.";
        assertThat(who(text, "The minister")).containsExactly("person/ole-lunde");
    }

    @Test
    void aGivenNameThatTheParserDoesNotKnowBelongsToTheName() {
        String text = "She was joined by Kenya's Adan Mohamed.";
        assertThat(who(text, "Kenya's Adan Mohamed")).containsExactly("person/adan-mohamed");
        assertThat(who("They vote on Saturday. Saturday Lunde was in Rome.", "Saturday Lunde"))
                .isEmpty();
    }
}
