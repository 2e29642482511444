package chancery.export;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.knowledge.Knowledge;
import chancery.model.Actor;
import chancery.model.Naming;
import chancery.model.ReportId;
import chancery.model.Span;
import chancery.told.Telling;
import chancery.told.ToldArchive;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class JsonlExportTest {

    /** Field names that other programs rely on, as the contract lists them. */
    private static final Map<String, String> CONTRACT = Map.of(
            "documents",
            "id file title outlet published language characters sentences duplicate_of boilerplate",
            "actors",
            "id kind name state sector aliases mentions wikidata",
            "tenures",
            "id person name office title jurisdiction status as_of check expected evidence",
            "events",
            "id kind type mode contexts cameo quad goldstein agents recipients place date status voices certainty part_of"
                    + " confidence documents witnesses evidence disputes",
            "statements",
            "id speaker addressee via cue content start end quoted about stance date evidence",
            "agreements",
            "id event parties subject stage date amounts evidence",
            "figures",
            "id value upper unit of bound period speaker evidence",
            "disputes",
            "id about question sides kind severity");

    @TempDir
    private Path folder;

    private final Telling telling = Telling.in("a.txt");
    private final JsonlExport export = new JsonlExport(Knowledge.bundled());

    @BeforeEach
    void write() throws IOException {
        export.write(new ToldArchive(telling.account()), folder);
    }

    @TestFactory
    List<DynamicTest> everyFileHasTheFieldsOfTheContract() {
        return CONTRACT.entrySet().stream()
                .map(file -> DynamicTest.dynamicTest(
                        file.getKey(),
                        () -> assertThat(fields(file.getKey()))
                                .contains(file.getValue().split(" "))))
                .toList();
    }

    @Test
    void sentenceStandsInTheTextWhereTheEvidenceSays() throws IOException {
        JsonNode evidence = first("events").get("evidence").get(0);
        assertThat(Telling.TEXT.substring(
                        evidence.get("start").asInt(), evidence.get("end").asInt()))
                .isEqualTo(evidence.get("text").asText());
    }

    @Test
    void codesComeWithTheirValues() throws IOException {
        JsonNode meeting = first("events");
        assertThat(meeting.get("quad").asInt()).isEqualTo(1);
        assertThat(meeting.get("goldstein").asDouble()).isEqualTo(1.9);
    }

    @Test
    void dayIsWrittenWithItsPrecisionBasisAndWords() throws IOException {
        assertThat(first("events").get("date"))
                .hasToString(
                        "{\"from\":\"2018-09-03\",\"to\":\"2018-09-03\",\"precision\":\"day\",\"basis\":\"stated\","
                                + "\"phrase\":\"3 September 2018\"}");
    }

    @Test
    void whatIsNotKnownIsNull() throws IOException {
        assertThat(first("events").get("part_of").isNull()).isTrue();
        assertThat(first("figures").get("speaker").isNull()).isTrue();
    }

    @Test
    void participantSaysStateSectorAndOffice() throws IOException {
        assertThat(first("events").get("agents").get(0))
                .hasToString(
                        "{\"actor\":\"person/ana-mirza\",\"name\":\"Ana Mirza\",\"kind\":\"person\",\"state\":\"NOR\","
                                + "\"sector\":\"GOV\",\"office\":\"Foreign Minister\"}");
    }

    @Test
    void loadedWordingIsKeptBesideItsMention() {
        Knowledge knowledge = Knowledge.bundled();
        Actor state = knowledge.states().of("ISR").orElseThrow().actor();
        String words = "Zionist regime";
        Naming naming = new Naming(state, new ReportId("r-1"), new Span(4, 4 + words.length()), words);
        JsonNode mention = new JsonRecords(knowledge)
                .actor(state, List.of(naming))
                .get("mentions")
                .get(0);
        assertThat(mention.get("loaded")).hasToString("[\"Zionist regime\"]");
    }

    @Test
    void wholeNumbersHaveNoPoint() throws IOException {
        assertThat(first("figures").get("value")).hasToString("5000");
    }

    @Test
    void sameRecordsGiveTheSameBytes() throws IOException {
        Path other = folder.resolve("again");
        export.write(new ToldArchive(telling.account()), other);
        for (String name : CONTRACT.keySet()) {
            assertThat(other.resolve(name + ".jsonl")).hasSameBinaryContentAs(folder.resolve(name + ".jsonl"));
        }
    }

    @Test
    void nothingUnfinishedIsLeftBehind() {
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    private List<String> fields(String file) throws IOException {
        return first(file).properties().stream().map(Map.Entry::getKey).toList();
    }

    private JsonNode first(String file) throws IOException {
        String line = Files.readAllLines(folder.resolve(file + ".jsonl")).get(0);
        return JsonMapper.builder().build().readTree(line);
    }
}
