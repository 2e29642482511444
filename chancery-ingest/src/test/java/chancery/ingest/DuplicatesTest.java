package chancery.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chancery.knowledge.Knowledge;
import chancery.model.Report;
import chancery.model.ReportId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DuplicatesTest {

    private static final Drafting DRAFTING = new Drafting(Knowledge.bundled());

    private final Map<ReportId, Report> stored = new HashMap<>();
    private final Duplicates duplicates = new Duplicates(id -> Optional.ofNullable(stored.get(id)));

    private static Report report(String name, String text) {
        return DRAFTING.report(new Draft(name, Place.of(name), text, Metadata.NONE, List.of()));
    }

    private Report mark(String name, String text) {
        Report marked = duplicates.mark(report(name, text));
        stored.put(marked.id(), marked);
        return marked;
    }

    /** Sentences that have little in common: numbers written out in words. */
    private static String story(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i ->
                        "Minister " + i + " of country " + i * 7 + " met envoy " + i * 13 + " in town " + i * 3 + ".")
                .collect(Collectors.joining(" "));
    }

    @Test
    void theSameTextUnderAnotherNameIsACopy() {
        Report first = mark("a", story(0, 20));
        assertThat(mark("b", story(0, 20)).duplicateOf()).contains(first.id());
        assertThat(first.duplicateOf()).isEmpty();
    }

    @Test
    void furnitureAndDatelinesMakeNoDifference() {
        Report first = mark("a", story(0, 20));
        assertThat(mark("b", "LIMA (AP) - " + story(0, 20) + "\n\nShare this\n3 comments")
                        .duplicateOf())
                .contains(first.id());
    }

    @Test
    void aTextWithAFewOtherSentencesIsACopy() {
        Report first = mark("a", story(0, 20));
        assertThat(mark("b", story(2, 21)).duplicateOf()).contains(first.id());
    }

    @Test
    void aTextCutShortIsACopy() {
        Report first = mark("a", story(0, 30));
        assertThat(mark("b", story(0, 12)).duplicateOf()).contains(first.id());
    }

    @Test
    void otherTextsAreNone() {
        mark("a", story(0, 20));
        assertThat(mark("b", story(100, 120)).duplicateOf()).isEmpty();
        assertThat(mark("c", story(14, 34)).duplicateOf()).isEmpty();
    }

    @Test
    void aTextEditedLightlyThroughoutIsACopy() {
        String text = story(0, 20);
        Report first = mark("a", text);
        assertThat(mark("b", text.replace("envoy 13 ", "the envoy 13 ").replaceAll("(\\d0) in town", "$1 at town"))
                        .duplicateOf())
                .contains(first.id());
    }

    @Test
    void aFormFilledInAnewIsNoCopy() {
        String form = "The ministry said that %d tonnes of wheat were shipped to the north in the week, after %d tonnes"
                + " in the week before, and that it expected more to be shipped before the end of the month.";
        mark("a", String.format(java.util.Locale.ROOT, form, 287, 310));
        assertThat(mark("b", String.format(java.util.Locale.ROOT, form, 106, 287))
                        .duplicateOf())
                .isEmpty();
    }

    @Test
    void aSharedSentenceMakesNoCopy() {
        mark("a", story(0, 20));
        assertThat(mark("b", story(3, 4)).duplicateOf()).isEmpty();
    }

    @Test
    void aCopyOfACopyIsACopyOfTheFirst() {
        Report first = mark("a", story(0, 20));
        mark("b", story(2, 21));
        assertThat(mark("c", story(3, 22)).duplicateOf()).contains(first.id());
    }

    @Test
    void aReportIsNoCopyOfItself() {
        mark("a", story(0, 20));
        assertThat(mark("a", story(0, 20)).duplicateOf()).isEmpty();
    }

    @Test
    void signaturesOfEarlierRunsAreAsGoodAsTheReports() {
        Report first = report("a", story(0, 20));
        stored.put(first.id(), first);
        Signature kept = Signature.decode(Signature.of(first).encoded());
        duplicates.know(first.id(), first.id(), kept);
        assertThat(kept).isEqualTo(Signature.of(first));
        assertThat(mark("b", story(0, 20)).duplicateOf()).contains(first.id());
    }

    @Test
    void aDamagedSignatureIsRefused() {
        assertThatThrownBy(() -> Signature.decode("AAAA")).hasMessageContaining("127 numbers");
    }
}
