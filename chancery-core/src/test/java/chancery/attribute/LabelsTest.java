package chancery.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.ResolvedTree;
import chancery.TreeBank;
import chancery.knowledge.Describers;
import chancery.knowledge.Knowledge;
import chancery.model.Described;
import chancery.model.Part;
import chancery.model.Report;
import chancery.model.ReportId;
import chancery.model.ResolvedSentence;
import chancery.model.Sentence;
import chancery.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A speaker may stand beside his words like a label. */
class LabelsTest {

    private static final String STAY = " We/PRP/4/nsubj stay/VBP/1/parataxis here/RB/4/advmod ././4/punct";

    @Test
    void capitalsThatReturnBeforeAColonAreSpeakers() {
        List<Said> found = sayings(paragraphs(
                "LEE/NNP/0/root :/:/1/punct" + STAY,
                "MOE/NNP/0/root :/:/1/punct" + STAY,
                "LEE/NNP/0/root :/:/1/punct" + STAY));
        assertThat(found)
                .hasSize(2)
                .allSatisfy(said ->
                        assertThat(said.described().map(Described::words)).hasValue("LEE"));
    }

    @Test
    void aPersonBeforeAColonSaysTheHeadline() {
        ResolvedTree headline =
                ResolvedTree.in("Berg/NNP/0/root :/:/1/punct" + STAY).person("Berg", "NOR");
        List<Said> found = new Labels(report(headline.text()), List.of(headline.resolved()), describers()).sayings();
        assertThat(found).hasSize(1);
        assertThat(found.get(0).content().of(headline.text())).isEqualTo("We stay here.");
    }

    @Test
    void aStateBeforeAColonIsATopic() {
        ResolvedTree headline =
                ResolvedTree.in("Chad/NNP/0/root :/:/1/punct" + STAY).state("Chad", "TCD");
        assertThat(new Labels(report(headline.text()), List.of(headline.resolved()), describers()).sayings())
                .isEmpty();
    }

    @Test
    void aNameBehindADashSignsAQuotation() {
        List<TreeBank.Parsed> one =
                TreeBank.text("\u201c/``/3/punct We/PRP/3/nsubj stay/VBP/0/root here/RB/3/advmod for/IN/6/case"
                        + " months/NNS/3/obl ././3/punct \u201d/''/3/punct \u2014/:/3/punct Ida/NNP/11/compound Moe/NNP/3/parataxis ,/,/11/punct"
                        + " fisher/NN/11/appos");
        String text = one.get(0).text();
        Span quote = new Span(2, text.indexOf('\u201d'));
        Said said = new Labels(report(text), resolved(one), describers())
                .signed(quote, 0)
                .orElseThrow();
        assertThat(said.described().map(Described::words)).hasValue("Ida Moe");
    }

    private static List<Said> sayings(List<TreeBank.Parsed> parsed) {
        return new Labels(report(parsed.get(0).text()), resolved(parsed), describers()).sayings();
    }

    private static Describers describers() {
        return Knowledge.bundled().voices().describers();
    }

    /** Each tree a paragraph of its own. */
    private static List<TreeBank.Parsed> paragraphs(String... trees) {
        List<TreeBank.Parsed> all = new ArrayList<>();
        for (TreeBank.Parsed one : TreeBank.text(trees)) {
            Sentence plain = one.sentence();
            all.add(new TreeBank.Parsed(
                    one.text(),
                    new Sentence(plain.number(), plain.span(), plain.part(), plain.number(), plain.tree())));
        }
        return all;
    }

    private static List<ResolvedSentence> resolved(List<TreeBank.Parsed> parsed) {
        return parsed.stream()
                .map(one -> new ResolvedSentence(one.sentence(), List.of(), List.of(), List.of()))
                .toList();
    }

    private static Report report(String text) {
        return new Report(
                ReportId.of("t", text),
                "t",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "en",
                text,
                List.of(new Part(Part.Kind.BODY, new Span(0, text.length()))),
                Optional.empty());
    }
}
