package chancery.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.model.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HtmlPageTest extends FormatContract {

    private static final String PROSE =
            "The ministers of both countries met in Oslo on Monday, and they spoke about fish, wine and copper. ";

    @Override
    String ending() {
        return ".html";
    }

    @Override
    String wrapped(String text) {
        return Arrays.stream(text.split("\n\n"))
                .map(paragraph -> "<p>" + paragraph + "</p>")
                .collect(Collectors.joining("\n", "<html><body><article>", "</article></body></html>"));
    }

    private Report report(String page) throws IOException {
        return take(Files.writeString(folder.resolve("page.html"), page))
                .reports()
                .get(0);
    }

    @Test
    void theArticleIsTakenOutOfItsPage() throws IOException {
        Report report = report("<html lang='en'><head><title>Fish | Kurir</title>"
                + "<meta property='og:title' content='Fish for Wine'><meta property='og:site_name' content='Kurir'>"
                + "<meta property='article:published_time' content='2021-03-02T10:00:00+01:00'></head><body>"
                + "<nav><a href='/'>Home</a><a href='/x'>World</a></nav><article><h1>Fish for Wine</h1>"
                + ("<p>" + PROSE.repeat(3) + "</p>").repeat(5)
                + "</article><footer>All rights reserved</footer></body></html>");
        assertThat(report.title()).contains("Fish for Wine");
        assertThat(report.outlet()).contains("Kurir");
        assertThat(report.published().orElseThrow().from()).contains(LocalDate.of(2021, 3, 2));
        assertThat(report.text())
                .startsWith("Fish for Wine\n\nThe ministers")
                .doesNotContain("rights reserved", "Home");
    }

    @Test
    void linesOfAParagraphAreOne() throws IOException {
        assertThat(report("<p>The premier\n   left&nbsp;<b>Oslo</b>.</p><p>He was tired.</p>")
                        .text())
                .isEqualTo("The premier left Oslo.\n\nHe was tired.");
    }

    @Test
    void aBrokenPageIsReadAsFarAsItGoes() throws IOException {
        assertThat(report("<div><p>The premier left.<table><tr><td>x</div></p").text())
                .contains("The premier left.");
    }
}
