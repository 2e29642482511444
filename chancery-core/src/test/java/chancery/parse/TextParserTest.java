package chancery.parse;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.knowledge.Knowledge;
import chancery.model.Token;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextParserTest {

    private static final TextParser PARSER = TextParser.load(Knowledge.bundled());

    private static List<Token> one(String sentence) {
        return PARSER.parse(sentence).get(0);
    }

    private static Token word(String word, List<Token> sentence) {
        return sentence.stream().filter(t -> t.word().equals(word)).findFirst().orElseThrow();
    }

    private static String head(String word, List<Token> sentence) {
        return sentence.get(word(word, sentence).head()).word();
    }

    @Test
    void spansCountInTheTextGiven() {
        String text = "  Sanna Marin left Oslo. She'll return.";
        List<String> words = PARSER.parse(text).stream()
                .flatMap(List::stream)
                .map(token -> token.span().of(text))
                .toList();
        assertThat(words).containsExactly("Sanna", "Marin", "left", "Oslo", ".", "She", "'ll", "return", ".");
    }

    @Test
    void aPassiveHasASubjectOfItsOwnKind() {
        List<Token> tokens = one("The ambassador was received by the minister.");
        assertThat(word("ambassador", tokens).relation()).isEqualTo("nsubj:pass");
        assertThat(head("ambassador", tokens)).isEqualTo("received");
        assertThat(word("received", tokens).head()).isEqualTo(-1);
        assertThat(word("received", tokens).lemma()).isEqualTo("receive");
    }

    @Test
    void peoplePlacesAndOrganisationsAreNamed() {
        List<Token> tokens = one("Jens Stoltenberg of the United Nations visited Norway.");
        assertThat(word("Stoltenberg", tokens).entity()).isEqualTo("PERSON");
        assertThat(word("Nations", tokens).entity()).isEqualTo("ORGANIZATION");
        assertThat(word("Norway", tokens).entity()).isEqualTo("LOCATION");
        assertThat(word("visited", tokens).entity()).isEqualTo("O");
    }

    @Test
    void marksOfFootnotesAreNoWords() {
        assertThat(one("The minister [12] met the envoy, [b] who left. [3]"))
                .extracting(Token::word)
                .containsExactly("The", "minister", "met", "the", "envoy", ",", "who", "left", ".");
        assertThat(one("He called it “a [real] victory” in [2019]."))
                .extracting(Token::word)
                .contains("[", "real", "]", "2019");
        assertThat(one("[7]")).extracting(Token::word).containsExactly("[", "7", "]");
    }

    @Test
    void aClosingQuotationMarkStaysWithItsSentence() {
        assertThat(PARSER.parse("\"We agreed.\" The envoy left."))
                .extracting(List::size)
                .containsExactly(5, 4);
    }

    @Test
    void theEndOfALongQuotationOpensNoOther() {
        String text = "He said \"the pact is old. It must go.\" The envoy left.";
        assertThat(PARSER.parse(text))
                .extracting(sentence -> sentence.get(0).word())
                .containsExactly("He", "It", "The");
        assertThat(word("\"", PARSER.parse(text).get(1)).tag()).isEqualTo("''");
    }

    @Test
    void aSentenceOfAnyLengthIsParsed() {
        assertThat(one("Oslo, ".repeat(2000))).hasSize(4000).anyMatch(token -> token.head() < 0);
    }

    @Test
    void nothingMakesNothing() {
        assertThat(PARSER.parse("")).isEmpty();
        assertThat(PARSER.parse(" \n ")).isEmpty();
    }

    @Test
    void strangeCharactersAreKept() {
        String text = "Talks \ud83d\ude00 began \u0007 \ufffd in \u062f\u0645\u0634\u0642.";
        assertThat(PARSER.parse(text))
                .flatExtracting(s -> s)
                .allSatisfy(token -> assertThat(token.span().of(text)).isNotBlank());
    }

    @Test
    void severalThreadsGetWhatOneGets() {
        String text = "The president of Chile flew to Peru on Monday. His Peruvian counterpart hailed the visit. ";
        List<String> texts =
                IntStream.range(0, 40).mapToObj(i -> text.repeat(1 + i % 3)).toList();
        List<List<List<Token>>> alone = texts.stream().map(PARSER::parse).collect(Collectors.toList());
        List<List<List<Token>>> together =
                texts.parallelStream().map(PARSER::parse).collect(Collectors.toList());
        assertThat(together).isEqualTo(alone);
    }
}
