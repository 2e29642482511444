package chancery.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.Resolved;
import chancery.TreeBank;
import chancery.knowledge.Knowledge;
import chancery.model.Described;
import chancery.model.Described.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whoever speaks without a name is told in the words of the text, with the sort of source. */
class DescribedSpeakersTest {

    private final Knowledge knowledge = Knowledge.bundled();

    @Test
    void anUnnamedExpertSpeaksInTheWordsOfTheText() {
        Described speaker = speaker("A/DT/3/det naval/JJ/3/amod analyst/NN/9/nsubj familiar/JJ/3/amod with/IN/7/case"
                + " the/DT/7/det talks/NNS/4/obl ,/,/9/punct said=say/VBD/0/root the/DT/11/det convoy/NN/12/nsubj"
                + " sailed=sail/VBD/9/ccomp ././9/punct");
        assertThat(speaker.words()).isEqualTo("A naval analyst familiar with the talks");
        assertThat(speaker.kind()).isEqualTo(Kind.EXPERT);
    }

    @Test
    void aRelativeClauseIsNoPartOfTheDescription() {
        Described speaker = speaker(
                "A/DT/2/det fisherman/NN/7/nsubj who/WP/4/nsubj asked=ask/VBD/2/acl:relcl for/IN/6/case"
                        + " silence/NN/4/obl said=say/VBD/0/root the/DT/9/det convoy/NN/10/nsubj sailed=sail/VBD/7/ccomp ././7/punct");
        assertThat(speaker.words()).isEqualTo("A fisherman");
    }

    @Test
    void aPollSpeaks() {
        Described speaker = speaker("The/DT/2/det survey/NN/3/nsubj said=say/VBD/0/root the/DT/5/det harvest/NN/6/nsubj"
                + " failed=fail/VBD/3/ccomp ././3/punct");
        assertThat(speaker.kind()).isEqualTo(Kind.POLL);
    }

    @Test
    void theSourceNamedByAPrepositionSpeaksToo() {
        Described speaker = speaker("The/DT/2/det ferry/NN/3/nsubj sailed=sail/VBD/0/root ,/,/7/punct"
                + " according=accord/VBG/7/case to/TO/5/fixed sailors=sailor/NNS/3/obl ././3/punct");
        assertThat(speaker.words()).isEqualTo("sailors");
    }

    @Test
    void aThingThatCannotSpeakIsNoSpeaker() {
        assertThat(sayings(
                        "The/DT/2/det wall/NN/3/nsubj cited=cite/VBD/0/root the/DT/5/det storm/NN/3/obj ././3/punct"))
                .isEmpty();
    }

    @Test
    void whoIsAPersonEvenWhereTheTreeSaysOtherwise() {
        Described speaker =
                speaker("A/DT/2/det reply/NN/0/root to/IN/4/case farmers=farmer/NNS/2/nmod ,/,/2/punct who/WP/7/nsubj"
                        + " doubted=doubt/VBD/2/acl:relcl the/DT/9/det harvest/NN/7/obj ././2/punct");
        assertThat(speaker.words()).isEqualTo("farmers");
    }

    @Test
    void whoeverIsToldSomethingInTheMiddleOfItLeavesTheSpeakerRightBeforeTheVerb() {
        Described speaker = speaker(
                "The/DT/2/det ferry/NN/5/nsubj ,/,/5/punct sailors=sailor/NNS/5/nsubj told=tell/VBD/0/root the/DT/7/det"
                        + " newspaper/NN/5/obj ,/,/5/punct had=have/VBD/10/aux sailed=sail/VBN/5/ccomp ././5/punct");
        assertThat(speaker.words()).isEqualTo("sailors");
    }

    @Test
    void criticsOfSomebodyAreNotHe() {
        TreeBank.Parsed parsed = TreeBank.parsed(
                "Berg/NNP/3/nmod:poss 's/POS/1/case opponents=opponent/NNS/4/nsubj say/VBP/0/root the/DT/6/det"
                        + " plan/NN/7/nsubj failed=fail/VBD/4/ccomp ././4/punct");
        Said said = new CueReader(
                        knowledge.voices(),
                        parsed.text(),
                        0,
                        Resolved.of(parsed.sentence()).person("Berg").get())
                .sayings()
                .get(0);
        assertThat(said.speakers()).isEmpty();
        assertThat(said.described().orElseThrow().words()).isEqualTo("Berg's opponents");
    }

    private Described speaker(String tree) {
        return sayings(tree).get(0).described().orElseThrow();
    }

    private List<Said> sayings(String tree) {
        TreeBank.Parsed parsed = TreeBank.parsed(tree);
        return new CueReader(
                        knowledge.voices(),
                        parsed.text(),
                        0,
                        Resolved.of(parsed.sentence()).get())
                .sayings();
    }
}
