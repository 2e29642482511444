package chancery.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import chancery.told.Telling;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What a report, a file or a request may try against the desk and whoever looks at it. */
class SafetyTest {

    private static final String EVIL = "<script>document.title = 'taken'</script><img src=x onerror=alert(1)>";

    @TempDir
    private Path folder;

    private OpenDesk desk;

    @BeforeEach
    void open() throws Exception {
        desk = OpenDesk.with(
                folder,
                Telling.of("a.txt", Telling.TEXT + "\n" + EVIL, "=cmd()|Post").report());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @TestFactory
    Stream<DynamicTest> everyAnswerAlsoARefusalForbidsWhatItsPageDoesNotNeed() {
        return Stream.of("/", "/api/events", "/api/events/none", "/api/nothing", "/assets/none.js", "/api/events.csv")
                .map(path -> DynamicTest.dynamicTest(path, () -> {
                    HttpResponse<String> answer = desk.get(path);
                    assertThat(header(answer, "Content-Security-Policy"))
                            .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                            .contains("base-uri 'none'", "form-action 'none'")
                            .doesNotContain("unsafe")
                            .doesNotContain("*");
                    assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
                    assertThat(header(answer, "X-Frame-Options")).isEqualTo("DENY");
                    assertThat(header(answer, "Referrer-Policy")).isEqualTo("no-referrer");
                    assertThat(header(answer, "Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
                    assertThat(answer.headers().firstValue("Access-Control-Allow-Origin"))
                            .isEmpty();
                    assertThat(answer.headers().firstValue("Server")).isEmpty();
                }));
    }

    @Test
    void whatAReportHasInItIsNeverAPage() throws Exception {
        String id = desk.ask("/api/reports").at("/items/0/id").asText();
        HttpResponse<String> report = desk.get("/api/reports/" + id);
        assertThat(report.body()).contains("<script>");
        for (String path :
                List.of("/api/reports/" + id, "/api/reports", "/api/events", "/api/events.jsonl", "/api/events.csv")) {
            assertThat(header(desk.get(path), "Content-Type")).as(path).doesNotContain("html");
        }
        assertThat(desk.get("/report/" + id).body()).doesNotContain("taken");
        assertThat(header(desk.get("/api/events.csv"), "Content-Disposition")).startsWith("attachment");
    }

    @Test
    void outletThatLooksLikeAFormulaIsTextInATable() throws Exception {
        String table = desk.get("/api/events.csv").body();
        assertThat(table).doesNotContain(",=cmd").doesNotContain("\n=cmd");
    }

    @TestFactory
    Stream<DynamicTest> cellThatBeginsLikeAFormulaIsText() {
        return Stream.of("=1+1", "+1", "-1", "@sum", "\tx", "\rx")
                .map(text -> DynamicTest.dynamicTest(text, () -> {
                    String row = new Csv(List.of("a=a")).row(Json.object().put("a", text));
                    assertThat(row.replace("\"", "")).startsWith("'" + text);
                }));
    }

    @TestFactory
    Stream<DynamicTest> fileThatIsNotWhatItsNameSaysIsRefused() {
        return Stream.of(
                        new String[] {"a.txt", "%PDF-1.7 and so on", "a PDF"},
                        new String[] {"a.txt", "MZ\0\0\0", "no text"},
                        new String[] {"a.html", "PK\u0003\u0004rest", "no text"},
                        new String[] {"a.txt", "{\\rtf1 words}", "word processor"},
                        new String[] {"a.jsonl", "<html>", "no JSON object"},
                        new String[] {"a.zip", "just words", "no archive"},
                        new String[] {"a.txt.gz", "just words", "not packed"})
                .map(it -> DynamicTest.dynamicTest(it[0] + " " + it[2], () -> {
                    HttpResponse<String> answer = desk.handIn(it[0], it[1]);
                    assertThat(answer.statusCode()).isEqualTo(400);
                    assertThat(OpenDesk.json(answer).get("detail").asText()).contains("'" + it[0] + "'", it[2]);
                    assertThat(desk.ask("/api/readings").get("items")).hasSize(1);
                }));
    }

    @Test
    void packedFileIsLookedInto() throws IOException {
        Path packed = folder.resolve("a.txt.gz");
        Files.write(packed, gzip("MZ\0\0"));
        assertThat(catchThrowable(() -> Sniffer.check("a.txt.gz", packed))).hasMessageContaining("no text");
        Files.write(packed, gzip("OSLO, 3 May 2021 - Ministers met."));
        Sniffer.check("a.txt.gz", packed);
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.ISO_8859_1));
        }
        return bytes.toByteArray();
    }

    @Test
    void refusedFilesAreThrownAway() throws Exception {
        Path inboxes = Path.of(System.getProperty("java.io.tmpdir"));
        List<Path> before = inboxes(inboxes);
        desk.handIn("a.txt", "%PDF-1.7");
        assertThat(inboxes(inboxes)).isSubsetOf(before);
    }

    private static List<Path> inboxes(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(path -> path.getFileName().toString().startsWith("chancery-inbox"))
                    .toList();
        }
    }

    @Test
    void tooManyFilesAtOnceAreRefused() throws Exception {
        String parts = IntStream.rangeClosed(0, Inbox.MOST_FILES)
                .mapToObj(i -> "--cut\r\nContent-Disposition: form-data; name=\"reports\"; filename=\"" + i
                        + ".txt\"\r\n\r\nx\r\n")
                .collect(Collectors.joining());
        HttpResponse<String> answer = sent(HttpRequest.newBuilder(desk.address("/api/reports"))
                .header("Content-Type", "multipart/form-data; boundary=cut")
                .POST(BodyPublishers.ofString(parts + "--cut--\r\n")));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(413);
        assertThat(desk.ask("/api/readings").get("items")).hasSize(1);
    }

    @Test
    void uploadThatDoesNotSayHowLongItIsIsCutOff() throws Exception {
        HttpRequest.Builder endless = HttpRequest.newBuilder(desk.address("/api/reports"))
                .header("Content-Type", "multipart/form-data; boundary=cut")
                .POST(BodyPublishers.ofInputStream(Endless::new));
        try {
            HttpResponse<String> answer = sent(endless);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(413);
            assertThat(answer.body()).contains("100 MB at once");
        } catch (IOException e) {
            assertThat(e).as("the desk hung up").isNotNull();
        }
        assertThat(desk.ask("/api/readings").get("items")).hasSize(1);
    }

    /** A form that goes on for longer than the desk takes. */
    private static final class Endless extends InputStream {
        private static final byte[] START = ("--cut\r\nContent-Disposition: form-data; name=\"reports\";"
                        + " filename=\"a.txt\"\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        private long sent;

        @Override
        public int read() {
            return sent > 120_000_000L ? -1 : sent < START.length ? START[(int) sent++] : next();
        }

        private int next() {
            sent++;
            return 'x';
        }

        @Override
        public int read(byte[] into, int from, int length) {
            for (int i = 0; i < length; i++) {
                int letter = read();
                if (letter < 0) {
                    return i == 0 ? -1 : i;
                }
                into[from + i] = (byte) letter;
            }
            return length;
        }
    }

    @Test
    void hugeJsonIsRefused() throws Exception {
        assertThat(desk.send("/api/code", "{\"text\": \"" + "x".repeat(2_000_000) + "\"}")
                        .statusCode())
                .isEqualTo(413);
    }

    @TestFactory
    Stream<DynamicTest> writeThatIsNoJsonIsRefused() {
        return Stream.of(
                        "/api/rulings",
                        "/api/rulings/import",
                        "/api/rulings/u-1/undo",
                        "/api/code",
                        "/api/rebuild",
                        "/api/session",
                        "/api/users",
                        "/api/users/anna")
                .map(path -> DynamicTest.dynamicTest(path, () -> {
                    for (String type : List.of("text/plain", "application/x-www-form-urlencoded")) {
                        assertThat(desk.post(path, "Content-Type", type).statusCode())
                                .isEqualTo(415);
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> methodThatIsNotMeantDoesNothing() {
        return Stream.of("PUT", "DELETE", "PATCH", "TRACE")
                .map(method -> DynamicTest.dynamicTest(method, () -> {
                    String answer =
                            raw(method + " /api/events HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
                    assertThat(answer).startsWith("HTTP/1.1 4");
                }));
    }

    @TestFactory
    Stream<DynamicTest> nobodyClimbsOut() {
        return Stream.of(
                        "/../../../etc/passwd",
                        "/assets/../../http/openapi.yaml",
                        "/assets/..%2f..%2fhttp/openapi.yaml",
                        "/assets/%2e%2e/%2e%2e/http/openapi.yaml",
                        "/assets/..\\..\\http\\openapi.yaml",
                        "/assets/..%5c..%5chttp%5copenapi.yaml",
                        "//etc/passwd",
                        "/api/reports/..%2f..%2fetc%2fpasswd",
                        "/%00/etc/passwd")
                .map(path -> DynamicTest.dynamicTest(path, () -> {
                    String answer = raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
                    assertThat(answer)
                            .doesNotContain("root:")
                            .doesNotContain("openapi: 3")
                            .startsWith("HTTP/1.1 4");
                }));
    }

    @Test
    void uploadedNameLeadsNowhereElse() throws Exception {
        Path before = folder.resolve("evil.txt");
        JsonNode reading = OpenDesk.json(desk.handIn("../../../evil.txt", "OSLO, 3 May 2021 - Ministers met."));
        desk.awaitReading(reading.get("id").asText());
        assertThat(before).doesNotExist();
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static HttpResponse<String> sent(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(request.version(HttpClient.Version.HTTP_1_1).build(), BodyHandlers.ofString());
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), desk.port())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
