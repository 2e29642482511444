package chancery.http;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.told.Telling;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingsTest {

    @TempDir
    private Path folder;

    @Test
    void emptyStoreIsMadeAndOffersTheExamples() throws Exception {
        try (OpenDesk desk = OpenDesk.empty(folder, Telling.in("a.txt").report())) {
            JsonNode status = desk.ask("/api/status");
            assertThat(status.at("/counts/reports").asInt()).isZero();
            assertThat(status.get("examples").asBoolean()).isTrue();
            assertThat(desk.ask("/api/events").get("items")).isEmpty();
        }
    }

    @Test
    void readingEndsWithItsBalanceAndItsProgressCanBeWatched() throws Exception {
        try (OpenDesk desk = OpenDesk.empty(folder, OpenDesk.twoReports())) {
            String id =
                    OpenDesk.json(desk.post("/api/readings/examples")).get("id").asText();
            String events = desk.get("/api/readings/" + id + "/progress", "Accept", "text/event-stream")
                    .body();
            assertThat(events).contains("event: progress").contains("\"stage\":\"done\"");
            assertThat(desk.awaitReading(id).at("/balance/read").asInt()).isEqualTo(2);
            assertThat(desk.ask("/api/events").get("total").asInt()).isEqualTo(4);
        }
    }

    @Test
    void whatIsHandedInIsThrownAwayWhenItIsRead() throws Exception {
        try (OpenDesk desk = OpenDesk.empty(folder, Telling.in("a.txt").report())) {
            long before = inboxes();
            String id =
                    OpenDesk.json(desk.handIn("a.txt", Telling.TEXT)).get("id").asText();
            JsonNode reading = desk.awaitReading(id);
            assertThat(reading.at("/balance/read").asInt()).isEqualTo(1);
            for (int i = 0; i < 100 && inboxes() > before; i++) {
                Thread.sleep(20);
            }
            assertThat(inboxes()).isLessThanOrEqualTo(before);
        }
    }

    @Test
    void failureOfOneReportIsNamedAndTheRestIsKept() throws Exception {
        try (OpenDesk desk = OpenDesk.empty(
                folder,
                Telling.in("a.txt").report(),
                Telling.of("sad.txt", Telling.TEXT + "unreadable", "Alba Times").report())) {
            String id =
                    OpenDesk.json(desk.post("/api/readings/examples")).get("id").asText();
            JsonNode balance = desk.awaitReading(id).get("balance");
            assertThat(balance.get("read").asInt()).isEqualTo(1);
            assertThat(balance.get("failed").toString()).contains("sad.txt: the parser gave up");
        }
    }

    private static long inboxes() throws Exception {
        try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return all.filter(path -> path.getFileName().toString().startsWith("chancery-inbox"))
                    .count();
        }
    }
}
