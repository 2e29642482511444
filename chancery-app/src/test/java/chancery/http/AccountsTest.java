package chancery.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chancery.http.SharedDesk.Visitor;
import chancery.users.Role;
import chancery.users.Users;
import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Who may do what, and that nobody else may. */
class AccountsTest {

    @TempDir
    private Path folder;

    private SharedDesk desk;

    @BeforeEach
    void open() {
        desk = SharedDesk.open(folder, OpenDesk.twoReports());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void deskWithoutUsersIsNotOpenedToOthers() {
        Desk.Plan plan = OpenDesk.plan(folder);
        Desk.Plan bare = new Desk.Plan(
                folder.resolve("bare.db"), plan.workshop(), plan.overlay(), plan.examples(), plan.threads());
        assertThatThrownBy(
                        () -> Desk.open(bare, new Site("0.0.0.0", 0, List.of())).close())
                .isInstanceOf(NoUsers.class)
                .hasMessageContaining("chancery user add NAME --role admin");
        assertThatThrownBy(() -> Desk.open(bare, new Site(Site.HERE, 0, List.of("https://desk.example.org")))
                        .close())
                .isInstanceOf(NoUsers.class);
        assertThat(bare.store()).doesNotExist();
    }

    @TestFactory
    Stream<DynamicTest> strangersGetNothingOnAnyRouteButTheOneWhereOneSignsIn() {
        Desk.Plan plan = OpenDesk.plan(folder);
        try (Staff staff = new Staff(plan, Site.here(0), Users.quick(plan.store()), desk.clock)) {
            return staff.routes().stream()
                    .filter(route -> !route.path.equals("/*"))
                    .filter(route -> !route.path.equals(Routes.SESSION) || route.method.equals(HandlerType.DELETE))
                    .map(route -> DynamicTest.dynamicTest(
                            route.method + " " + route.path,
                            () -> assertLockedOut(
                                    route.method.name(), route.path.replaceAll("[<{][a-z]+[>}]", "none"))));
        }
    }

    private void assertLockedOut(String method, String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = desk.stranger().send(method, path, "{}");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).isPresent();
    }

    @TestFactory
    Stream<DynamicTest> readersWriteNothingButTheirOwn() {
        List<String> theirs = List.of(Routes.SESSION, Routes.SESSION + "/password", "/api/code", "/api/parse");
        Desk.Plan plan = OpenDesk.plan(folder);
        try (Staff staff = new Staff(plan, Site.here(0), Users.quick(plan.store()), desk.clock)) {
            return staff.routes().stream()
                    .filter(route -> !Access.READS.contains(route.method) && !theirs.contains(route.path))
                    .map(route -> DynamicTest.dynamicTest(
                            route.method + " " + route.path,
                            () -> assertThat(desk.signedIn("anna")
                                            .send(
                                                    route.method.name(),
                                                    route.path.replaceAll("[<{][a-z]+[>}]", "none"),
                                                    "{}")
                                            .statusCode())
                                    .isEqualTo(403)));
        }
    }

    @Test
    void strangerSeesWhereToSignInAndNothingElse() throws Exception {
        JsonNode session = SharedDesk.json(desk.stranger().get("/api/session"));
        assertThat(session.get("locked").asBoolean()).isTrue();
        assertThat(session.get("user").isNull()).isTrue();
        assertThat(session.get("key").isNull()).isTrue();
    }

    @Test
    void eachRoleMayDoWhatItMayAndNoMore() throws Exception {
        desk.read();
        Visitor anna = desk.signedIn("anna");
        Visitor bert = desk.signedIn("bert");
        Visitor cara = desk.signedIn("cara");
        String meeting = SharedDesk.json(anna.get("/api/events?kind=meeting"))
                .at("/items/0/id")
                .asText();
        String accept = "{\"what\": \"accept\", \"about\": \"" + meeting + "\"}";
        assertThat(anna.post("/api/rulings", accept).statusCode()).isEqualTo(403);
        assertThat(anna.handIn("a.txt", "x").statusCode()).isEqualTo(403);
        assertThat(anna.post("/api/code", "{\"text\": \"Mirza met Rook.\"}").statusCode())
                .isEqualTo(200);
        assertThat(bert.post("/api/rulings", accept).statusCode()).isEqualTo(201);
        assertThat(bert.handIn("a.txt", "x").statusCode()).isEqualTo(202);
        for (String path : List.of("/api/audit", "/api/users", "/api/doctor")) {
            assertThat(anna.get(path).statusCode()).as(path).isEqualTo(403);
            assertThat(bert.get(path).statusCode()).as(path).isEqualTo(403);
            assertThat(cara.get(path).statusCode()).as(path).isEqualTo(200);
        }
        assertThat(bert.post("/api/rebuild", "{}").statusCode()).isEqualTo(403);
        assertThat(bert.post("/api/rulings/import", "{}").statusCode()).isEqualTo(403);
        assertThat(cara.post("/api/rebuild", "{}").statusCode()).isEqualTo(200);
    }

    @Test
    void cookieIsOutOfReachOfScriptsAndStrangePages() throws Exception {
        HttpResponse<String> answer = desk.trySignIn("anna", SharedDesk.passwordOf("anna"));
        assertThat(answer.headers().firstValue("Set-Cookie"))
                .hasValueSatisfying(cookie -> assertThat(cookie)
                        .startsWith("chancery-" + desk.port() + "=")
                        .contains("HttpOnly")
                        .contains("SameSite=Strict")
                        .doesNotContain("Secure"));
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void behindHttpsTheCookieGoesNoOtherWay() throws Exception {
        try (SharedDesk proxied =
                SharedDesk.behind("https://desk.example.org", Files.createDirectory(folder.resolve("far")))) {
            assertThat(proxied.trySignIn("anna", SharedDesk.passwordOf("anna"))
                            .headers()
                            .firstValue("Set-Cookie"))
                    .hasValueSatisfying(
                            cookie -> assertThat(cookie).startsWith("__Host-").contains("Secure"));
        }
    }

    @Test
    void behindAProxyTheAddressOfTheBrowserCounts() throws Exception {
        try (SharedDesk proxied =
                SharedDesk.behind("http://desk.example.org", Files.createDirectory(folder.resolve("far")))) {
            for (int i = 0; i < SessionRequests.FREE_OF_ADDRESS; i++) {
                assertThat(proxied.trySignIn("name" + i, "wrong word here", "X-Forwarded-For", "10.0.0.1, 192.0.2.7")
                                .statusCode())
                        .isEqualTo(401);
            }
            String right = SharedDesk.passwordOf("anna");
            assertThat(proxied.trySignIn("anna", right, "X-Forwarded-For", "192.0.2.7")
                            .statusCode())
                    .isEqualTo(429);
            assertThat(proxied.trySignIn("anna", right, "X-Forwarded-For", "192.0.2.7, 192.0.2.8")
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void withoutAProxyNobodyChoosesHisOwnAddress() throws Exception {
        for (int i = 0; i < SessionRequests.FREE_OF_ADDRESS; i++) {
            desk.trySignIn("name" + i, "wrong word here", "X-Forwarded-For", "192.0.2." + i);
        }
        assertThat(desk.trySignIn("anna", SharedDesk.passwordOf("anna"), "X-Forwarded-For", "192.0.2.99")
                        .statusCode())
                .isEqualTo(429);
    }

    @Test
    void writeByCookieNeedsTheKeyOfThatSession() throws Exception {
        Visitor bert = desk.signedIn("bert");
        Visitor other = desk.signedIn("bert");
        assertThat(bert.without(Access.KEY).post("/api/readings/examples", "{}").statusCode())
                .isEqualTo(403);
        assertThat(bert.without(Access.KEY)
                        .get("/api/events", Access.KEY, "guessed")
                        .statusCode())
                .isEqualTo(200);
        assertThat(other.session().get("key")).isNotEqualTo(bert.session().get("key"));
        assertThat(bert.without(Access.KEY).send("DELETE", "/api/session", "").statusCode())
                .isEqualTo(403);
        assertThat(bert.post("/api/readings/examples", "{}").statusCode()).isEqualTo(202);
    }

    @Test
    void tokenNeedsNoKeyAndEndsWhenItIsRevoked() throws Exception {
        var made = desk.users.tokens().make("bert", "nightly");
        Visitor program = desk.program(made.secret());
        assertThat(program.post("/api/readings/examples", "{}").statusCode()).isEqualTo(202);
        assertThat(program.get("/api/audit").statusCode()).isEqualTo(403);
        assertThat(desk.program(made.secret() + "x").get("/api/events").statusCode())
                .isEqualTo(401);
        desk.users.tokens().revoke("bert", made.token().id());
        assertThat(program.get("/api/events").statusCode()).isEqualTo(401);
    }

    @Test
    void whoSignsOutIsOut() throws Exception {
        Visitor anna = desk.signedIn("anna");
        assertThat(anna.get("/api/events").statusCode()).isEqualTo(200);
        assertThat(anna.send("DELETE", "/api/session", "").statusCode()).isEqualTo(200);
        assertThat(anna.get("/api/events").statusCode()).isEqualTo(401);
    }

    @Test
    void sessionEndsWithoutRequestsAndAtTheLatestAfterHalfADay() throws Exception {
        Visitor idle = desk.signedIn("anna");
        Visitor busy = desk.signedIn("anna");
        for (int i = 0; i < 11; i++) {
            desk.clock.move(Duration.ofMinutes(65));
            assertThat(busy.get("/api/status").statusCode()).as("hour " + i).isEqualTo(200);
        }
        assertThat(idle.get("/api/status").statusCode()).isEqualTo(401);
        desk.clock.move(Duration.ofMinutes(65));
        assertThat(busy.get("/api/status").statusCode()).isEqualTo(401);
    }

    @Test
    void changesOfUsersHoldAtOnce() throws Exception {
        Visitor anna = desk.signedIn("anna");
        desk.users.role("anna", Role.REVIEWER);
        assertThat(anna.post("/api/readings/examples", "{}").statusCode()).isEqualTo(202);
        desk.users.password("anna", "quite another word");
        assertThat(anna.get("/api/events").statusCode()).isEqualTo(401);
        Visitor bert = desk.signedIn("bert");
        desk.users.remove("bert");
        assertThat(bert.get("/api/events").statusCode()).isEqualTo(401);
    }

    @Test
    void wrongPasswordAndUnknownNameAreAnsweredAlike() throws Exception {
        HttpResponse<String> wrong = desk.trySignIn("anna", "wrong word here");
        HttpResponse<String> unknown = desk.trySignIn("nobody", "wrong word here");
        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(unknown.statusCode()).isEqualTo(401);
        assertThat(unknown.body()).isEqualTo(wrong.body());
        assertThat(unknown.headers().map().keySet())
                .isEqualTo(wrong.headers().map().keySet());
        assertThat(wrong.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void whoTriesManyPasswordsWaitsEvenIfTheNextOneIsRight() throws Exception {
        for (String name : List.of("anna", "nobody")) {
            for (int i = 0; i < SessionRequests.FREE_OF_NAME; i++) {
                assertThat(desk.trySignIn(name, "wrong word " + i).statusCode()).isEqualTo(401);
            }
            HttpResponse<String> locked = desk.trySignIn(name, SharedDesk.passwordOf(name));
            assertThat(locked.statusCode()).isEqualTo(429);
            assertThat(locked.headers().firstValue("Retry-After")).contains("31");
        }
        assertThat(desk.signedIn("bert")).isNotNull();
        desk.clock.move(Duration.ofSeconds(31));
        assertThat(desk.signedIn("anna")).isNotNull();
    }

    @Test
    void whoTriesOneNameAfterTheOtherWaitsToo() throws Exception {
        List<Integer> statuses = IntStream.rangeClosed(0, SessionRequests.FREE_OF_ADDRESS)
                .mapToObj(i -> status("name" + i))
                .toList();
        assertThat(statuses.subList(0, SessionRequests.FREE_OF_ADDRESS)).containsOnly(401);
        assertThat(statuses.get(SessionRequests.FREE_OF_ADDRESS)).isEqualTo(429);
    }

    private int status(String name) {
        try {
            return desk.trySignIn(name, "wrong word here").statusCode();
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    @Test
    void manyTriesAtOnceAreNoWayAround() {
        long judged = IntStream.range(0, 40)
                .parallel()
                .map(i -> status("anna"))
                .filter(status -> status == 401)
                .count();
        assertThat(judged).isLessThanOrEqualTo(SessionRequests.FREE_OF_NAME);
    }

    @Test
    void nobodySignsWithAnothersName() throws Exception {
        desk.read();
        Visitor bert = desk.signedIn("bert");
        String meeting = SharedDesk.json(bert.get("/api/events?kind=meeting"))
                .at("/items/0/id")
                .asText();
        String note = "{\"what\": \"note\", \"about\": \"" + meeting + "\"";
        assertThat(bert.post("/api/rulings", note + ", \"by\": \"cara\"}").statusCode())
                .isEqualTo(400);
        assertThat(SharedDesk.json(bert.post("/api/rulings", note + "}")).findValuesAsText("who"))
                .contains("bert");
    }

    @Test
    void auditTellsWhoWroteAndWhoTriedPasswords() throws Exception {
        desk.signedIn("bert").post("/api/readings/examples", "{}");
        desk.trySignIn("cara", "wrong word here");
        desk.stranger().post("/api/rulings", "{}");
        JsonNode written =
                SharedDesk.json(desk.signedIn("cara").get("/api/audit")).get("items");
        assertThat(written).hasSize(4);
        assertThat(written.findValuesAsText("who")).containsExactly("cara", "nobody (127.0.0.1)", "bert", "bert");
        assertThat(written.findValuesAsText("outcome")).containsExactly("200", "401", "202", "200");
    }

    @Test
    void adminChangesUsersButNotHimself() throws Exception {
        Visitor cara = desk.signedIn("cara");
        JsonNode made = SharedDesk.json(cara.post("/api/users", "{\"name\": \"dora\", \"role\": \"reader\"}"));
        assertThat(desk.trySignIn("dora", made.get("password").asText()).statusCode())
                .isEqualTo(200);
        assertThat(cara.post("/api/users/dora", "{\"role\": \"reviewer\"}").statusCode())
                .isEqualTo(200);
        assertThat(desk.users.find("dora")).map(user -> user.role()).contains(Role.REVIEWER);
        assertThat(cara.send("DELETE", "/api/users/dora", "").statusCode()).isEqualTo(204);
        assertThat(cara.send("DELETE", "/api/users/dora", "").statusCode()).isEqualTo(404);
        assertThat(cara.send("DELETE", "/api/users/cara", "").statusCode()).isEqualTo(400);
        assertThat(cara.post("/api/users/cara", "{\"role\": \"reader\"}").statusCode())
                .isEqualTo(400);
        assertThat(cara.post("/api/users", "{\"name\": \"eve\", \"role\": \"king\"}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(SharedDesk.json(cara.get("/api/users")).get("items")).hasSize(3);
    }

    @Test
    void ownPasswordIsChangedWithTheOldOneAndEndsOtherSessions() throws Exception {
        Visitor elsewhere = desk.signedIn("anna");
        Visitor anna = desk.signedIn("anna");
        assertThat(anna.post("/api/session/password", "{\"old\": \"wrong word\", \"new\": \"quite another word\"}")
                        .statusCode())
                .isEqualTo(401);
        HttpResponse<String> changed = anna.post(
                "/api/session/password",
                "{\"old\": \"" + SharedDesk.passwordOf("anna") + "\", \"new\": \"quite another word\"}");
        assertThat(changed.statusCode()).as(changed.body()).isEqualTo(200);
        assertThat(elsewhere.get("/api/events").statusCode()).isEqualTo(401);
        assertThat(desk.visitor(changed).get("/api/events").statusCode()).isEqualTo(200);
    }

    @Test
    void firstUserLocksADeskThatWasOpenAndMustBeAnAdmin() throws Exception {
        Path other = Files.createDirectory(folder.resolve("other"));
        try (OpenDesk alone = OpenDesk.empty(other)) {
            assertThat(OpenDesk.json(alone.get("/api/session")).get("locked").asBoolean())
                    .isFalse();
            assertThat(alone.send("/api/users", "{\"name\": \"anna\", \"role\": \"reader\"}")
                            .statusCode())
                    .isEqualTo(400);
            assertThat(alone.send("/api/session", "{\"name\": \"anna\", \"password\": \"x\"}")
                            .statusCode())
                    .isEqualTo(409);
            assertThat(alone.get("/api/events").statusCode()).isEqualTo(200);
            assertThat(alone.send("/api/users", "{\"name\": \"anna\", \"role\": \"admin\"}")
                            .statusCode())
                    .isEqualTo(201);
            assertThat(alone.get("/api/events").statusCode()).isEqualTo(401);
        }
    }

    @Test
    void answersAreForTheOneWhoAskedOnly() throws Exception {
        HttpResponse<String> answer = desk.signedIn("anna").get("/api/events");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("private, no-cache");
        assertThat(answer.headers().firstValue("Vary")).contains("Cookie, Authorization");
        String tag = answer.headers().firstValue("ETag").orElseThrow();
        assertThat(desk.stranger().get("/api/events", "If-None-Match", tag).statusCode())
                .isEqualTo(401);
    }
}
