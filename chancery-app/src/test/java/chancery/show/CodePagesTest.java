package chancery.show;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.knowledge.Knowledge;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CodePagesTest {
    private static final Path DOCS = Path.of("..", "docs", "codes");
    private static final Map<String, String> PAGES = new CodePages(Knowledge.bundled()).pages();

    @Test
    void pagesOfTheCodebookSayWhatTheFilesSay() throws IOException {
        for (Map.Entry<String, String> page : PAGES.entrySet()) {
            assertThat(Files.readString(DOCS.resolve(page.getKey())))
                    .as("docs/codes/%s; ./chancery knowledge codes --out docs/codes writes it anew", page.getKey())
                    .isEqualTo(page.getValue());
        }
    }

    @Test
    void noPageIsLeftOver() throws IOException {
        try (Stream<Path> files = Files.list(DOCS)) {
            assertThat(files.map(file -> file.getFileName().toString())).allMatch(PAGES::containsKey);
        }
    }

    @Test
    void everyCameoCodeAndModeIsListed() {
        assertThat(PAGES.get("README.md")).contains("| 042 | ").contains("| [ASSAULT](assault.md) |");
        assertThat(PAGES.get("assault.md")).contains("| suicide-attack |").contains("`assault.tsv:");
    }
}
