package chancery.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PickMainTest {

    @TempDir
    Path folder;

    @Test
    void takesOnlyTheSourcesOfTheTableAndNoMoreThanItSays() throws IOException {
        Path table = Files.writeString(folder.resolve("sources.tsv"), "# source\twords\nwire\t6\n");
        Path text = zipped(
                "wire/1\tone two three four\nwire/2\tfive six seven eight\nwire/3\tnine ten\nhouse/1\tnot wanted\n");

        PickMain.main(new String[] {table.toString(), folder.resolve("out").toString(), text.toString()});

        String shard = Files.readString(folder.resolve("out/000.txt"));
        assertThat(shard.lines().count()).isEqualTo(2);
        assertThat(shard).doesNotContain("not wanted").doesNotContain("wire/");
    }

    @Test
    void givesTheSameShardsAgain() throws IOException {
        Path table = Files.writeString(folder.resolve("sources.tsv"), "wire\t6\n");
        Path text = zipped("wire/1\tone two three four\nwire/2\tfive six seven eight\nwire/3\tnine ten\n");

        PickMain.main(new String[] {table.toString(), folder.resolve("a").toString(), text.toString()});
        PickMain.main(new String[] {table.toString(), folder.resolve("b").toString(), text.toString()});

        assertThat(folder.resolve("a/000.txt")).hasSameTextualContentAs(folder.resolve("b/000.txt"));
    }

    private Path zipped(String text) throws IOException {
        Path file = folder.resolve("text.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }
}
