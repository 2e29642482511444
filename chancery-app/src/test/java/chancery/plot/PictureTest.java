package chancery.plot;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.knowledge.Knowledge;
import chancery.model.PloverType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class PictureTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final Caption CAPTION = new Caption("state:NOR kind:visit", 7, DAY);

    @ParameterizedTest
    @MethodSource("plots")
    void pictureIsSoundXmlWithTitleAndDescription(Plot plot) throws Exception {
        Element root = xml(Picture.of(plot, CAPTION)).getDocumentElement();
        assertThat(root.getAttribute("role")).isEqualTo("img");
        assertThat(root.getElementsByTagName("title").item(0).getTextContent()).isEqualTo(plot.title());
        assertThat(root.getElementsByTagName("desc").item(0).getTextContent()).isEqualTo(plot.description());
        assertThat(root.getTextContent()).contains("Query: state:NOR kind:visit. 7", "2026-01-05");
    }

    @ParameterizedTest
    @MethodSource("plots")
    void sameIsDrawnByTheSameBytes(Plot plot) {
        assertThat(Picture.of(plot, CAPTION)).isEqualTo(Picture.of(plot, CAPTION));
    }

    @ParameterizedTest
    @MethodSource("plots")
    void dotsAreTwiceAsManyAsUnits(Plot plot) throws IOException {
        Picture picture = Picture.of(plot, CAPTION);
        var image = ImageIO.read(new ByteArrayInputStream(picture.png()));
        assertThat(image.getWidth()).isEqualTo(2 * picture.width());
        assertThat(image.getHeight()).isEqualTo(2 * picture.height());
    }

    @Test
    void timeWithoutEventsHasItsRoom() {
        TimeAxis axis = TimeAxis.over(List.of("2019-02", "2018-11"), 0, 400);
        assertThat(axis.steps()).containsExactly("2018-11", "2018-12", "2019-01", "2019-02");
        assertThat(axis.at("2019-01")).isEqualTo(200.0);
    }

    @Test
    void mapNamesWhatIsTooSmallForIt() {
        MapPlot map =
                new MapPlot(Map.of("NOR", 3, "VAT", 2), Knowledge.bundled().disputedAreas(), 4);
        assertThat(map.remark()).contains("Too small for this map: VAT 2.").contains("Of 4 events");
        assertThat(Picture.of(map, CAPTION).svg()).contains("Norway: 3", "Abyei: status disputed");
    }

    @Test
    void whoDealsWithEachOtherLiesNearerThanWhoDoesNot() {
        List<NetworkPlot.Link> links =
                List.of(new NetworkPlot.Link(0, 1, 1), new NetworkPlot.Link(2, 3, 1), new NetworkPlot.Link(4, 5, 1));
        Springs springs = Springs.between(6, links, 600, 600);
        assertThat(distance(springs, 0, 1)).isLessThan(distance(springs, 0, 2)).isLessThan(distance(springs, 1, 3));
        for (int node = 0; node < 6; node++) {
            assertThat(springs.x(node)).isBetween(0.0, 600.0);
            assertThat(springs.y(node)).isBetween(0.0, 600.0);
        }
    }

    private static double distance(Springs springs, int one, int other) {
        return Math.hypot(springs.x(one) - springs.x(other), springs.y(one) - springs.y(other));
    }

    @Test
    void wordsOfReportsCannotBecomeMarkup() {
        MatrixPlot.Name name = new MatrixPlot.Name("NOR", "<script>\u0007&\"");
        Picture picture = Picture.of(new MatrixPlot(List.of(name), List.of(), 0), CAPTION);
        assertThat(picture.svg()).contains("&lt;script&gt;&amp;&quot;").doesNotContain("<script");
    }

    @Test
    void numbersAreWrittenAlikeEverywhere() {
        assertThat(Stream.of(12.0, 0.5, 3.14159, -0.001, 100.10).map(Svg::number))
                .containsExactly("12", "0.5", "3.14", "0", "100.1");
    }

    static Stream<Plot> plots() {
        return Stream.of(
                new HistogramPlot(
                        "event", List.of(new HistogramPlot.Step("2018", 3), new HistogramPlot.Step("2020", 4)), 1),
                new HistogramPlot("statement", List.of(), 0),
                new NetworkPlot(
                        List.of(new NetworkPlot.Node("NOR", "Norway", 9), new NetworkPlot.Node("GHA", "Ghana", 9)),
                        List.of(new NetworkPlot.Link(0, 1, 9)),
                        2),
                new NetworkPlot(List.of(), List.of(), 0),
                new ActsPlot(
                        "Norway – Ghana",
                        List.of(
                                new ActsPlot.Acts("2018-09", PloverType.CONSULT, 3),
                                new ActsPlot.Acts("2018-11", PloverType.THREATEN, 1)),
                        Map.of("2018-09", 5),
                        2),
                new ActsPlot("", List.of(), Map.of(), 0),
                new MapPlot(Map.of("NOR", 3, "GHA", 40), Knowledge.bundled().disputedAreas(), 0),
                new MatrixPlot(
                        List.of(new MatrixPlot.Name("NOR", "Norway"), new MatrixPlot.Name("GHA", "Ghana")),
                        List.of(new MatrixPlot.Cell("NOR", "GHA", 9)),
                        1),
                new TenurePlot(
                        "Foreign minister of Norway",
                        List.of(new TenurePlot.Row(
                                "Ana Mirza",
                                List.of(new TenurePlot.Span(Optional.of(LocalDate.of(2017, 3, 1)), Optional.empty())),
                                List.of(new TenurePlot.Mark(LocalDate.of(2018, 9, 3), "conflicts")))),
                        DAY));
    }

    private static Document xml(Picture picture) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(picture.svg().getBytes(StandardCharsets.UTF_8)));
    }
}
