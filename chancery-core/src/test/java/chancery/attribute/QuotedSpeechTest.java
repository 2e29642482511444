package chancery.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.Resolved;
import chancery.TreeBank;
import chancery.code.ActCoder;
import chancery.knowledge.Knowledge;
import chancery.model.CodedSentence;
import chancery.model.Part;
import chancery.model.Report;
import chancery.model.ReportId;
import chancery.model.ResolvedSentence;
import chancery.model.Span;
import chancery.model.Statement;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Quotations get the speaker of the words around, beside or before them. */
class QuotedSpeechTest {

    private static final Knowledge KNOWLEDGE = Knowledge.bundled();
    private static final String SAID_WE_STAY =
            "\u201c/``/3/punct We/PRP/3/nsubj stay/VBP/6/ccomp here/RB/3/advmod for/IN/6/case months/NNS/3/obl ,/,/3/punct"
                    + " \u201d/''/3/punct Norway/NNP/10/nsubj said=say/VBD/0/root ././10/punct";

    @Test
    void aShortQuotationAfterACueGoesOnWithTheOneBeforeIt() {
        assertThat(contents(
                        SAID_WE_STAY,
                        "\u201c/``/3/punct You/PRP/3/nsubj leave/VBP/0/root ././3/punct \u201d/''/3/punct"))
                .containsExactly("We stay here for months, \u2026 You leave.");
    }

    @Test
    void bothQuotationsOfOneCueAreOneStatement() {
        assertThat(contents(
                        "\u201c/``/3/punct We/PRP/3/nsubj stay/VBP/10/ccomp here/RB/3/advmod for/IN/6/case months/NNS/3/obl"
                                + " ,/,/3/punct \u201d/''/3/punct Norway/NNP/10/nsubj said=say/VBD/0/root ,/,/10/punct \u201c/``/13/punct"
                                + " and/CC/14/cc nobody/NN/15/nsubj leaves=leave/VBZ/10/conj us/PRP/15/obj alone/RB/15/advmod now/RB/15/advmod"
                                + " ././10/punct \u201d/''/10/punct"))
                .containsExactly("We stay here for months, \u2026 and nobody leaves us alone now.");
    }

    @Test
    void aQuotationAfterAColonHasTheSpeakerOfTheSentenceBeforeIt() {
        List<Statement> found = statements(
                "Norway/NNP/2/nsubj added=add/VBD/0/root :/:/2/punct",
                "\u201c/``/3/punct We/PRP/3/nsubj stay/VBP/0/root here/RB/3/advmod for/IN/6/case months/NNS/3/obl ././3/punct"
                        + " \u201d/''/3/punct");
        assertThat(found).hasSize(1);
        assertThat(found.get(0).speakers())
                .extracting(speaker -> speaker.actor().name())
                .containsExactly("Norway");
    }

    @Test
    void wordsOutsideTheMarksAreSaidTooAndMakeItMixed() {
        Statement found = statements("Norway/NNP/2/nsubj said=say/VBD/0/root Chad/NNP/5/nsubj \u201c/``/5/punct"
                        + " gives=give/VBZ/2/ccomp nothing/NN/5/obj to/IN/10/case the/DT/10/det good/JJ/10/amod people/NNS/5/obl"
                        + " ././2/punct \u201d/''/2/punct")
                .get(0);
        assertThat(found.content()).startsWith("Chad \u201c gives nothing");
        assertThat(found.quoted()).isEqualTo(Statement.Quoted.MIXED);
    }

    @Test
    void anAccusationMayGoOnInASentenceWithoutACue() {
        assertThat(statements(
                        "Norway/NNP/2/nsubj accused=accuse/VBD/0/root Chad/NNP/2/obj of/IN/5/mark lying=lie/VBG/2/advcl"
                                + " ././2/punct",
                        "\u201c/``/4/punct They/PRP/4/nsubj never/RB/4/advmod built=build/VBD/0/root anybody/NN/4/obj the/DT/7/det"
                                + " bridge/NN/4/obj over/IN/9/case water/NN/7/nmod ././4/punct \u201d/''/4/punct"))
                .allSatisfy(statement -> assertThat(statement.speakers())
                        .extracting(speaker -> speaker.actor().name())
                        .containsExactly("Norway"))
                .hasSize(2);
    }

    private static List<String> contents(String... trees) {
        return statements(trees).stream()
                .map(Statement::content)
                .map(words ->
                        words.replace(" \u201d", "").replace("\u201c ", "").strip())
                .map(words -> words.replaceAll(" +", " "))
                .toList();
    }

    private static List<Statement> statements(String... trees) {
        List<TreeBank.Parsed> parsed = TreeBank.text(trees);
        String text = parsed.get(0).text();
        List<CodedSentence> coded =
                parsed.stream().map(one -> coded(resolved(one))).toList();
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
        return new Attributor(KNOWLEDGE)
                .attribute(report, coded, List.of()).stream()
                        .filter(claim -> claim.assertion() instanceof Statement)
                        .map(claim -> (Statement) claim.assertion())
                        .toList();
    }

    private static ResolvedSentence resolved(TreeBank.Parsed one) {
        Resolved resolved = Resolved.of(one.sentence());
        for (String state : List.of("Norway", "Chad")) {
            if (one.sentence().tree().tokens().stream()
                    .anyMatch(token -> token.word().equals(state))) {
                resolved = resolved.state(state, state.equals("Chad") ? "TCD" : "NOR");
            }
        }
        return resolved.get();
    }

    private static CodedSentence coded(ResolvedSentence resolved) {
        return new ActCoder(KNOWLEDGE).code(resolved, List.of());
    }
}
