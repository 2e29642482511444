package chancery.http;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.ask.Trait;
import chancery.users.Users;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Holds the running desk against {@code openapi.yaml}: every route is in it, every answer has the shape it promises. */
class ContractTest {

    @TempDir
    private static Path folder;

    private static final JsonNode CONTRACT = contract();
    private static OpenDesk desk;
    private static Map<String, String> ids = Map.of();

    @BeforeAll
    static void open() throws IOException, InterruptedException {
        desk = OpenDesk.with(folder, OpenDesk.twoReports());
        JsonNode meeting = desk.ask("/api/events?kind=meeting").at("/items/0");
        ids = Map.of(
                "/api/rulings/{id}",
                        desk.rule("{\"what\": \"note\", \"about\": \""
                                        + meeting.get("id").asText() + "\"}")
                                .get("id")
                                .asText(),
                "/api/events/{id}", meeting.get("id").asText(),
                "/api/agreements/{id}",
                        desk.ask("/api/agreements").at("/items/0/agreement").asText(),
                "/api/claims/{id}",
                        desk.ask("/api/statements").at("/items/0/id").asText(),
                "/api/disputes/{id}",
                        desk.ask("/api/disputes").at("/items/0/id").asText(),
                "/api/reports/{id}", meeting.at("/documents/0").asText(),
                "/api/actors/{id}", "person/ana-mirza",
                "/api/readings/{id}", "reading-1",
                "/api/readings/{id}/progress", "reading-1");
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @Test
    void everyRouteStandsInTheContractAndNoOther() {
        Desk.Plan plan = OpenDesk.plan(folder);
        try (Staff staff = new Staff(plan, Site.here(0), Users.quick(plan.store()), InstantSource.system())) {
            List<String> served = staff.routes().stream()
                    .map(endpoint -> endpoint.method.name() + " " + endpoint.path)
                    .filter(route -> !route.equals("GET /*"))
                    .map(route -> route.replace('<', '{').replace('>', '}'))
                    .toList();
            assertThat(served).containsExactlyInAnyOrderElementsOf(operations().toList());
        }
    }

    @TestFactory
    Stream<DynamicTest> everyFilterOfAListStandsInTheContract() {
        return Stream.of(
                        Listing.EVENTS,
                        Listing.STATEMENTS,
                        Listing.AGREEMENTS,
                        Listing.TENURES,
                        Listing.FIGURES,
                        Listing.DISPUTES,
                        Listing.REJECTED)
                .map(listing -> DynamicTest.dynamicTest(listing.shelf().name(), () -> {
                    JsonNode list =
                            CONTRACT.at("/paths").path("/api/" + listing.shelf().name());
                    List<String> documented = new ArrayList<>();
                    list.at("/get/parameters")
                            .forEach(parameter -> documented.add(
                                    resolved(parameter).get("name").asText()));
                    List<Trait> filters = listing.filters();
                    assertThat(documented)
                            .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                            filters.stream().map(Questions::name),
                                            Stream.of("limit", "cursor", "order"))
                                    .toList());
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyAnswerHasTheShapeThatIsPromised() {
        return operations()
                .filter(operation -> operation.startsWith("GET "))
                .map(operation -> operation.substring("GET ".length()))
                .map(path -> DynamicTest.dynamicTest(path, () -> assertAnswers(path, filled(path), 200)));
    }

    @TestFactory
    Stream<DynamicTest> whatIsMissingIsAProblem() {
        return operations()
                .filter(operation -> operation.startsWith("GET ") && operation.contains("{"))
                .map(operation -> operation.substring("GET ".length()))
                .filter(path -> !promised(path, 404).isMissingNode())
                .map(path -> DynamicTest.dynamicTest(
                        path, () -> assertAnswers(path, path.replaceAll("\\{[a-z]+}", "none"), 404)));
    }

    private static void assertAnswers(String path, String address, int status)
            throws IOException, InterruptedException {
        HttpResponse<String> answer =
                path.endsWith("/progress") ? desk.get(address, "Accept", "text/event-stream") : desk.get(address);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        JsonNode content = resolved(promised(path, status)).get("content");
        String type = content.fieldNames().next();
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
        if (content.get(type).at("/schema/$ref").isTextual()) {
            assertThat(faults(content.get(type).get("schema"), answer.body())).isEmpty();
        }
    }

    private static JsonNode promised(String path, int status) {
        return CONTRACT.get("paths").get(path).at("/get/responses/" + status);
    }

    private static String filled(String path) {
        return (path.equals("/api/ask") ? path + "?question=whom%20did%20Mirza%20meet" : path)
                .replace("{id}", ids.getOrDefault(path, ""))
                .replace("{kind}", "timeline")
                .replace("{pair}", "NOR-ALB")
                .replace("{jurisdiction}", "NOR")
                .replace("{office}", "foreign_minister");
    }

    private static List<String> faults(JsonNode schema, String body) {
        ObjectNode whole = JsonMapper.builder().build().createObjectNode();
        whole.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        whole.set("components", CONTRACT.get("components"));
        whole.setAll((ObjectNode) schema);
        Schema checked = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(whole.toString());
        return checked.validate(body, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    private static JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? CONTRACT.at(node.get("$ref").asText().substring(1)) : node;
    }

    /** "GET /api/events", and so on. */
    private static Stream<String> operations() {
        return CONTRACT.get("paths").properties().stream()
                .flatMap(path -> StreamSupport.stream(
                                ((Iterable<String>) () -> path.getValue().fieldNames()).spliterator(), false)
                        .map(method -> method.toUpperCase(Locale.ROOT) + " " + path.getKey()))
                .collect(Collectors.toList())
                .stream();
    }

    private static JsonNode contract() {
        try (InputStream in = Objects.requireNonNull(Desk.class.getResourceAsStream("/chancery/http/openapi.yaml"))) {
            Object plain = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            return JsonMapper.builder().build().valueToTree(plain);
        } catch (IOException e) {
            throw new AssertionError("openapi.yaml cannot be read", e);
        }
    }
}
