package chancery.wikidata;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.knowledge.Knowledge;
import chancery.knowledge.KnowledgeSource;
import chancery.knowledge.Offices.Holding;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a dump of the real shape, with people who do not exist. */
final class WikidataImportTest {

    private static final String HEADER =
            "person_id\tperson_name\taliases\toffice\ttitle_as_used\tjurisdiction\tstart\tend\tsource_note\tchecked\twikidata\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void aTableOfOurOwn() throws IOException {
        Files.writeString(
                folder.resolve("office-holders.tsv"),
                "# a comment that stays\n" + HEADER
                        + "ola-vik\tOla Vik\tVik\tforeign_minister\tMinister of Foreign Affairs\tNOR\t2001-02-03\t\town compilation\t\t\n"
                        + "per-lund\tPer Lund\tLund\tforeign_minister\tMinister of Foreign Affairs\tNOR\t1995-01-01\t2001-02-03\town compilation\t\tQ902\n");
    }

    private static final List<Entity> WORLD = List.of(
            Entity.person("Q901", "Ola Vik")
                    .label("ru", "Ула Вик")
                    .alias("en", "Olav Vik")
                    .alias("en", "Ollie")
                    .held("Q950")
                    .from("+2001-02-03T00:00:00Z", 11)
                    .to("+2005-10-17T00:00:00Z", 11),
            Entity.person("Q902", "Per Lund")
                    .held("Q950")
                    .from("+1995-06-09T00:00:00Z", 11)
                    .to("+2001-02-00T00:00:00Z", 10),
            Entity.person("Q903", "Kari Dahl")
                    .label("ar", "كاري دال")
                    .held("Q950")
                    .qualified("P1365", "Q901"),
            Entity.person("Q904", "Nils Moe")
                    .held("Q951")
                    .qualified("P642", "Q990")
                    .from("+2010-00-00T00:00:00Z", 9)
                    .endUnknown()
                    .held("Q952")
                    .from("+2011-05-01T00:00:00Z", 11)
                    .held("Q950")
                    .from("+1996-01-01T00:00:00Z", 11)
                    .to("+1997-01-01T00:00:00Z", 11)
                    .held("Q953")
                    .held("Q950")
                    .from("+2020-01-01T00:00:00Z", 11)
                    .deprecated(),
            Entity.person("Q905", "Nobody in Office"),
            Entity.of("Q906", "Minister of Foreign Affairs").item("P31", "Q4").item("P279", "Q83307"),
            Entity.of("Q950", "Minister of Foreign Affairs of Norway")
                    .item("P1001", "Q990")
                    .item("P279", "Q906"),
            Entity.of("Q951", "prime minister").item("P279", "Q2285706"),
            Entity.of("Q952", "Secretary-General of the United Nations")
                    .item("P279", "Q1")
                    .item("P2389", "Q980"),
            Entity.of("Q953", "foreign minister").item("P279", "Q906"),
            Entity.of("Q980", "United Nations")
                    .label("zh", "联合国")
                    .alias("en", "UN")
                    .item("P571", "Q1"),
            Entity.state("Q990", "Norway", "NOR").label("fa", "نروژ").alias("en", "NO"),
            Entity.of("Q999", "a town").item("P31", "Q515"));

    private static String text(List<String> lines) {
        return "[\n" + String.join(",\n", lines) + "\n]\n";
    }

    private static List<String> world() {
        return WORLD.stream().map(Entity::toString).toList();
    }

    private Path dump(List<String> lines) throws IOException {
        return Files.writeString(folder.resolve("dump.json"), text(lines));
    }

    private WikidataImport.Outcome run(Path dump) throws IOException {
        return new WikidataImport(folder).run(dump, (done, all, kept) -> {});
    }

    private Knowledge after() {
        return Knowledge.load(KnowledgeSource.folder(folder).over(KnowledgeSource.bundled()));
    }

    private List<Holding> heldBy(String person) {
        return after().offices().heldBy(person);
    }

    @Test
    void anOpenEndIsFilledIn() throws IOException {
        WikidataImport.Outcome outcome = run(dump(world()));
        assertThat(heldBy("ola-vik"))
                .singleElement()
                .satisfies(held -> assertThat(held.to()).contains(LocalDate.of(2005, 10, 17)));
        assertThat(outcome.merges())
                .contains(
                        "office-holders.tsv:3: Ola Vik, Minister of Foreign Affairs of NOR: end 2005-10-17 filled in; the table had none");
    }

    @Test
    void whatTheTableSaysStaysAndTheDifferenceIsTold() throws IOException {
        WikidataImport.Outcome outcome = run(dump(world()));
        assertThat(heldBy("per-lund"))
                .singleElement()
                .satisfies(held -> assertThat(held.from()).contains(LocalDate.of(1995, 1, 1)));
        assertThat(outcome.merges())
                .contains(
                        "office-holders.tsv:4: Per Lund, Minister of Foreign Affairs of NOR: start is 1995-01-01 in the table"
                                + " and 1995-06-09 in Wikidata; the table's stays");
    }

    @Test
    void whoReplacedSomebodyCameWhenTheOtherWent() throws IOException {
        run(dump(world()));
        assertThat(heldBy("kari-dahl")).singleElement().satisfies(held -> {
            assertThat(held.from()).contains(LocalDate.of(2005, 10, 17));
            assertThat(held.jurisdiction()).isEqualTo("NOR");
            assertThat(held.office()).isEqualTo("foreign_minister");
        });
    }

    @Test
    void aGeneralPositionIsOfTheStateThatTheClaimNames() throws IOException {
        run(dump(world()));
        assertThat(heldBy("nils-moe"))
                .anySatisfy(held -> {
                    assertThat(held.office()).isEqualTo("head_of_government");
                    assertThat(held.jurisdiction()).isEqualTo("NOR");
                    assertThat(held.from()).contains(LocalDate.of(2010, 1, 1));
                    assertThat(held.to()).isEmpty();
                })
                .anySatisfy(held -> assertThat(held.jurisdiction()).isEqualTo("un"));
    }

    @Test
    void whoCannotHaveHeldItIsLeftOutAndTold() throws IOException {
        WikidataImport.Outcome outcome = run(dump(world()));
        assertThat(heldBy("nils-moe")).noneMatch(held -> held.office().equals("foreign_minister"));
        assertThat(outcome.merges()).anyMatch(line -> line.contains("Wikidata has Nils Moe (Q904) from 1996-01-01"));
        assertThat(outcome.unplaced()).isEqualTo(1);
    }

    @Test
    void aTenureWithoutStartAndEndIsLeftOutAndTold() throws IOException {
        WikidataImport.Outcome outcome = run(dump(List.of(
                Entity.person("Q910", "Liv Aas").held("Q950").toString(),
                Entity.of("Q950", "Minister of Foreign Affairs of Norway")
                        .item("P279", "Q906")
                        .toString())));
        assertThat(heldBy("liv-aas")).isEmpty();
        assertThat(outcome.merges()).anyMatch(line -> line.contains("Liv Aas (Q910)") && line.contains("left out"));
    }

    @Test
    void aNamesakeWithAnotherIdentifierIsSomebodyElse() throws IOException {
        run(dump(List.of(
                Entity.person("Q911", "Per Lund")
                        .held("Q950")
                        .from("+1980-01-01T00:00:00Z", 11)
                        .to("+1985-01-01T00:00:00Z", 11)
                        .toString(),
                Entity.of("Q950", "Minister of Foreign Affairs of Norway")
                        .item("P279", "Q906")
                        .toString())));
        assertThat(heldBy("per-lund"))
                .allMatch(held -> held.from().orElseThrow().getYear() > 1990);
        assertThat(heldBy("per-lund-q911")).hasSize(1);
    }

    @Test
    void namesComeInOtherScriptsAndShortOnesStayOut() throws IOException {
        run(dump(world()));
        assertThat(after().offices().people().of("ola-vik").orElseThrow().aliases())
                .contains("Vik", "Olav Vik", "Ула Вик")
                .doesNotContain("Ollie");
        assertThat(after().states().of("NOR").orElseThrow().aliases())
                .contains("نروژ")
                .doesNotContain("NO");
        assertThat(after().organisations().of("un").orElseThrow().aliases()).contains("联合国");
    }

    @Test
    void commentsAndRowsKeepTheirOrder() throws IOException {
        run(dump(world()));
        assertThat(Files.readAllLines(folder.resolve("office-holders.tsv")))
                .first()
                .isEqualTo("# a comment that stays");
    }

    @Test
    void aSecondTimeNothingIsNew() throws IOException {
        Path dump = dump(world());
        run(dump);
        String table = Files.readString(folder.resolve("office-holders.tsv"));
        WikidataImport.Outcome again = run(dump);
        assertThat(Files.readString(folder.resolve("office-holders.tsv"))).isEqualTo(table);
        assertThat(again.resumedAt()).isEqualTo(WORLD.size() + 2);
    }

    @Test
    void theOrderOfTheDumpDoesNotMatter() throws IOException {
        String before = Files.readString(folder.resolve("office-holders.tsv"));
        run(dump(world()));
        String table = Files.readString(folder.resolve("office-holders.tsv"));
        Files.writeString(folder.resolve("office-holders.tsv"), before);
        List<String> backwards = Stream.concat(Stream.of("{\"id\": \"Q1\", \"claims\": {}}"), backwards())
                .toList();
        run(dump(backwards));
        assertThat(Files.readString(folder.resolve("office-holders.tsv"))).isEqualTo(table);
    }

    private static Stream<String> backwards() {
        List<String> lines = world().stream().collect(Collectors.toList());
        java.util.Collections.reverse(lines);
        return lines.stream();
    }

    @Test
    void packedDumpsAreReadAsPlainOnesAre() throws IOException {
        byte[] plain = text(world()).getBytes(StandardCharsets.UTF_8);
        Path gzip = folder.resolve("d.json.gz");
        Path bzip = folder.resolve("d.json.bz2");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(gzip))) {
            out.write(plain);
        }
        try (OutputStream out = new BZip2CompressorOutputStream(Files.newOutputStream(bzip))) {
            out.write(plain);
        }
        assertThat(run(gzip).kept()).isEqualTo(11);
        assertThat(run(bzip).kept()).isEqualTo(11);
    }

    @Test
    void whatWasStoppedGoesOnWhereItWas() throws IOException {
        Path dump = dump(world());
        Path work = Files.createDirectories(folder.resolve("wikidata"));
        Knowledge knowledge = after();
        Sieve sieve = new Sieve(new TitleReader(knowledge), new OrganisationNames(knowledge));
        Extraction stopped = new Extraction(
                dump,
                work,
                sieve,
                (done, all, kept) -> {
                    if (kept >= 4) {
                        throw new IllegalStateException("killed");
                    }
                },
                3);
        assertThat(org.assertj.core.api.Assertions.catchThrowable(stopped::run)).hasMessage("killed");
        Files.writeString(stopped.kept(), Files.readString(stopped.kept()) + "half a li", StandardCharsets.UTF_8);
        WikidataImport.Outcome outcome = run(dump);
        assertThat(outcome.resumedAt()).isPositive();
        assertThat(outcome.kept()).isEqualTo(11);
        assertThat(Files.readAllLines(stopped.kept())).hasSize(11).allMatch(line -> line.endsWith("}"));
    }

    @Test
    void aDamagedLineIsNamedAndTheRestIsRead() throws IOException {
        List<String> lines = world().stream().collect(Collectors.toList());
        lines.add(1, "{\"id\":\"Q7\",\"claims\":{\"P39\":[{");
        WikidataImport.Outcome outcome = run(dump(lines));
        assertThat(outcome.damaged()).singleElement().asString().startsWith("line 3 is no JSON");
        assertThat(outcome.kept()).isEqualTo(11);
    }
}
