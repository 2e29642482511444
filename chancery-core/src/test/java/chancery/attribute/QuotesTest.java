package chancery.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.model.Part;
import chancery.model.Report;
import chancery.model.ReportId;
import chancery.model.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QuotesTest {

    @Test
    void curlyQuotesEncloseWords() {
        assertThat(quotes("She said \u201cwe will stay\u201d and left.")).containsExactly("we will stay");
    }

    @Test
    void straightQuotesEncloseWords() {
        assertThat(quotes("\"We will stay,\" she said.")).containsExactly("We will stay,");
    }

    @Test
    void anApostropheOpensNothing() {
        assertThat(quotes("Norway's minister didn't sign.")).isEmpty();
    }

    @Test
    void aPluralPossessiveDoesNotCloseASingleQuote() {
        assertThat(quotes("\u2018It creates fear among the regional countries\u2019 peoples,\u2019 he said."))
                .containsExactly("It creates fear among the regional countries\u2019 peoples,");
    }

    @Test
    void aQuoteThatIsNeverClosedEndsWithItsParagraph() {
        assertThat(quotes("\u201cWe will stay.\nThe talks ended.")).containsExactly("We will stay.");
    }

    @Test
    void twoSingleMarksAreADoubleOne() {
        assertThat(quotes("''It's time,'' she said. ''We can't stay.''"))
                .containsExactly("It's time,", "We can't stay.");
    }

    private static List<String> quotes(String text) {
        Report report = new Report(
                ReportId.of("t", text),
                "t",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "en",
                text,
                List.of(new Part(Part.Kind.BODY, new Span(0, text.length()))),
                Optional.empty());
        return Quotes.find(report).stream().map(span -> span.of(text)).toList();
    }
}
