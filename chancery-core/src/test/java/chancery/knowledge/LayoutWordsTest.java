package chancery.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutWordsTest {

    private static final LayoutWords LAYOUT = LayoutWords.read(KnowledgeSource.bundled());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No comments:",
                "12 Comments",
                "SHARE THIS ARTICLE",
                "Read more: King visits Lima",
                "Facebook | Twitter | WhatsApp",
                "This website uses cookies to improve your experience.",
                "Advertisement",
                "* * *",
                "\u00a9 2021 Kurir. All rights reserved.",
                "(Reporting by A. B.; Editing by C. D.)"
            })
    void furnitureIsKnown(String line) {
        assertThat(LAYOUT.isFurniture(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The premier left.",
                "Share prices fell after the talks.",
                "Photographs of the meeting were shown.",
                "Comments by the premier angered Lima.",
                "Subscribers to the treaty met in Oslo."
            })
    void proseIsNone(String line) {
        assertThat(LAYOUT.isFurniture(line)).isFalse();
    }

    @Test
    void outletsAreCalledByOneName() {
        assertThat(LAYOUT.agency("Tasnim News Agency")).contains("Tasnim");
        assertThat(LAYOUT.agency("tasnim")).isEmpty();
    }

    @Test
    void theLongestLabelCounts() {
        assertThat(LAYOUT.label("Written by Ana Torres", LayoutWords.Kind.BYLINE))
                .isEqualTo(10);
        assertThat(LAYOUT.label("Bypass opened", LayoutWords.Kind.BYLINE)).isZero();
    }
}
