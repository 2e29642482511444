package chancery.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnowledgeEditsTest {

    private static final String CONFLICTS = "/api/knowledge/entries?file=conflicts.tsv&words=";

    @TempDir
    private Path folder;

    private OpenDesk desk;

    @BeforeEach
    void open() throws Exception {
        desk = OpenDesk.with(folder, OpenDesk.twoReports());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void ruleFindsItsOwnRow() throws Exception {
        JsonNode found = desk.ask("/api/knowledge/entries?words=phrases/consult.tsv:visit/v%20obj");
        assertThat(found.get("total").asInt()).isEqualTo(1);
        assertThat(found.at("/items/0/cells/1").asText()).isEqualTo("visit");
        assertThat(found.at("/items/0/columns/0").asText()).isEqualTo("words");
        assertThat(found.at("/items/0/own").asBoolean()).isFalse();
    }

    @Test
    void wordsFindRowsOfEveryFile() throws Exception {
        JsonNode found = desk.ask("/api/knowledge/entries?words=iraq&limit=2");
        assertThat(found.get("total").asInt()).isGreaterThan(1);
        assertThat(found.get("items")).hasSize(2);
        assertThat(desk.get("/api/knowledge/entries?file=../users.tsv").statusCode())
                .isEqualTo(400);
    }

    @Test
    void savedRowStandsInTheFolderAndHoldsFromThenOn() throws Exception {
        ObjectNode edit = edit("yemen", "YEM\tcrisis|conflict|war\t2014-09-21\tYemen war");
        JsonNode preview = OpenDesk.json(desk.send("/api/knowledge/preview", edit.toString()));
        assertThat(preview.get("compared").asInt()).isEqualTo(2);
        assertThat(preview.get("items")).isEmpty();
        assertThat(preview.get("next").isNull()).isTrue();
        JsonNode rest = OpenDesk.json(desk.send(
                "/api/knowledge/preview", edit.deepCopy().put("from", 1).toString()));
        assertThat(rest.get("compared").asInt()).isEqualTo(1);
        assertThat(folder.resolve("knowledge")).doesNotExist();

        JsonNode saved = OpenDesk.json(desk.send("/api/knowledge/save", edit.toString()));
        assertThat(saved.get("saved").asText()).endsWith("knowledge/conflicts.tsv");
        assertThat(Files.readAllLines(folder.resolve("knowledge/conflicts.tsv")))
                .hasSize(3) // the mark, the row before, the row now: all others stay the bundled ones
                .element(2)
                .asString()
                .startsWith("+\tYEM")
                .endsWith("2014-09-21\tYemen war");
        assertThat(desk.ask(CONFLICTS + "yemen").at("/items/0/own").asBoolean()).isTrue();
        JsonNode reading = OpenDesk.json(desk.post("/api/readings/stored"));
        assertThat(desk.awaitReading(reading.get("id").asText())
                        .at("/balance/read")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void rowWithAMistakeIsRefusedWithLineValueAndCure() throws Exception {
        ObjectNode edit = edit("yemen", "YEM\twar\tlong ago\tYemen war");
        for (String path : new String[] {"/api/knowledge/preview", "/api/knowledge/save"}) {
            HttpResponse<String> answer = desk.send(path, edit.toString());
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(OpenDesk.json(answer).get("detail").asText())
                    .contains(
                            "knowledge/conflicts.tsv, line " + edit.get("line").asInt(), "long ago");
        }
        assertThat(folder.resolve("knowledge")).doesNotExist();
    }

    @Test
    void rowThatAnotherChangedMeanwhileIsNotOverwritten() throws Exception {
        ObjectNode edit = edit("yemen", "YEM\twar\t2014-09-21\tYemen war");
        assertThat(desk.send("/api/knowledge/save", edit.toString()).statusCode())
                .isEqualTo(200);
        HttpResponse<String> second = desk.send("/api/knowledge/save", edit.toString());
        assertThat(second.statusCode()).isEqualTo(400);
        assertThat(second.body()).contains("another by now");
    }

    @Test
    void newRowGoesBehindTheLastAndCanBeTakenOut() throws Exception {
        ObjectNode edit = JsonMapper.builder().build().createObjectNode().put("file", "conflicts.tsv");
        for (String cell : "NOR\tcod war\t1958-09-01\tcod wars".split("\t", -1)) {
            edit.withArray("cells").add(cell);
        }
        assertThat(desk.send("/api/knowledge/save", edit.toString()).statusCode())
                .isEqualTo(200);
        assertThat(desk.ask(CONFLICTS + "wars").get("total").asInt()).isEqualTo(1);
        assertThat(desk.send("/api/knowledge/save", edit("wars", "").toString()).statusCode())
                .isEqualTo(200);
        assertThat(desk.ask(CONFLICTS + "wars").get("total").asInt()).isZero();
        assertThat(folder.resolve("knowledge/conflicts.tsv")).doesNotExist();
    }

    /** A change of the only row with a word; empty takes it out. */
    private ObjectNode edit(String word, String row) throws Exception {
        JsonNode entry = desk.ask(CONFLICTS + word).at("/items/0");
        ObjectNode edit = JsonMapper.builder().build().createObjectNode();
        edit.put("file", "conflicts.tsv").put("line", entry.get("line").asInt());
        edit.set("was", entry.get("cells"));
        for (String cell : row.isEmpty() ? new String[0] : row.split("\t", -1)) {
            edit.withArray("cells").add(cell);
        }
        return edit;
    }
}
