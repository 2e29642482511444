package chancery.http;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.export.JsonlExport;
import chancery.knowledge.Knowledge;
import chancery.registry.Library;
import chancery.told.Telling;
import chancery.told.ToldWorkshop;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DownloadsTest {

    @TempDir
    private Path folder;

    @Test
    void linesAreThoseOfTheExport() throws Exception {
        try (OpenDesk desk = OpenDesk.with(folder, OpenDesk.twoReports());
                Library library = Library.open(folder.resolve("desk.db"), new ToldWorkshop(List.of()))) {
            new JsonlExport(Knowledge.bundled()).write(library, folder.resolve("out"));
            for (String shelf : List.of("events", "statements", "tenures", "agreements", "figures", "disputes")) {
                assertThat(desk.get("/api/" + shelf + ".jsonl").body().lines())
                        .as(shelf)
                        .containsExactlyInAnyOrderElementsOf(
                                Files.readAllLines(folder.resolve("out/" + shelf + ".jsonl")));
            }
        }
    }

    @Test
    void fileHoldsExactlyWhatTheListShows() throws Exception {
        try (OpenDesk desk = OpenDesk.with(folder, Telling.in("a.txt").report())) {
            assertThat(desk.get("/api/events.jsonl?kind=meeting").body().lines())
                    .hasSize(1);
            String table = desk.get("/api/events.csv?kind=meeting").body();
            assertThat(table.lines()).hasSize(2);
            assertThat(table)
                    .startsWith("id,told,date_from,")
                    .contains(
                            "2018-09-03,2018-09-03,day,stated,meeting,CONSULT,visit,042,1,1.9,Ana Mirza,person/ana-mirza");
        }
    }

    @Test
    void tableHasTheColumnsThatAreWishedForFromTheEndThatIsWishedFor() throws Exception {
        try (OpenDesk desk = OpenDesk.with(folder, Telling.in("a.txt").report())) {
            List<String> rows =
                    desk.get("/api/events.csv?columns=kind,id").body().lines().toList();
            assertThat(rows.get(0)).isEqualTo("kind,id");
            List<String> turned = desk.get("/api/events.csv?columns=kind,id&order=latest")
                    .body()
                    .lines()
                    .toList();
            assertThat(turned).hasSameSizeAs(rows).hasSizeGreaterThan(2);
            assertThat(turned.get(1)).isEqualTo(rows.get(rows.size() - 1));
            assertThat(turned.get(rows.size() - 1)).isEqualTo(rows.get(1));
            assertThat(desk.get("/api/events.csv?columns=shade").body()).contains("no column 'shade'; use id, told");
        }
    }

    @Test
    void listFromTheEndGoesOnWhereThePageBeforeEnded() throws Exception {
        try (OpenDesk desk = OpenDesk.with(folder, Telling.in("a.txt").report())) {
            JsonNode all = desk.ask("/api/events?order=latest");
            JsonNode first = desk.ask("/api/events?order=latest&limit=1");
            JsonNode second = desk.ask("/api/events?order=latest&limit=1&cursor="
                    + first.get("next").asText());
            assertThat(first.at("/items/0/id")).isEqualTo(all.at("/items/0/id"));
            assertThat(second.at("/items/0/id")).isEqualTo(all.at("/items/1/id"));
            assertThat(all.at("/items/0/id"))
                    .isNotEqualTo(desk.ask("/api/events").at("/items/0/id"));
        }
    }

    @Test
    void cellThatASpreadsheetWouldTakeForAFormulaIsText() throws Exception {
        Csv csv = new Csv(List.of("a=a", "b=b/c", "n=n"));
        assertThat(csv.row(JsonMapper.builder()
                        .build()
                        .readTree("{\"a\":\"=1+1\",\"b\":[{\"c\":\"x\"},{\"c\":\"say \\\"y\\\"\"}],\"n\":-5.5}")))
                .isEqualTo("'=1+1,\"x; say \"\"y\"\"\",-5.5\r\n");
    }
}
