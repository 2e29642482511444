package chancery.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.Resolved;
import chancery.TreeBank;
import chancery.knowledge.Knowledge;
import chancery.model.ResolvedSentence;
import org.junit.jupiter.api.Test;

class ContentEdgesTest {

    private final Knowledge knowledge = Knowledge.bundled();

    @Test
    void thatIsNoPartOfWhatIsSaid() {
        assertThat(content("Norway/NNP/2/nsubj said=say/VBD/0/root that/IN/6/mark the/DT/5/det ferry/NN/6/nsubj"
                        + " sailed=sail/VBD/2/ccomp ././2/punct"))
                .isEqualTo("the ferry sailed");
    }

    @Test
    void whetherIsAPartOfWhatIsAsked() {
        assertThat(content("Norway/NNP/2/nsubj asked=ask/VBD/0/root whether/IN/6/mark the/DT/5/det ferry/NN/6/nsubj"
                        + " sailed=sail/VBD/2/ccomp ././2/punct"))
                .isEqualTo("whether the ferry sailed");
    }

    @Test
    void ifIsAPartOfWhatIsAsked() {
        assertThat(content("Norway/NNP/2/nsubj asked=ask/VBD/0/root if/IN/6/mark the/DT/5/det ferry/NN/6/nsubj"
                        + " sailed=sail/VBD/2/ccomp ././2/punct"))
                .isEqualTo("if the ferry sailed");
    }

    @Test
    void anUnnamedSourceIsNoPartOfWhatAnotherSaid() {
        assertThat(
                        content(
                                "Norway/NNP/2/nsubj said=say/VBD/0/root the/DT/4/det ferry/NN/5/nsubj sailed=sail/VBD/2/ccomp"
                                        + " ,/,/9/punct according=accord/VBG/9/case to/TO/7/fixed sailors=sailor/NNS/5/obl ././2/punct"))
                .isEqualTo("the ferry sailed");
    }

    private String content(String tree) {
        TreeBank.Parsed parsed = TreeBank.parsed(tree);
        ResolvedSentence sentence =
                Resolved.of(parsed.sentence()).state("Norway", "NOR").get();
        return new CueReader(knowledge.voices(), parsed.text(), 0, sentence)
                .sayings()
                .get(0)
                .content()
                .of(parsed.text());
    }
}
