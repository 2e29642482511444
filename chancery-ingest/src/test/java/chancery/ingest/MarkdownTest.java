package chancery.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.model.Part;
import chancery.model.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MarkdownTest extends FormatContract {

    @Override
    String ending() {
        return ".md";
    }

    @Override
    String wrapped(String text) {
        return text;
    }

    private Report report(String text) throws IOException {
        return take(Files.writeString(folder.resolve("page.md"), text))
                .reports()
                .get(0);
    }

    @Test
    void theHeadOfAFileIsMetadata() throws IOException {
        Report report = report("---\ntitle: Premier Leaves\ndate: 2021-03-02\nsource: Kurir\n---\n\nThe premier left.");
        assertThat(report.title()).contains("Premier Leaves");
        assertThat(report.outlet()).contains("Kurir");
        assertThat(report.published())
                .hasValueSatisfying(day -> assertThat(day.from()).contains(LocalDate.of(2021, 3, 2)));
        assertThat(report.parts())
                .filteredOn(part -> part.kind() != Part.Kind.BOILERPLATE)
                .singleElement()
                .satisfies(part -> assertThat(part.span().of(report.text())).isEqualTo("The premier left."));
    }

    @Test
    void theMarkOfAHeadingIsNotRead() throws IOException {
        Report report = report("# Premier Leaves\n\nThe premier left.");
        assertThat(report.title()).contains("Premier Leaves");
        assertThat(report.parts().get(0).span().of(report.text())).isEqualTo("Premier Leaves");
    }
}
