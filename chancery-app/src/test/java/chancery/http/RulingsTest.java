package chancery.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulingsTest {

    @TempDir
    private Path folder;

    private OpenDesk desk;
    private String meeting = "";

    @BeforeEach
    void open() throws IOException, InterruptedException {
        desk = OpenDesk.with(folder, OpenDesk.twoReports());
        meeting = desk.ask("/api/events?kind=meeting").at("/items/0/id").asText();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void rejectedEventIsNoLongerTold() throws IOException, InterruptedException {
        JsonNode ruling = rule("reject", meeting, "\"why\": \"never met\"");
        assertThat(ruling.get("record").asText()).isEqualTo(meeting);
        assertThat(desk.ask("/api/events?kind=meeting").get("total").asInt()).isEqualTo(1);
        assertThat(desk.ask("/api/rejected").at("/items/0/id").asText()).isEqualTo(meeting);
        assertThat(desk.ask("/api/rejected").at("/items/0/rulings/0/why").asText())
                .isEqualTo("never met");
        assertThat(desk.ask("/api/events/" + meeting).at("/rulings/0/why").asText())
                .isEqualTo("never met");
    }

    @Test
    void undoneRejectionIsAsIfItHadNotBeen() throws IOException, InterruptedException {
        String before = desk.get("/api/events.jsonl").body();
        String id = rule("reject", meeting, "").get("id").asText();
        assertThat(desk.get("/api/events.jsonl").body()).isNotEqualTo(before);
        HttpResponse<String> undone = desk.send("/api/rulings/" + id + "/undo", "{}");
        assertThat(undone.statusCode()).as(undone.body()).isEqualTo(201);
        assertThat(desk.get("/api/events.jsonl").body()).isEqualTo(before);
        assertThat(desk.ask("/api/rulings/" + id).get("state").asText()).isEqualTo("undone");
    }

    @Test
    void reviewedEventLeavesTheQueue() throws IOException, InterruptedException {
        int open = desk.ask("/api/events?review=open").get("total").asInt();
        rule("accept", meeting, "");
        assertThat(desk.ask("/api/events?review=open").get("total").asInt()).isEqualTo(open - 1);
        assertThat(desk.ask("/api/events?review=done").at("/items/0/id").asText())
                .isEqualTo(meeting);
    }

    @Test
    void ruledDisputeShowsWhichSideIsRight() throws IOException, InterruptedException {
        String dispute = desk.ask("/api/disputes").at("/items/0/id").asText();
        rule("dispute", dispute, "\"holds\": \"Ole Berg\"");
        assertThat(desk.ask("/api/disputes/" + dispute).at("/rulings/0/told").asText())
                .isEqualTo("Ole Berg is right");
    }

    @Test
    void renamedActorIsCalledSo() throws IOException, InterruptedException {
        rule("rename", "person/ana-mirza", "\"name\": \"Anna Mirza\"");
        assertThat(desk.ask("/api/actors/person/ana-mirza").get("name").asText())
                .isEqualTo("Anna Mirza");
        assertThat(desk.ask("/api/events/" + meeting).get("told").asText()).startsWith("Anna Mirza");
    }

    @Test
    void actorThatIsAnotherOneIsFoundUnderThatOne() throws IOException, InterruptedException {
        int named = desk.ask("/api/actors/person/ana-mirza").get("mentions").asInt();
        rule("rename", "person/ana-mirza", "\"into\": \"person/tom-rook\"");
        assertThat(desk.get("/api/actors/person/ana-mirza").statusCode()).isEqualTo(404);
        assertThat(desk.ask("/api/actors/person/tom-rook").get("mentions").asInt())
                .isGreaterThan(named);
    }

    @Test
    void editedEventIsToldAsEdited() throws IOException, InterruptedException {
        rule("edit", meeting, "\"changes\": {\"date\": \"2018-09-04\", \"status\": \"planned\", \"agents\": \"NOR\"}");
        JsonNode event = desk.ask("/api/events/" + meeting);
        assertThat(event.at("/date/from").asText()).isEqualTo("2018-09-04");
        assertThat(event.get("status").asText()).isEqualTo("planned");
        assertThat(event.at("/agents/0/actor").asText()).isEqualTo("NOR");
    }

    @Test
    void wrongRulingSaysWhatWouldBeRight() throws IOException, InterruptedException {
        assertThat(refused("{\"what\": \"accept\", \"about\": \"e-none\"}", 400))
                .contains("there is nothing with the id");
        assertThat(refused("{\"what\": \"bless\", \"about\": \"" + meeting + "\"}", 400))
                .contains("use one of accept");
        assertThat(refused("{\"what\": \"accept\", \"abut\": \"x\"}", 400)).contains("has no field 'abut'");
        assertThat(refused("accept", 400)).contains("no JSON");
    }

    @Test
    void rulingsAreHandedOutAndTakenInByAnotherDesk(@TempDir Path elsewhere) throws IOException, InterruptedException {
        rule("rename", "person/ana-mirza", "\"name\": \"Anna Mirza\"");
        String lines = desk.get("/api/rulings.jsonl").body();
        assertThat(lines).startsWith("{").endsWith("}\n");
        try (OpenDesk other = OpenDesk.with(elsewhere, OpenDesk.twoReports())) {
            JsonNode intake = OpenDesk.json(other.takeIn(lines));
            assertThat(intake.get("taken").asInt()).isEqualTo(1);
            assertThat(intake.get("without_object").asInt()).isZero();
            assertThat(other.ask("/api/actors/person/ana-mirza").get("name").asText())
                    .isEqualTo("Anna Mirza");
            assertThat(OpenDesk.json(other.takeIn(lines)).get("known").asInt()).isEqualTo(1);
        }
    }

    @Test
    void manyRulingsAreTakenInAtOnceButNotAnyNumber() throws IOException, InterruptedException {
        rule("rename", "person/ana-mirza", "\"name\": \"Anna Mirza\"");
        String line = desk.get("/api/rulings.jsonl").body();
        HttpResponse<String> many = desk.takeIn(line.repeat(3_000_000 / line.length()));
        assertThat(many.statusCode()).as(many.body()).isEqualTo(200);
        HttpResponse<String> tooMany = desk.takeIn("\n".repeat(20_000_001));
        assertThat(tooMany.statusCode()).isEqualTo(413);
        assertThat(OpenDesk.json(tooMany).get("detail").asText()).contains("use 'chancery rule import'");
    }

    @Test
    void damagedLinesOfRulingsAreRefusedWhole() throws IOException, InterruptedException {
        rule("rename", "person/ana-mirza", "\"name\": \"Anna Mirza\"");
        HttpResponse<String> refused =
                desk.takeIn(desk.get("/api/rulings.jsonl").body() + "{\"id\": \"u-1\"}\n");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(OpenDesk.json(refused).get("detail").asText())
                .isEqualTo("rulings.jsonl:2: this line has no field 'ruling'; nothing was taken in");
        assertThat(desk.send("/api/rulings/import", "{}").statusCode()).isEqualTo(415);
    }

    @Test
    void formOfAStrangePageCannotRule() throws IOException, InterruptedException {
        assertThat(desk.post("/api/rulings", "Content-Type", "text/plain").statusCode())
                .isEqualTo(415);
        assertThat(desk.send("/api/rulings", "{}", "Origin", "http://evil.example")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void whatIsWrittenAndWhatIsTriedIsNoted() throws IOException, InterruptedException {
        rule("accept", meeting, "");
        desk.send("/api/rulings", "{}", "Origin", "http://evil.example");
        JsonNode written = desk.ask("/api/audit").get("items");
        assertThat(written.findValuesAsText("outcome")).startsWith("403", "201");
        assertThat(written.at("/1/about").asText()).isEqualTo("/api/rulings");
    }

    @Test
    void sentenceIsCodedStoreIsRebuiltAndFoundSound() throws IOException, InterruptedException {
        HttpResponse<String> coded = desk.send("/api/code", "{\"text\": \"Mirza met Rook.\"}");
        assertThat(OpenDesk.json(coded).at("/events/0/type").asText()).isEqualTo("CONSULT");
        assertThat(desk.send("/api/code", "{}").statusCode()).isEqualTo(400);
        assertThat(desk.send("/api/parse", "{\"text\": \"Mirza met Rook.\"}").statusCode())
                .isEqualTo(200);
        assertThat(desk.send("/api/parse", "{}").body()).contains("text is missing; send the sentences to be parsed");
        assertThat(desk.send("/api/rebuild", "{}").statusCode()).isEqualTo(200);
        assertThat(desk.ask("/api/doctor").get("faults")).isEmpty();
        assertThat(desk.ask("/api/knowledge").get("files")).isNotEmpty();
    }

    private String refused(String json, int status) throws IOException, InterruptedException {
        HttpResponse<String> answer = desk.send("/api/rulings", json);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return OpenDesk.json(answer).get("detail").asText();
    }

    private JsonNode rule(String what, String about, String more) throws IOException, InterruptedException {
        return desk.rule("{\"what\": \"" + what + "\", \"about\": \"" + about + "\""
                + (more.isEmpty() ? "" : ", " + more) + "}");
    }
}
