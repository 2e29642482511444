package chancery.http;

import chancery.knowledge.KnowledgeSource;
import chancery.model.Report;
import chancery.registry.LoadedKnowledge;
import chancery.registry.Overlay;
import chancery.registry.Taken;
import chancery.told.Telling;
import chancery.told.ToldWorkshop;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A desk on a free port over a store of hand-made accounts, and a client for it. */
final class OpenDesk implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final LoadedKnowledge KNOWLEDGE = LoadedKnowledge.from(KnowledgeSource.bundled());

    private final Desk desk;
    private final HttpClient client = HttpClient.newHttpClient();

    private OpenDesk(Desk desk) {
        this.desk = desk;
    }

    /** Nothing is read yet; the examples are these reports. */
    static OpenDesk empty(Path folder, Report... reports) {
        return new OpenDesk(Desk.open(plan(folder, reports), Site.here(0)));
    }

    /** These reports are read. */
    static OpenDesk with(Path folder, Report... reports) throws IOException, InterruptedException {
        OpenDesk open = empty(folder, reports);
        JsonNode reading = json(open.post("/api/readings/examples"));
        open.awaitReading(reading.get("id").asText());
        return open;
    }

    static Desk.Plan plan(Path folder, Report... reports) {
        List<Taken> given = List.of(reports).stream()
                .map(report -> Taken.report(report, Optional.of("/" + report.name())))
                .toList();
        return new Desk.Plan(
                folder.resolve("desk.db"),
                new ToldWorkshop(given),
                new Overlay(Optional.of(folder.resolve("knowledge")), KNOWLEDGE),
                Optional.of(folder),
                1);
    }

    /** Two reports of the same day from two outlets. */
    static Report[] twoReports() {
        return new Report[] {
            Telling.in("a.txt").report(),
            Telling.of("b.txt", Telling.TEXT, "Norland Post").report()
        };
    }

    URI address(String path) {
        return desk.address().resolve(path);
    }

    int port() {
        return desk.address().getPort();
    }

    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(path));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    HttpResponse<String> post(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(path)).POST(BodyPublishers.noBody());
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** Sends JSON. */
    HttpResponse<String> send(String path, String json, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** Makes a ruling that must succeed. */
    JsonNode rule(String json) throws IOException, InterruptedException {
        HttpResponse<String> answer = send("/api/rulings", json);
        if (answer.statusCode() != 201) {
            throw new AssertionError(json + ": " + answer.statusCode() + " " + answer.body());
        }
        return json(answer);
    }

    /** Sends the lines of rulings that another store exported. */
    HttpResponse<String> takeIn(String lines) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(address("/api/rulings/import"))
                .header("Content-Type", "application/x-ndjson")
                .POST(BodyPublishers.ofString(lines)));
    }

    /** Hands in a file as a browser does. */
    HttpResponse<String> handIn(String name, String text) throws IOException, InterruptedException {
        String body = "--cut\r\nContent-Disposition: form-data; name=\"reports\"; filename=\"" + name
                + "\"\r\nContent-Type: text/plain\r\n\r\n" + text + "\r\n--cut--\r\n";
        return send(HttpRequest.newBuilder(address("/api/reports"))
                .header("Content-Type", "multipart/form-data; boundary=cut")
                .POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    /** The answer to a request that must succeed. */
    JsonNode ask(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(path);
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + ": " + answer.statusCode() + " " + answer.body());
        }
        return json(answer);
    }

    static JsonNode json(HttpResponse<String> answer) throws IOException {
        return JSON.readTree(answer.body());
    }

    /** The reading when it is over. */
    JsonNode awaitReading(String id) throws IOException, InterruptedException {
        for (int i = 0; i < 2400; i++) {
            JsonNode reading = ask("/api/readings/" + id);
            if (!reading.get("balance").isNull() || !reading.get("failure").isNull()) {
                return reading;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("reading " + id + " did not end in two minutes");
    }

    @Override
    public void close() {
        desk.close();
    }
}
