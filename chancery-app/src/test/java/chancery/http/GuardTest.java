package chancery.http;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.told.Telling;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What must fail, fails. */
class GuardTest {

    @TempDir
    private Path folder;

    private OpenDesk desk;

    @BeforeEach
    void open() {
        desk = OpenDesk.empty(folder, Telling.in("a.txt").report());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void strangeHostIsRefusedSoThatNoRebindingNameReadsTheRecord() throws Exception {
        assertThat(statusFor("evil.example")).startsWith("HTTP/1.1 421");
        assertThat(statusFor("localhost.evil.example:" + desk.port())).startsWith("HTTP/1.1 421");
        assertThat(statusFor("localhost:" + desk.port())).startsWith("HTTP/1.1 200");
    }

    @Test
    void nameThatTheDeskWasToldIsItsOwnAndNoOther() throws Exception {
        Path other = Files.createDirectory(folder.resolve("other"));
        try (SharedDesk shared = SharedDesk.behind("http://press-desk:8080", other)) {
            assertThat(statusFor("press-desk:8080", shared.port())).startsWith("HTTP/1.1 200");
            assertThat(statusFor("PRESS-DESK:8080", shared.port())).startsWith("HTTP/1.1 200");
            assertThat(statusFor("press-desk", shared.port())).startsWith("HTTP/1.1 421");
            assertThat(statusFor("10.1.2.3:8080", shared.port())).startsWith("HTTP/1.1 421");
            assertThat(shared.trySignIn("anna", SharedDesk.passwordOf("anna"), "Origin", "http://press-desk:8080")
                            .statusCode())
                    .isEqualTo(200);
            assertThat(shared.trySignIn("anna", SharedDesk.passwordOf("anna"), "Origin", "http://evil.example")
                            .statusCode())
                    .isEqualTo(403);
        }
    }

    @Test
    void pageOfAnotherSiteMayNotHaveReportsRead() throws Exception {
        assertThat(desk.post("/api/readings/examples", "Origin", "http://evil.example")
                        .statusCode())
                .isEqualTo(403);
        assertThat(desk.post("/api/readings/examples", "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
        assertThat(desk.ask("/api/readings").get("items")).isEmpty();
        assertThat(desk.post("/api/readings/examples", "Origin", "http://127.0.0.1:" + desk.port())
                        .statusCode())
                .isEqualTo(202);
    }

    @Test
    void answerForbidsScriptsFromElsewhere() throws Exception {
        assertThat(desk.get("/api/status").headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy ->
                        assertThat(policy).contains("script-src 'self'").doesNotContain("unsafe"));
    }

    @Test
    void fileThatIsNoReportByItsNameIsRefused() throws Exception {
        assertThat(desk.handIn("virus.exe", "x").body()).contains("no report by its name");
        assertThat(desk.handIn("..", "x").statusCode()).isEqualTo(400);
    }

    @Test
    void moreThanFitsIsRefusedBeforeItIsSent() throws Exception {
        String request = """
                POST /api/reports HTTP/1.1
                Host: localhost
                Content-Type: multipart/form-data; boundary=cut
                Content-Length: 900000000
                Connection: close

                """;
        assertThat(raw(request.replace("\n", "\r\n")))
                .startsWith("HTTP/1.1 413")
                .contains("100 MB at once");
    }

    @Test
    void nobodyClimbsOutOfThePages() throws Exception {
        assertThat(desk.get("/assets/%2e%2e/%2e%2e/http/openapi.yaml").statusCode())
                .isBetween(400, 404);
    }

    private String statusFor(String host) throws IOException {
        return statusFor(host, desk.port());
    }

    private static String statusFor(String host, int port) throws IOException {
        return raw("GET /api/session HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n", port);
    }

    private String raw(String request) throws IOException {
        return raw(request, desk.port());
    }

    private static String raw(String request, int port) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
