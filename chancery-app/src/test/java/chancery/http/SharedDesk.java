package chancery.http;

import chancery.model.Report;
import chancery.users.Role;
import chancery.users.Users;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A desk with users: anna reads, bert reviews, cara is the admin. Each has the name and this word as password. */
final class SharedDesk implements AutoCloseable {

    private static final String WORD = " grey harbour";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    final TestClock clock = new TestClock();
    final Users users;
    private final Desk desk;
    private final HttpClient client = HttpClient.newHttpClient();

    private SharedDesk(Desk.Plan plan, List<String> origins) {
        this.users = Users.quick(plan.store());
        users.add("anna", Role.READER, "anna" + WORD);
        users.add("bert", Role.REVIEWER, "bert" + WORD);
        users.add("cara", Role.ADMIN, "cara" + WORD);
        this.desk = Desk.open(plan, new Site(Site.HERE, 0, origins), Users.quick(plan.store()), clock);
    }

    static SharedDesk open(Path folder, Report... reports) {
        return new SharedDesk(OpenDesk.plan(folder, reports), List.of());
    }

    /** Seen by way of a proxy. */
    static SharedDesk behind(String origin, Path folder) {
        return new SharedDesk(OpenDesk.plan(folder), List.of(origin));
    }

    static String passwordOf(String name) {
        return name + WORD;
    }

    int port() {
        return desk.address().getPort();
    }

    /** Somebody with a browser, or a program. */
    final class Visitor {
        private final List<String> headers;
        private final JsonNode session;

        private Visitor(List<String> headers, JsonNode session) {
            this.headers = headers;
            this.session = session;
        }

        JsonNode session() {
            return session;
        }

        /** The same without what is in this header. */
        Visitor without(String header) {
            int at = headers.indexOf(header);
            List<String> left = new ArrayList<>(headers);
            left.subList(at, at + 2).clear();
            return new Visitor(left, session);
        }

        HttpResponse<String> get(String path, String... more) throws IOException, InterruptedException {
            return ask("GET", path, BodyPublishers.noBody(), more);
        }

        HttpResponse<String> send(String method, String path, String json) throws IOException, InterruptedException {
            return ask(method, path, BodyPublishers.ofString(json), "Content-Type", "application/json");
        }

        HttpResponse<String> post(String path, String json) throws IOException, InterruptedException {
            return send("POST", path, json);
        }

        HttpResponse<String> handIn(String name, String text) throws IOException, InterruptedException {
            String body = "--cut\r\nContent-Disposition: form-data; name=\"reports\"; filename=\"" + name
                    + "\"\r\nContent-Type: text/plain\r\n\r\n" + text + "\r\n--cut--\r\n";
            return ask(
                    "POST",
                    "/api/reports",
                    BodyPublishers.ofString(body),
                    "Content-Type",
                    "multipart/form-data; boundary=cut");
        }

        private HttpResponse<String> ask(String method, String path, BodyPublisher body, String... more)
                throws IOException, InterruptedException {
            HttpRequest.Builder request =
                    HttpRequest.newBuilder(desk.address().resolve(path)).method(method, body);
            add(request, headers);
            add(request, List.of(more));
            return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        }

        private static void add(HttpRequest.Builder request, List<String> headers) {
            for (int i = 0; i < headers.size(); i += 2) {
                request.header(headers.get(i), headers.get(i + 1));
            }
        }
    }

    Visitor stranger() {
        return new Visitor(List.of(), JSON.createObjectNode());
    }

    Visitor program(String token) {
        return new Visitor(List.of("Authorization", "Bearer " + token), JSON.createObjectNode());
    }

    HttpResponse<String> trySignIn(String name, String password, String... headers)
            throws IOException, InterruptedException {
        String body = JSON.createObjectNode()
                .put("name", name)
                .put("password", password)
                .toString();
        return new Visitor(List.of(headers), JSON.createObjectNode()).post("/api/session", body);
    }

    /** Signs in, which must succeed. */
    Visitor signedIn(String name) throws IOException, InterruptedException {
        HttpResponse<String> answer = trySignIn(name, passwordOf(name));
        if (answer.statusCode() != 200) {
            throw new AssertionError(name + ": " + answer.statusCode() + " " + answer.body());
        }
        return visitor(answer);
    }

    /** Who goes on with the cookie and the key of this answer. */
    Visitor visitor(HttpResponse<String> answer) throws IOException {
        String cookie = answer.headers().firstValue("Set-Cookie").orElseThrow();
        JsonNode session = JSON.readTree(answer.body());
        return new Visitor(
                List.of(
                        "Cookie",
                        cookie.substring(0, cookie.indexOf(';')),
                        Access.KEY,
                        session.get("key").asText()),
                session);
    }

    /** Has the reports read that the desk was opened with. */
    void read() throws IOException, InterruptedException {
        Visitor cara = signedIn("cara");
        String id = JSON.readTree(cara.post("/api/readings/examples", "{}").body())
                .get("id")
                .asText();
        for (int i = 0; i < 2400; i++) {
            JsonNode reading = JSON.readTree(cara.get("/api/readings/" + id).body());
            if (!reading.get("balance").isNull() || !reading.get("failure").isNull()) {
                return;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("the reading did not end in two minutes");
    }

    static JsonNode json(HttpResponse<String> answer) throws IOException {
        return JSON.readTree(answer.body());
    }

    @Override
    public void close() {
        desk.close();
        users.close();
    }
}
