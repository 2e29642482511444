package chancery.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chancery.told.Telling;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeskTest {

    @TempDir
    private static Path folder;

    private static OpenDesk desk;

    @BeforeAll
    static void open() throws IOException, InterruptedException {
        desk = OpenDesk.with(folder, OpenDesk.twoReports());
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @Test
    void eventsAreToldInOrderUndatedOnesLast() throws Exception {
        JsonNode page = desk.ask("/api/events");
        assertThat(page.get("total").asInt()).isEqualTo(4);
        assertThat(page.at("/items/0/told").asText())
                .isEqualTo("Ana Mirza (Norland, Foreign Minister) met Tom Rook (Alba, President)");
        assertThat(page.at("/items/0/day").asText()).isEqualTo("3 Sep 2018");
        assertThat(page.at("/items/3/day").asText()).isEqualTo("undated");
    }

    @Test
    void eventIsToldWithItsSizeInListAndByItself() throws Exception {
        JsonNode accord = desk.ask("/api/events?kind=agreement").at("/items/0");
        assertThat(accord.at("/sizes/0").asText()).isEqualTo("5,000 hectares");
        JsonNode alone = desk.ask("/api/events/" + accord.get("id").asText());
        assertThat(alone.at("/magnitudes/0/value").asInt()).isEqualTo(5000);
        assertThat(alone.get("parts").toString()).doesNotContain("\"figures\"");
    }

    @Test
    void ofOneFilterAnyValueFitsOfDifferentFiltersEachMust() throws Exception {
        assertThat(total("/api/events?kind=meeting")).isEqualTo(2);
        assertThat(total("/api/events?kind=meeting&kind=agreement")).isEqualTo(4);
        assertThat(total("/api/events?kind=meeting&outlet=alba")).isEqualTo(1);
        assertThat(total("/api/events?dyad=alb-nor&from=2018-09&to=2018&place=city"))
                .isEqualTo(2);
        assertThat(total("/api/events?voice=own&witnesses=1&disputed=no")).isEqualTo(4);
        assertThat(total("/api/events?witnesses=2%2B")).isZero();
    }

    @Test
    void pagesJoinedAreTheWhole() throws Exception {
        List<String> ids = new ArrayList<>();
        String next = "/api/events?limit=1";
        while (next != null) {
            JsonNode page = desk.ask(next);
            ids.add(page.at("/items/0/id").asText());
            next = page.get("next").isNull()
                    ? null
                    : "/api/events?limit=1&cursor=" + page.get("next").asText();
        }
        assertThat(ids).hasSize(4).doesNotHaveDuplicates();
    }

    @Test
    void facetIsCountedWithoutItsOwnFilter() throws Exception {
        JsonNode facets = desk.ask("/api/events/facets?kind=meeting&facet=kind&facet=outlet");
        assertThat(facets.at("/facets/0/values").toString())
                .contains("\"value\":\"agreement\",\"label\":\"agreement\",\"count\":2");
        assertThat(facets.at("/facets/1/values"))
                .hasToString("[{\"value\":\"Alba Times\",\"label\":\"Alba Times\",\"count\":1},"
                        + "{\"value\":\"Norland Post\",\"label\":\"Norland Post\",\"count\":1}]");
    }

    @Test
    void dyadIsCountedInOneDirectionAndCalledByItsNames() throws Exception {
        assertThat(desk.ask("/api/events/facets?facet=dyad").at("/facets/0/values/0"))
                .hasToString("{\"value\":\"ALB-NOR\",\"label\":\"Alba – Norland\",\"count\":4}");
    }

    @Test
    void pairsAreCountedInBothDirectionsOfWhatIsDoneTogether() throws Exception {
        JsonNode states = desk.ask("/api/events/pairs?kind=meeting&kind=agreement");
        assertThat(states.get("of").asText()).isEqualTo("state");
        List<String> pairs = new ArrayList<>();
        states.get("items")
                .forEach(pair -> pairs.add(pair.get("from").asText() + " "
                        + pair.get("to").asText() + " " + pair.get("count").asInt()));
        assertThat(pairs).containsExactly("NOR ALB 4", "ALB NOR 2");
        assertThat(states.at("/items/0/from_label").asText()).isNotEqualTo("ALB");
        assertThat(desk.ask("/api/events/pairs?kind=visit").get("items")).isEmpty();
    }

    @Test
    void pairsAroundSomebodyAreGivenBesideTheMostFrequent() throws Exception {
        JsonNode one = desk.ask("/api/events/pairs?of=actor&limit=1");
        assertThat(one.get("items")).hasSize(1);
        assertThat(one.get("more").asBoolean()).isTrue();
        JsonNode more = desk.ask("/api/events/pairs?of=actor&limit=50&around=person/ana-mirza");
        assertThat(more.get("more").asBoolean()).isFalse();
        assertThat(more.get("items").toString()).contains("person/ana-mirza");
        assertProblem(desk.get("/api/events/pairs?of=planet"), 400, "use one of state, actor");
    }

    @Test
    void histogramCountsOverAllTimeAndTellsWhatHasNoDay() throws Exception {
        JsonNode histogram = desk.ask("/api/events/histogram?from=2020&grain=month");
        assertThat(histogram.get("steps")).hasToString("[{\"step\":\"2018-09\",\"count\":2}]");
        assertThat(histogram.get("undated").asInt()).isEqualTo(2);
    }

    @Test
    void eventInFullSaysWhatWhereAndWhy() throws Exception {
        JsonNode event = desk.ask("/api/events/" + meeting());
        assertThat(event.at("/claims/0/id").asText()).startsWith("c-");
        assertThat(event.at("/why/0/rule").asText()).isEqualTo("phrases/test.tsv:met");
        JsonNode report =
                desk.ask("/api/reports/" + event.at("/evidence/0/document").asText());
        JsonNode fact = factOf(report, event.at("/claims/0/id").asText());
        String text = report.get("text").asText();
        assertThat(text.substring(
                        fact.get("trigger_start").asInt(),
                        fact.get("trigger_end").asInt()))
                .isEqualTo("met");
        assertThat(fact.get("record").asText()).isEqualTo(event.get("id").asText());
    }

    @Test
    void dyadHasActsBothWaysStatementsAndAgreements() throws Exception {
        JsonNode dyad = desk.ask("/api/dyads/NOR-ALB?grain=month");
        assertThat(dyad.at("/acts/0/step").asText()).isEqualTo("2018-09");
        assertThat(dyad.at("/acts/0/type").asText()).isEqualTo("CONSULT");
        assertThat(dyad.get("reports")).hasToString("[{\"step\":\"2018-09\",\"count\":2}]");
        assertThat(dyad.get("agreements")).hasSize(2);
        assertThat(dyad.at("/totals/agreements").asInt()).isEqualTo(2);
    }

    @Test
    void personHasSpellingsOfficesAndCounterparts() throws Exception {
        JsonNode person = desk.ask("/api/actors/person/ana-mirza");
        assertThat(person.get("spellings").findValuesAsText("value"))
                .isNotEmpty()
                .allMatch(words -> words.endsWith("Mirza"));
        assertThat(person.get("pronouns").asInt()).isPositive();
        assertThat(person.at("/stated/0/title").asText()).isEqualTo("Foreign Minister");
        assertThat(person.at("/counterparts/0/value").asText()).isEqualTo("person/tom-rook");
        assertThat(desk.ask("/api/offices/NOR/foreign_minister").get("stated")).hasSize(2);
    }

    @Test
    void officeOfTheRecordIsToldThoughNoReportNamesIt() throws Exception {
        JsonNode office = desk.ask("/api/offices/FRA/foreign_minister");
        assertThat(office.get("record")).isNotEmpty();
        assertThat(office.get("stated")).isEmpty();
    }

    @Test
    void sourcesTellWhatEachOutletAloneTells() throws Exception {
        assertThat(desk.ask("/api/sources").at("/outlets/0/alone").asInt()).isEqualTo(2);
    }

    @Test
    void reportsComePageByPageTheLatestFirst() throws Exception {
        JsonNode first = desk.ask("/api/reports?limit=1");
        assertThat(first.get("total").asInt()).isEqualTo(2);
        assertThat(first.get("items")).hasSize(1);
        JsonNode second =
                desk.ask("/api/reports?limit=1&cursor=" + first.get("next").asText());
        assertThat(second.get("items")).hasSize(1);
        assertThat(second.at("/items/0/id")).isNotEqualTo(first.at("/items/0/id"));
        assertThat(second.get("next").isNull()).isTrue();
    }

    @Test
    void reportsOfAnOutletAreFoundByLettersOfItsName() throws Exception {
        assertThat(desk.ask("/api/reports?outlet=norland").get("total").asInt()).isEqualTo(1);
        assertThat(desk.ask("/api/reports?outlet=nobody").get("total").asInt()).isZero();
        assertThat(desk.ask("/api/reports?outlet=none").get("total").asInt()).isZero();
    }

    @Test
    void reportsOfOneTextStandTogether() throws Exception {
        JsonNode families = desk.ask("/api/sources/families");
        assertThat(families.get("total")).isEqualTo(desk.ask("/api/sources").get("families"));
        families.get("items")
                .forEach(family -> assertThat(family.get("reports").size()).isGreaterThan(1));
    }

    @Test
    void whatDidNotChangeIsNotSentTwice() throws Exception {
        HttpResponse<String> first = desk.get("/api/events");
        String edition = first.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> second = desk.get("/api/events", "If-None-Match", edition);
        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
    }

    @Test
    void wrongQuestionIsAnsweredWithWhatWouldBeRight() throws Exception {
        assertProblem(desk.get("/api/events?colour=red"), 400, "no filter 'colour' here; use actor, certainty");
        assertProblem(desk.get("/api/events?kind=party"), 400, "no kind 'party'; choose one of visit");
        assertProblem(desk.get("/api/events?cursor=x"), 400, "no cursor");
        assertProblem(desk.get("/api/events/e-none"), 404, "no event 'e-none'");
        assertProblem(desk.get("/api/nothing"), 404, "nothing at /api/nothing");
    }

    @Test
    void takenPortIsToldWithTheCure() {
        Path other = folder.resolve("other");
        assertThat(other.toFile().mkdir()).isTrue();
        assertThatThrownBy(() ->
                        Desk.open(OpenDesk.plan(other), Site.here(desk.port())).close())
                .isInstanceOf(PortTaken.class)
                .hasMessageContaining("--port");
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String words) throws IOException {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains(Problems.TYPE);
        assertThat(OpenDesk.json(answer).get("detail").asText()).contains(words);
    }

    private static int total(String path) throws IOException, InterruptedException {
        return desk.ask(path).get("total").asInt();
    }

    private static String meeting() throws IOException, InterruptedException {
        return desk.ask("/api/events?kind=meeting").at("/items/0/id").asText();
    }

    private static JsonNode factOf(JsonNode report, String claim) {
        for (JsonNode fact : report.get("facts")) {
            if (fact.get("claim").asText().equals(claim)) {
                return fact;
            }
        }
        throw new AssertionError("no fact of " + claim + " in " + Telling.TEXT);
    }
}
