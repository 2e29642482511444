package chancery.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.knowledge.Knowledge;
import chancery.model.PloverType;
import chancery.model.Status;
import chancery.parse.TextParser;
import chancery.pipeline.SentenceCoder.Explained;
import chancery.pipeline.SentenceCoder.Pair;
import chancery.rank.ActRanker;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SentenceCoderTest {
    private static final Knowledge KNOWLEDGE = Knowledge.bundled();
    private static final SentenceCoder CODER = new SentenceCoder(
            new ReportPipeline(TextParser.load(KNOWLEDGE), KNOWLEDGE), ActRanker.load(KNOWLEDGE.acts()));

    @Test
    void wordsOfNoPhraseAreToldByWhatStandsAround() {
        Coding best = best("Rebels torched the governor's palace in Gao.", "Rebels", "the governor's palace");
        assertThat(best.type()).contains(PloverType.ASSAULT);
        assertThat(best.rule()).startsWith("learned");
    }

    @Test
    void phraseKeepsItsRuleAndMode() {
        Coding best = best("Moscow lambasted Ankara over the raid.", "Moscow", "Ankara");
        assertThat(best.type()).contains(PloverType.ACCUSE);
        assertThat(best.rule()).startsWith("phrases/accuse.tsv:");
    }

    @Test
    void plannedExerciseIsAgreed() {
        Coding best = best(
                "Kenya's navy will rehearse boarding drills with sailors from Tanzania next month.",
                "Kenya's navy",
                "sailors from Tanzania");
        assertThat(best.type()).contains(PloverType.AGREE);
        assertThat(best.status()).isEqualTo(Status.PLANNED);
    }

    @Test
    void partiesWithNothingBetweenThemGetNoAct() {
        String text = "Traders in Paraguay and Nepal both sell tea.";
        assertThat(CODER.code(text, Optional.empty(), new Pair("Paraguay", "Nepal")))
                .noneMatch(coding -> coding.confidence() > 0.6);
    }

    @Test
    void whoWasDoneToIsNotTheDoer() {
        String text = "Ankara was lambasted by Moscow over the raid.";
        double forth = sure(text, new Pair("Moscow", "Ankara"));
        double back = sure(text, new Pair("Ankara", "Moscow"));
        assertThat(forth).isGreaterThan(back);
    }

    @Test
    void surestComesFirst() {
        List<Coding> codings = CODER.code(
                "Oslo thanked Tirana, recalled its envoy from Minsk and sent aid to Dhaka.", Optional.empty());
        assertThat(codings)
                .hasSizeGreaterThan(2)
                .isSortedAccordingTo((one, other) -> Double.compare(other.confidence(), one.confidence()));
        assertThat(codings).allMatch(coding -> coding.confidence() >= 0 && coding.confidence() <= 1);
    }

    @Test
    void reasonsAreTheSentencesOwnWords() {
        List<Explained> explained = CODER.explain(
                "Rebels torched the governor's palace in Gao.",
                Optional.empty(),
                new Pair("Rebels", "the governor's palace"));
        assertThat(explained.get(0).reasons())
                .hasSizeBetween(1, 3)
                .anyMatch(reason -> reason.contains("rebel"))
                .allMatch(reason -> reason.matches(".+ \\+[0-9]+\\.[0-9]{2}"));
    }

    @Test
    void explainingChangesNoAnswer() {
        String text = "Doha wrote off Sudan's arrears and Accra condemned the coup in Niamey.";
        assertThat(CODER.explain(text, Optional.empty()).stream().map(Explained::coding))
                .isEqualTo(CODER.code(text, Optional.empty()));
    }

    private static Coding best(String text, String source, String target) {
        return CODER.code(text, Optional.empty(), new Pair(source, target)).get(0);
    }

    private static double sure(String text, Pair pair) {
        return CODER.code(text, Optional.empty(), pair).stream()
                .filter(coding -> coding.type().equals(Optional.of(PloverType.ACCUSE)))
                .mapToDouble(Coding::confidence)
                .max()
                .orElse(0);
    }
}
