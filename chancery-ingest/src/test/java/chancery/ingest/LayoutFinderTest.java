package chancery.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.knowledge.Knowledge;
import chancery.model.Part;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LayoutFinderTest {

    private static final LayoutFinder FINDER = new LayoutFinder(Knowledge.bundled());

    private static Layout layout(String text) {
        return FINDER.find(text, List.of());
    }

    /** Every part as {@code KIND text}. */
    private static List<String> parts(String text) {
        return layout(text).parts().stream()
                .map(part -> part.kind() + " " + part.span().of(text))
                .toList();
    }

    @Test
    void aFirstLineWithoutAFullStopIsTheHeadline() {
        String text = "Norway and Chile Agree on Fish\n\nThe ministers of both countries met on Monday.";
        assertThat(parts(text))
                .containsExactly(
                        "HEADLINE Norway and Chile Agree on Fish",
                        "BODY The ministers of both countries met on Monday.");
        assertThat(layout(text).title()).contains("Norway and Chile Agree on Fish");
    }

    @Test
    void aLoneLineIsABody() {
        assertThat(parts("Chile accuses Peru of sending boats"))
                .containsExactly("BODY Chile accuses Peru of sending boats");
    }

    @Test
    void aDatelineIsCutOffAndNamesTheOutlet() {
        String text = "OSLO (NTB) \u2013 The premier left.";
        assertThat(parts(text)).containsExactly("DATELINE OSLO (NTB) \u2013", "BODY The premier left.");
        assertThat(layout(text).outlet()).contains("NTB");
    }

    @Test
    void aDatelineWithAFullDateDatesTheReport() {
        assertThat(layout("LIMA, May 3, 2021 (Southern Wire) - The premier left.")
                        .published())
                .contains(LocalDate.of(2021, 5, 3));
    }

    @Test
    void aDateOverTheHeadlineIsThePrintedDate() {
        String text = "Tuesday, March 2, 2021\n\nPremier Leaves for Oslo\n\nThe premier left.";
        assertThat(parts(text))
                .containsExactly(
                        "PRINTED_DATE Tuesday, March 2, 2021",
                        "HEADLINE Premier Leaves for Oslo",
                        "BODY The premier left.");
        assertThat(layout(text).published()).contains(LocalDate.of(2021, 3, 2));
    }

    @Test
    void aDateBesideTheOutletUnderTheHeadlineIsThePrintedDate() {
        String text = "Premier Leaves for Oslo\nThe Norway Post, Tuesday 2 March 2021\n\nThe premier left.";
        assertThat(parts(text)).contains("PRINTED_DATE The Norway Post, Tuesday 2 March 2021");
        assertThat(layout(text).published()).contains(LocalDate.of(2021, 3, 2));
    }

    @Test
    void aHeadlineWithADateIsNotThePrintedDate() {
        assertThat(layout("Premier leaves, 2 March 2021\n\nThe premier left.").published())
                .isEmpty();
    }

    @Test
    void aBylineIsKeptOutOfTheBody() {
        String text = "Premier Leaves for Oslo\nBy Ana Torres | 3 May 2021\n\nThe premier left.";
        assertThat(parts(text)).contains("BYLINE By Ana Torres | 3 May 2021");
        assertThat(layout(text).published()).contains(LocalDate.of(2021, 5, 3));
    }

    @Test
    void aSentenceThatBeginsWithByIsNoByline() {
        assertThat(parts("By Monday the premier was in Oslo."))
                .containsExactly("BODY By Monday the premier was in Oslo.");
    }

    @Test
    void anOutletGluedToTheFirstWordIsCutOff() {
        String text = "Kurir-Over the last weeks the premier has travelled a lot.";
        assertThat(parts(text))
                .containsExactly("DATELINE Kurir-", "BODY Over the last weeks the premier has travelled a lot.");
        assertThat(layout(text).outlet()).contains("Kurir");
    }

    @Test
    void aHyphenatedNameIsNoOutlet() {
        assertThat(parts("Oslo-Lima relations are good.")).containsExactly("BODY Oslo-Lima relations are good.");
    }

    @Test
    void pageFurnitureIsMarked() {
        String text =
                "Premier Leaves for Oslo\n\nShare this\nFacebook Twitter WhatsApp\n\nThe premier left.\n\n3 comments\nNo comments:";
        assertThat(parts(text))
                .containsExactly(
                        "HEADLINE Premier Leaves for Oslo",
                        "BOILERPLATE Share this",
                        "BOILERPLATE Facebook Twitter WhatsApp",
                        "BODY The premier left.",
                        "BOILERPLATE 3 comments",
                        "BOILERPLATE No comments:");
    }

    @Test
    void linesBelowRelatedArticlesAreFurniture() {
        String text = "The premier left.\n\nRelated articles\nKing Visits Lima\nQueen Visits Quito";
        assertThat(layout(text).parts())
                .extracting(Part::kind)
                .containsExactly(Part.Kind.BODY, Part.Kind.BOILERPLATE, Part.Kind.BOILERPLATE, Part.Kind.BOILERPLATE);
    }

    @Test
    void aShortLineBetweenParagraphsIsAHeadlineButNotTheTitle() {
        String text = "Kurir-In May the premier left.\nTrade with Peru\nHe signed a pact in Lima.";
        assertThat(parts(text)).contains("HEADLINE Trade with Peru");
        assertThat(layout(text).title()).isEmpty();
    }

    @Test
    void aSecondArticleBelowSeveralEmptyLinesHasAHeadAgain() {
        String text = "Premier Leaves\n\nThe premier left.\n\n\n\nKing Returns\n\nLIMA (Andina) - The king came home.";
        assertThat(parts(text))
                .containsExactly(
                        "HEADLINE Premier Leaves",
                        "BODY The premier left.",
                        "HEADLINE King Returns",
                        "DATELINE LIMA (Andina) -",
                        "BODY The king came home.");
    }

    @Test
    void theNameOfAnAgencyBelowIsTheOutlet() {
        assertThat(layout("The premier left. He was tired.\n REUTER\n").outlet())
                .contains("Reuters");
        assertThat(layout("The premier left. He was tired.\n\nSource: Xinhua").outlet())
                .contains("Xinhua");
    }

    @Test
    void listItemsAreBody() {
        assertThat(parts("They agreed on three points:\n- fish\n- wine\n- copper from Chile\nThen they left."))
                .hasSize(1);
    }

    @Test
    void emptyTextHasNoParts() {
        assertThat(parts(" \n\n ")).isEmpty();
    }
}
