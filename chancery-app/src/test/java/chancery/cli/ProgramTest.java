package chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.ingest.Trouble;
import chancery.model.Claim;
import chancery.model.Report;
import chancery.registry.Taken;
import chancery.told.Telling;
import chancery.told.ToldWorkshop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramTest {

    @TempDir
    private Path folder;

    private Path store;
    private final List<Taken> given = new ArrayList<>();
    private final ToldWorkshop workshop = new ToldWorkshop(given);
    private final Terminal terminal = new Terminal(workshop);

    @BeforeEach
    void prepare() {
        store = folder.resolve("chancery.db");
        given.add(taken(Telling.in("a.txt").report()));
    }

    @Test
    void readingTellsTheChronicleAndEndsWithTheBalance() {
        assertThat(read()).isEqualTo(ExitCode.DONE);
        assertThat(printed())
                .contains("3 Sep 2018   Ana Mirza (Norland, Foreign Minister) met")
                .contains("met Tom Rook (Alba, President) · Alba City · 1 witness · e-")
                .contains("read        1 report, 4 sentences");
    }

    @Test
    void readingTheSameAgainChangesNothingAndSaysSo() {
        read();
        read();
        assertThat(printed()).contains("unchanged   1");
        assertThat(workshop.readings).isEqualTo(1);
    }

    @Test
    void anotherVersionOfTheReaderReadsAgain() {
        read();
        workshop.version = "2";
        read();
        assertThat(workshop.readings).isEqualTo(2);
    }

    @Test
    void failureOfOneReportIsNamedAndTheRestIsKept() {
        given.add(Taken.trouble(new Trouble(Trouble.Kind.FAILED, "broken.txt", "", "no text in it", "")));
        given.add(taken(
                Telling.of("sad.txt", Telling.TEXT + "unreadable", "Alba Times").report()));
        assertThat(read()).isEqualTo(ExitCode.SOME_FAILED);
        assertThat(printed())
                .contains("failed      2")
                .contains("broken.txt: no text in it")
                .contains("sad.txt: the parser gave up")
                .contains("read        1 report,");
    }

    @Test
    void otherLanguagesAreKeptAndListedAsNotCoded() {
        Report english = Telling.in("b.txt").report();
        given.add(taken(new Report(
                english.id(),
                "b.txt",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "fr",
                english.text(),
                List.of(),
                Optional.empty())));
        assertThat(read()).isEqualTo(ExitCode.DONE);
        assertThat(printed()).contains("not coded   1").contains("fr 1");
    }

    @Test
    void missingFileIsWrongUsageAndNothingIsMade() {
        assertThat(run("read", folder.resolve("none.txt").toString(), "--store", store.toString()))
                .isEqualTo(ExitCode.USAGE);
        assertThat(complaints()).contains("none.txt: there is no such file or folder");
        assertThat(store).doesNotExist();
    }

    @Test
    void chronicleIsFilteredByDyad() {
        read();
        assertThat(ask("chronicle", "--dyad", "nor-alb")).contains("met Tom Rook");
        assertThat(ask("chronicle", "--dyad", "NOR-FRA")).isEmpty();
    }

    @Test
    void chronicleIsFilteredByDayPlaceKindAndWords() {
        read();
        assertThat(ask("chronicle", "--from", "2018-09", "--to", "2018")).contains("met Tom Rook");
        assertThat(ask("chronicle", "--to", "2018-08")).isEmpty();
        assertThat(ask("chronicle", "--place", "alba c")).contains("met Tom Rook");
        assertThat(ask("chronicle", "--kind", "agreement"))
                .contains("reached an agreement")
                .doesNotContain("met");
        assertThat(ask("chronicle", "--text", "rook president")).contains("met Tom Rook");
        assertThat(ask("chronicle", "--actor", "mirza")).contains("met Tom Rook");
        assertThat(ask("chronicle", "--outlet", "alba times", "--type", "consult"))
                .contains("met Tom Rook");
    }

    @Test
    void undatedEventsComeLast() {
        read();
        assertThat(ask("chronicle").lines().toList()).last().asString().startsWith("undated");
    }

    @Test
    void wrongFilterSaysWhatWouldBeRight() {
        read();
        assertThat(run("chronicle", "--store", store.toString(), "--kind", "party"))
                .isEqualTo(ExitCode.USAGE);
        assertThat(complaints()).contains("no kind 'party'").contains("meeting");
    }

    @Test
    void unknownOptionIsWrongUsage() {
        assertThat(run("chronicle", "--nonsense")).isEqualTo(ExitCode.USAGE);
        assertThat(complaints())
                .contains("--nonsense")
                .contains("chancery chronicle --help")
                .doesNotContain("\tat ");
    }

    @Test
    void everyCommandExplainsItself() {
        for (String command : List.of("read", "chronicle", "people", "show", "code", "export", "doctor", "knowledge")) {
            terminal.forget();
            assertThat(run(command, "--help")).isEqualTo(ExitCode.DONE);
            assertThat(printed()).startsWith("Usage: chancery " + command);
        }
    }

    @Test
    void misspeltCommandIsGuessed() {
        assertThat(run("chronicles")).isEqualTo(ExitCode.USAGE);
        assertThat(complaints()).contains("chronicle");
    }

    @Test
    void noCommandListsTheCommands() {
        assertThat(run()).isEqualTo(ExitCode.USAGE);
        assertThat(complaints()).contains("chronicle").contains("disputes");
    }

    @Test
    void missingStoreIsUnusable() {
        assertThat(run("people", "--store", store.toString())).isEqualTo(ExitCode.UNUSABLE);
        assertThat(complaints()).contains("chancery.db").contains("chancery read PATH");
    }

    @Test
    void fileThatIsNoStoreIsUnusable() throws IOException {
        Files.writeString(store, "not a store at all, just some words");
        assertThat(run("doctor", "--store", store.toString())).isEqualTo(ExitCode.UNUSABLE);
    }

    @Test
    void peopleHaveTheirOfficesAndWhatTheRecordSays() {
        read();
        assertThat(ask("people"))
                .contains("Ana Mirza")
                .contains("Foreign Minister of Norland [the record has Ole Berg]");
    }

    @Test
    void showMarksTheTriggerAndNamesTheRule() {
        read();
        String id = id(Telling.in("a.txt").meeting());
        assertThat(ask("show", id))
                .contains("of Norland «met» President")
                .contains("rule phrases/test.tsv:met")
                .contains("Alba Times, a.txt");
    }

    @Test
    void beginningOfAnIdIsEnough() {
        read();
        String id = id(Telling.in("a.txt").meeting());
        assertThat(ask("show", id.substring(0, 9))).contains("«met»");
    }

    @Test
    void showTellsWhatTheRankerMakesOfAnEventWhenAsked() {
        read();
        String id = id(Telling.in("a.txt").meeting());
        assertThat(ask("show", id)).doesNotContain("because: word meet/v");
        assertThat(ask("show", "--explain", id))
                .contains("what the learned ranker makes of its first sentence")
                .contains("because: word meet/v");
        assertThat(ask("show", "--explain", "--json", id))
                .contains("\"ranked\"")
                .contains("word meet/v");
    }

    @Test
    void showTellsReportsAndActorsToo() {
        read();
        assertThat(ask("show", Telling.in("a.txt").report().id().value()))
                .contains("Mirza visits Alba")
                .contains("met");
        assertThat(ask("show", "person/ana-mirza"))
                .contains("named       2 times")
                .contains("met");
    }

    @Test
    void statementsAreFoundBySpeakerAndStance() {
        read();
        assertThat(ask("statements", "--speaker", "Mirza", "--stance", "supportive"))
                .contains("Ana Mirza (Norland) said: “Norland wants peace,”")
                .contains("via ANA");
        assertThat(ask("statements", "--stance", "opposed")).isEmpty();
    }

    @Test
    void disputesNameBothSides() {
        read();
        assertThat(ask("disputes")).contains("who: Ana Mirza or Ole Berg").contains("against reference");
    }

    @Test
    void agreementsNamePartiesSubjectAndStage() {
        read();
        assertThat(ask("agreements")).contains("Norland and Alba: fishing (5,000 hectares) [signed]");
    }

    @Test
    void sourcesCountReportsOfAnOutlet() {
        read();
        assertThat(ask("sources")).contains("Alba Times  1");
    }

    @Test
    void jsonIsOneRecordOnEachLineOfAnArray() {
        read();
        assertThat(ask("chronicle", "--json").lines().toList())
                .startsWith("[")
                .endsWith("]")
                .hasSize(4)
                .anyMatch(line -> line.startsWith("{\"id\":\"e-") && line.contains("\"kind\":\"meeting\""));
    }

    @Test
    void exportIsTheSameAfterRebuildingAndInWhateverOrderReportsCame() throws IOException {
        given.add(taken(
                Telling.of("b.txt", Telling.TEXT + "Again.", "Norland Post").report()));
        read();
        ask("export", "--format", "jsonl", "--out", folder.resolve("one").toString());
        ask("rebuild");
        ask("export", "--out", folder.resolve("two").toString());
        store = folder.resolve("other.db");
        Collections.reverse(given);
        read();
        ask("export", "--out", folder.resolve("three").toString());
        for (String file : List.of("documents", "actors", "events", "statements", "agreements", "disputes")) {
            byte[] one = Files.readAllBytes(folder.resolve("one/" + file + ".jsonl"));
            assertThat(folder.resolve("two/" + file + ".jsonl")).hasBinaryContent(one);
            assertThat(folder.resolve("three/" + file + ".jsonl")).hasBinaryContent(one);
        }
    }

    @Test
    void doctorFindsASoundStoreSound() {
        read();
        assertThat(run("doctor", "--store", store.toString())).isEqualTo(ExitCode.DONE);
        assertThat(printed()).contains("every claim quotes its report").doesNotContain("WRONG");
    }

    @Test
    void badOverlayIsNamedWithFileAndLine() throws IOException {
        Files.writeString(folder.resolve("states.tsv"), "iso3\tname\nX\tY\tZ\n");
        assertThat(run("knowledge", "check", "--knowledge", folder.toString())).isEqualTo(ExitCode.UNUSABLE);
        assertThat(complaints()).contains("states.tsv").contains("line 2");
    }

    @Test
    void overlayFileThatNobodyReadsIsNamed() throws IOException {
        Files.writeString(folder.resolve("statez.tsv"), "iso3\tname\n");
        assertThat(run("knowledge", "check", "--knowledge", folder.toString())).isEqualTo(ExitCode.SOME_FAILED);
        assertThat(printed()).contains("statez.tsv is no name of a knowledge file");
    }

    @Test
    void whatTheRecordContradictsIsNoProposal() {
        read();
        assertThat(ask("knowledge", "proposals", "--json")).isEqualTo("[]\n");
        assertThat(ask("knowledge", "proposals")).isEmpty();
        assertThat(complaints()).contains("0 proposals.");
    }

    @Test
    void proposalsHaveOneForm() {
        assertThat(run("knowledge", "proposals", "--tsv", "--json")).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void sameKnowledgeChangesNoStoredAct() {
        read();
        assertThat(ask("knowledge", "diff", "bundled", "bundled"))
                .contains("0 acts would go and 0 would come, in 0 of 1");
    }

    @Test
    void folderToCompareThatIsNotThereIsNamed() {
        read();
        assertThat(run("knowledge", "diff", "bundled", "nowhere", "--store", store.toString()))
                .isEqualTo(ExitCode.USAGE);
        assertThat(complaints()).contains("nowhere: there is no such folder");
    }

    private static String id(Claim claim) {
        return "e" + claim.id().substring(1);
    }

    private int read() {
        return run("read", folder.toString(), "--store", store.toString());
    }

    /** What the command prints; it must succeed. */
    private String ask(String... arguments) {
        terminal.forget();
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--store", store.toString()));
        assertThat(run(all.toArray(String[]::new))).as(complaints()).isEqualTo(ExitCode.DONE);
        return printed();
    }

    private int run(String... arguments) {
        return terminal.run(arguments);
    }

    private String printed() {
        return terminal.printed();
    }

    private String complaints() {
        return terminal.complaints();
    }

    private static Taken taken(Report report) {
        return Taken.report(report, Optional.of("/" + report.name()));
    }
}
