package chancery.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chancery.ask.BadQuestion;
import chancery.registry.Library;
import chancery.store.Filing;
import chancery.store.Store;
import chancery.told.Telling;
import chancery.told.ToldWorkshop;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Questions over a record of one report: Ana Mirza of Norland met Tom Rook in Alba City; a fishing accord was signed. */
class AnsweringTest {

    @TempDir
    private Path folder;

    private Store store;
    private Library library;

    @BeforeEach
    void open() {
        store = Store.openOrCreate(folder.resolve("chancery.db"));
        store.put(new Filing(Telling.in("a.txt").account(), Optional.empty(), "v"));
        library = Library.of(store, new ToldWorkshop(List.of()));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void whomSomebodyMetIsAnsweredWithTheSentence() {
        Reply reply = ask("Whom did Mirza meet?");
        assertThat(reply.answers()).singleElement().satisfies(answer -> {
            assertThat(answer.answer()).startsWith("Tom Rook");
            assertThat(answer.evidence().get(0).text()).contains("met President Tom Rook");
        });
    }

    @Test
    void whenAndWhereAreAnswered() {
        assertThat(answer("When did Mirza meet Rook?")).startsWith("3 Sep 2018");
        assertThat(answer("Where did Mirza meet Rook?")).startsWith("Alba City");
    }

    @Test
    void whoElseWasThereIsNotAnsweredByThoseWhoAreNamed() {
        assertThat(answer("Who met Mirza besides Berg?")).startsWith("Tom Rook");
        assertThat(ask("Who met Mirza besides Tom Rook?").answers()).isEmpty();
    }

    @Test
    void whatSomebodySaidIsAnsweredInTheWordsOfTheReport() {
        assertThat(answer("What did Ana Mirza say?")).isEqualTo("Norland wants peace,");
        assertThat(answer("Who spoke of peace?")).startsWith("Ana Mirza");
    }

    @Test
    void howManyIsAnsweredByAFigure() {
        assertThat(answer("How many hectares had the accord?")).contains("5,000 hectare");
    }

    @Test
    void officesThatAReportGivesAreToldWithWhatTheRecordSays() {
        assertThat(answer("Which offices did Ana Mirza hold?"))
                .startsWith("Foreign Minister")
                .contains("the record has others");
    }

    @Test
    void disputesAreToldWithTheirSides() {
        assertThat(answer("What is disputed?")).contains("Ana Mirza").contains("Ole Berg");
    }

    @Test
    void outsideTheDaysNothingIsStated() {
        Reply reply = ask("Whom did Mirza meet in 1999?");
        assertThat(reply.isStated()).isFalse();
        assertThat(reply.answers()).isEmpty();
    }

    @Test
    void whatNoRecordAnswersShowsWhatStandsNearest() {
        Reply reply = ask("Who denounced the fishing accord?");
        assertThat(reply.isStated()).isFalse();
        assertThat(reply.nearest().get(0).evidence().get(0).text()).contains("fishing accord");
    }

    @Test
    void questionSaysHowItWasUnderstood() {
        assertThat(ask("Whom did Mirza meet between 2017 and 2018?").understood())
                .isEqualTo("who · meeting · by Ana Mirza · from 2017-01-01 · to 2018-12-31");
        assertThat(ask("Whom did Mirza meet since March 2018?").understood()).endsWith("from 2018-03-01");
        assertThat(ask("Whom did Mirza meet before 2018-03?").understood()).endsWith("to 2018-03-31");
    }

    @Test
    void twoQuestionsInOneAreAnsweredBoth() {
        Reply reply = ask("Whom did Mirza meet, and what did Mirza say?");
        assertThat(reply.answers()).extracting(Reply.Answer::answer).hasSize(2).contains("Norland wants peace,");
    }

    @Test
    void questionByItsPartsIsAnsweredTheSame() {
        Reply reply = new Answering(library, 10)
                .reply(Inquiries.of(library, Map.of("topic", List.of("meeting"), "by", List.of("Ana Mirza"))));
        assertThat(reply.answers()).isEqualTo(ask("Whom did Mirza meet?").answers());
    }

    @Test
    void wrongPartsSayWhatWouldBeRight() {
        assertRefused(Map.of("topic", List.of("gossip")), "use one of visit, meeting");
        assertRefused(Map.of("subject", List.of("x")), "no part 'subject'");
        assertRefused(Map.of("topic", List.of("visit"), "by", List.of("Nobody")), "nobody in this store");
        assertRefused(Map.of("topic", List.of("returned")), "name two states");
        assertThatThrownBy(() -> ask("?")).isInstanceOf(BadQuestion.class).hasMessageContaining("ask something");
    }

    private void assertRefused(Map<String, List<String>> parts, String why) {
        assertThatThrownBy(() -> new Answering(library, 10).reply(Inquiries.of(library, parts)))
                .isInstanceOf(BadQuestion.class)
                .hasMessageContaining(why);
    }

    private String answer(String question) {
        return ask(question).answers().get(0).answer();
    }

    private Reply ask(String question) {
        return new Answering(library, 10).reply(question);
    }
}
