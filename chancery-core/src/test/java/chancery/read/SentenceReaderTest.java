package chancery.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import chancery.model.Part;
import chancery.model.Reading;
import chancery.model.Report;
import chancery.model.ReportId;
import chancery.model.Sentence;
import chancery.model.Span;
import chancery.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SentenceReaderTest {

    private static Report report(String text, Part... parts) {
        return new Report(
                ReportId.of("test", text),
                "test",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "en",
                text,
                List.of(parts),
                Optional.empty());
    }

    private static Part part(Part.Kind kind, String text, String stretch) {
        int start = text.indexOf(stretch);
        return new Part(kind, new Span(start, start + stretch.length()));
    }

    private static Reading read(Report report) {
        return new SentenceReader(new Blanks()).read(report);
    }

    private static List<String> sentences(String body) {
        return read(report(body, part(Part.Kind.BODY, body, body))).sentences().stream()
                .map(sentence -> sentence.span().of(body))
                .toList();
    }

    private static List<String> words(Sentence sentence) {
        return sentence.tokens().stream().map(Token::word).toList();
    }

    @Test
    void spansCutExactlyWhatWasRead() {
        assertThat(sentences("  Marin left. \u201cWe agreed,\u201d she said.\n\nOslo waits.  "))
                .containsExactly("Marin left.", "\u201cWe agreed,\u201d she said.", "Oslo waits.");
    }

    @Test
    void curlyQuotesAndDashesReadAsAscii() {
        String text = "Oslo\u2019s \u201cplan\u201d \u2013 signed.";
        Sentence sentence =
                read(report(text, part(Part.Kind.BODY, text, text))).sentences().get(0);
        assertThat(words(sentence)).containsExactly("Oslo", "'", "s", "\"", "plan", "\"", "-", "signed", ".");
        assertThat(sentence.span().of(text)).isEqualTo(text);
    }

    @Test
    void linksAndStarsOfMarkdownAreNotRead() {
        String text = "The [premier](https://kurir.example/a.b) **left** Oslo.";
        Sentence sentence =
                read(report(text, part(Part.Kind.BODY, text, text))).sentences().get(0);
        assertThat(words(sentence)).containsExactly("The", "premier", "left", "Oslo", ".");
        assertThat(sentence.token(2).span().of(text)).isEqualTo("left");
    }

    @Test
    void aMissingBlankBehindAFullStopEndsASentence() {
        assertThat(sentences("The envoy met Haakonsen.The talks were short."))
                .containsExactly("The envoy met Haakonsen.", "The talks were short.");
    }

    @Test
    void addressesAreNotCut() {
        assertThat(sentences("Write to press@ministry.No or see www.Oslo.Com now."))
                .hasSize(1);
    }

    @Test
    void aFullStopBetweenAVerbAndItsObjectIsASlip() {
        assertThat(sentences("He travelled to Oslo and hosted. Norway's premier in May, but signed nothing."))
                .containsExactly("He travelled to Oslo and hosted. Norway's premier in May, but signed nothing.");
    }

    @Test
    void aFullStopBehindAnArticleIsASlip() {
        assertThat(sentences("She visited the. harbour.")).containsExactly("She visited the. harbour.");
    }

    @Test
    void anOrdinaryFullStopIsNone() {
        assertThat(sentences("He travelled to Oslo and waited. Norway's premier received him."))
                .hasSize(2);
    }

    @Test
    void aQuestionWithinASentenceDoesNotEndIt() {
        String text = "\u201cWho knows?\u201d he asked. \u201cNobody.\u201d";
        Reading reading = read(report(text, part(Part.Kind.BODY, text, text)));
        assertThat(reading.sentences())
                .extracting(sentence -> sentence.span().of(text))
                .containsExactly("\u201cWho knows?\u201d he asked.", "\u201cNobody.\u201d");
        assertThat(words(reading.sentences().get(0))).contains("?").doesNotContain(",");
    }

    @Test
    void aLoneMarkIsNoSentence() {
        assertThat(sentences("Talks ended.\n* * *\nThe envoy left."))
                .containsExactly("Talks ended.", "The envoy left.");
    }

    @Test
    void onlyHeadlinesAndBodiesAreRead() {
        String text = "Envoy leaves\nOSLO (NTB) - Talks ended.\nShare this";
        Report report = report(
                text,
                part(Part.Kind.HEADLINE, text, "Envoy leaves"),
                part(Part.Kind.DATELINE, text, "OSLO (NTB) -"),
                part(Part.Kind.BODY, text, "Talks ended."),
                part(Part.Kind.BOILERPLATE, text, "Share this"));
        assertThat(read(report).sentences())
                .extracting(
                        Sentence::number,
                        Sentence::part,
                        sentence -> sentence.span().of(text))
                .containsExactly(
                        tuple(0, Part.Kind.HEADLINE, "Envoy leaves"), tuple(1, Part.Kind.BODY, "Talks ended."));
    }

    @Test
    void linesAreParagraphs() {
        String text = "Talks ended.\nThe envoy left. He was tired.\n\nOslo waits.";
        assertThat(read(report(text, part(Part.Kind.BODY, text, text))).sentences())
                .extracting(Sentence::paragraph)
                .containsExactly(0, 1, 1, 2);
    }

    @Test
    void aLineThatGoesOnInSmallLettersIsTheSameSentence() {
        assertThat(sentences("The envoy said\nthat he would stay.")).hasSize(1);
    }

    @Test
    void hardWrappedTextIsReadAcrossItsLines() {
        String text =
                "The envoy of\nNorway said on\nmonday that his\ncountry would\nsend an envoy to\nSweden in the\nspring of\nnext year.";
        assertThat(sentences(text)).containsExactly(text);
    }

    @Test
    void anEndlessStretchIsCutWithANote() {
        String text = "Oslo; ".repeat(1000).strip();
        Reading reading = read(report(text, part(Part.Kind.BODY, text, text)));
        assertThat(reading.sentences()).allMatch(sentence -> sentence.span().length() <= Cuts.LONGEST);
        assertThat(reading.notes()).isNotEmpty();
    }

    @Test
    void tooManyWordsAreCutAtAClauseMark() {
        String text = "a ".repeat(80) + "; " + "b ".repeat(80) + ".";
        Reading reading = read(report(text, part(Part.Kind.BODY, text, text)));
        assertThat(reading.sentences()).hasSize(2);
        assertThat(reading.sentences().get(0).span().of(text)).endsWith(";");
        assertThat(reading.notes())
                .singleElement()
                .satisfies(note -> assertThat(note.what()).contains("162 words"));
    }

    @Test
    void noCharacterIsLostWhereTheTextIsCut() {
        String text = "x".repeat(4000);
        List<String> pieces = new ArrayList<>(sentences(text));
        assertThat(String.join("", pieces)).isEqualTo(text);
    }

    @Test
    void aTitleCaseHeadlineIsReadAsProse() {
        String text = "Norway Signs Pact With Sweden\nIn Oslo the ministers of Norway signed a pact with Sweden.";
        Report report = report(
                text,
                part(Part.Kind.HEADLINE, text, "Norway Signs Pact With Sweden"),
                part(Part.Kind.BODY, text, "In Oslo the ministers of Norway signed a pact with Sweden."));
        assertThat(words(read(report).sentences().get(0))).containsExactly("Norway", "signs", "pact", "with", "Sweden");
    }

    @Test
    void aWordThatALongBodyDoesNotHaveIsNoName() {
        String body =
                "In Oslo the ministers of Norway met their guests from Sweden. " + "They spoke of fish. ".repeat(20);
        String text = "Norway Greets Sweden And UN\n" + body;
        Report report = report(
                text,
                part(Part.Kind.HEADLINE, text, "Norway Greets Sweden And UN"),
                new Part(Part.Kind.BODY, new Span(28, text.length())));
        assertThat(words(read(report).sentences().get(0))).containsExactly("Norway", "greets", "Sweden", "and", "UN");
    }

    @Test
    void aHeadlineInCapitalsTakesItsNamesFromTheBody() {
        String text = "NORWAY AND UNHCR SIGN NEW PACT\nThe envoy of Norway met the UNHCR.";
        Report report = report(
                text,
                part(Part.Kind.HEADLINE, text, "NORWAY AND UNHCR SIGN NEW PACT"),
                part(Part.Kind.BODY, text, "The envoy of Norway met the UNHCR."));
        assertThat(words(read(report).sentences().get(0)))
                .containsExactly("Norway", "and", "UNHCR", "sign", "new", "pact");
    }
}
