package chancery.registry;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.knowledge.Knowledge;
import chancery.knowledge.KnowledgeSource;
import chancery.model.Account;
import chancery.model.Act;
import chancery.model.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparisonTest {
    private static final Report REPORT =
            Report.plain("a.txt", "Norway rebuked Albania on Monday. Kenya sent blankets and medicine to Chad.");
    private static final Account BEFORE =
            new RealWorkshop().reader(Knowledge.bundled()).read(REPORT);

    @TempDir
    private Path folder;

    @Test
    void readingTwiceMakesNoDifference() {
        assertThat(Comparison.of(
                                BEFORE,
                                new RealWorkshop().reader(Knowledge.bundled()).read(REPORT))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void editedEntryChangesItsActsAlone() throws IOException {
        Comparison comparison = Comparison.of(BEFORE, readWithoutSending());
        assertThat(comparison.gone())
                .singleElement()
                .satisfies(claim -> assertThat(((Act) claim.assertion()).recipients())
                        .singleElement()
                        .satisfies(chad -> assertThat(chad.id().value()).isEqualTo("TCD")));
    }

    /** The report read with an aid.tsv that has no phrase of sending. */
    private Account readWithoutSending() throws IOException {
        List<String> lines = KnowledgeSource.bundled().lines("phrases/aid.tsv").orElseThrow();
        Files.createDirectories(folder.resolve("phrases"));
        Files.write(
                folder.resolve("phrases/aid.tsv"),
                lines.stream().filter(line -> !line.startsWith("send")).toList());
        Knowledge edited = Knowledge.load(KnowledgeSource.folder(folder).over(KnowledgeSource.bundled()));
        return new RealWorkshop().reader(edited).read(REPORT);
    }
}
