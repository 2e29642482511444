package chancery.http;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.export.JsonlExport;
import chancery.knowledge.Knowledge;
import chancery.registry.Library;
import chancery.told.Telling;
import chancery.told.ToldWorkshop;
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
    void cellThatASpreadsheetWouldTakeForAFormulaIsText() throws Exception {
        Csv csv = new Csv(List.of("a=a", "b=b/c", "n=n"));
        assertThat(csv.row(JsonMapper.builder()
                        .build()
                        .readTree("{\"a\":\"=1+1\",\"b\":[{\"c\":\"x\"},{\"c\":\"say \\\"y\\\"\"}],\"n\":-5.5}")))
                .isEqualTo("'=1+1,\"x; say \"\"y\"\"\",-5.5\r\n");
    }
}
