package chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.registry.Taken;
import chancery.told.Telling;
import chancery.told.ToldWorkshop;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleCommandTest {

    private static final Pattern EVENT = Pattern.compile("e-[0-9a-f]{12}");
    private static final Pattern RULING = Pattern.compile("u-[0-9a-f]{12}");

    @TempDir
    private Path folder;

    private final ToldWorkshop workshop = new ToldWorkshop(
            List.of(new Taken(Optional.of(Telling.in("a.txt").report()), Optional.empty(), Optional.empty())));
    private String complaints = "";
    private String meeting = "";

    @BeforeEach
    void read() {
        done("read", folder.toString());
        meeting = first(EVENT, done("chronicle", "--kind", "meeting"));
    }

    @Test
    void rejectedEventIsCountedAndShownWhenAskedFor() {
        assertThat(done("rule", "reject", meeting, "--why", "a preview", "--by", "Larsen"))
                .contains("reject: put aside · " + meeting + " · \"a preview\"");
        assertThat(done("chronicle")).doesNotContain(meeting);
        assertThat(complaints).contains("1 put aside by people; --rejected shows them.");
        assertThat(done("chronicle", "--rejected")).contains(meeting);
        assertThat(done("show", meeting)).contains("rulings").contains("Larsen  reject");
    }

    @Test
    void undoneRulingLeavesNoTraceInTheChronicle() {
        String before = done("chronicle");
        String ruling = first(RULING, done("rule", "edit", meeting, "date=2018-09-04", "status=planned"));
        assertThat(done("chronicle")).contains("4 Sep 2018").isNotEqualTo(before);
        done("rule", "undo", ruling);
        assertThat(done("chronicle")).isEqualTo(before);
        assertThat(done("rule", "list")).contains("undone");
        assertThat(complaints).contains("2 rulings: 1 hold, 1 undone.");
    }

    @Test
    void rulingsAreExportedAndTakenInByAnotherStore() throws IOException {
        done("rule", "rename", "Ana Mirza", "--to", "Anna Mirza");
        Path out = folder.resolve("out");
        done("export", "--format", "jsonl", "--out", out.toString());
        Path rulings = out.resolve("rulings.jsonl");
        assertThat(Files.readAllLines(rulings)).singleElement().asString().contains("\"what\":\"rename\"");
        String other = folder.resolve("other.db").toString();
        assertThat(run("read", folder.toString(), "--store", other)).isEqualTo(ExitCode.DONE);
        assertThat(run("rule", "import", rulings.toString(), "--store", other)).isEqualTo(ExitCode.DONE);
        assertThat(complaints).contains("1 of 1 rulings taken in").contains("0 have no object here");
    }

    @Test
    void wrongRulingSaysWhatWouldBeRight() throws IOException {
        assertThat(refused("rule")).contains("say what to do");
        assertThat(refused("rule", "accept", "e-none")).contains("there is nothing with the id 'e-none'");
        assertThat(refused("rule", "edit", meeting, "later")).contains("write FIELD=VALUE");
        assertThat(refused("rule", "rename", "Ana Mirza")).contains("say either the new name");
        Path damaged = Files.writeString(folder.resolve("damaged.jsonl"), "{\"id\": \"u-1\"}\n");
        assertThat(refused("rule", "import", damaged.toString()))
                .contains("damaged.jsonl:1: this line has no field 'ruling'");
    }

    @Test
    void questionIsAnsweredInWordsAndAsJson() {
        assertThat(done("ask", "Whom did Mirza meet?")).contains("Tom Rook").contains("“Foreign Minister Ana Mirza");
        assertThat(done("ask", "--topic", "meeting", "--by", "Ana Mirza", "--json"))
                .contains("\"stated\":true");
        assertThat(done("ask", "Who visited Oslo?")).contains("Not stated");
        assertThat(refused("ask")).contains("ask in plain English, or by --topic");
    }

    private String refused(String... arguments) {
        assertThat(run(withStore(arguments))).isEqualTo(ExitCode.USAGE);
        return complaints;
    }

    private String printed = "";

    private String done(String... arguments) {
        assertThat(run(withStore(arguments))).as(complaints).isEqualTo(ExitCode.DONE);
        return printed;
    }

    private String[] withStore(String... arguments) {
        if (arguments.length == 1 && arguments[0].equals("rule")) {
            return arguments;
        }
        String[] all = Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--store";
        all[arguments.length + 1] = folder.resolve("chancery.db").toString();
        return all;
    }

    private int run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = new Program(new Surroundings(
                        InputStream.nullInputStream(), stream(out), stream(err), Screen.NONE, workshop))
                .run(arguments);
        printed = out.toString(StandardCharsets.UTF_8);
        complaints = err.toString(StandardCharsets.UTF_8);
        return code;
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        assertThat(matcher.find()).as(text).isTrue();
        return matcher.group();
    }
}
