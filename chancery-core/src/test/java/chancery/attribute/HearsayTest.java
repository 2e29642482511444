package chancery.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.Resolved;
import chancery.TreeBank;
import chancery.knowledge.Knowledge;
import chancery.model.Statement.Force;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said by nobody in particular, by whoever made the claim, or only thought. */
class HearsayTest {

    private final Knowledge knowledge = Knowledge.bundled();

    @Test
    void aPassiveWithoutADoerHasNoSpeakerAndTellsOfWhom() {
        Said said = only("The/DT/2/det guards=guard/NNS/4/nsubj:pass were=be/VBD/4/aux:pass accused=accuse/VBN/0/root"
                + " of/IN/6/mark hiding=hide/VBG/4/advcl gold/NN/6/obj ././4/punct");
        assertThat(said.hasSource()).isFalse();
        assertThat(said.pieces()).hasSize(2);
    }

    @Test
    void aClaimOfNobodyInParticularIsAStatement() {
        Said said = only("Claims=claim/NNS/6/nsubj that/IN/5/mark the/DT/4/det ferry/NN/5/nsubj sank=sink/VBD/1/acl"
                + " spread=spread/VBD/0/root ././6/punct");
        assertThat(said.hasSource()).isFalse();
        assertThat(said.force()).isEqualTo(Force.ASSERT);
    }

    @Test
    void whoMakesTheClaimSaysIt() {
        Said said =
                only("Norway/NNP/2/nsubj made=make/VBD/0/root the/DT/4/det claim/NN/2/obj that/IN/8/mark the/DT/7/det"
                        + " ferry/NN/8/nsubj sank=sink/VBD/4/acl ././2/punct");
        assertThat(said.speakers())
                .extracting(speaker -> speaker.actor().name())
                .containsExactly("Norway");
    }

    @Test
    void whoDeniesAClaimDoesNotMakeIt() {
        assertThat(sayings(
                        "Norway/NNP/2/nsubj denied=deny/VBD/0/root the/DT/4/det claim/NN/2/obj that/IN/8/mark the/DT/7/det"
                                + " ferry/NN/8/nsubj sank=sink/VBD/4/acl ././2/punct"))
                .filteredOn(said -> said.force() == Force.ASSERT)
                .noneMatch(Said::hasSource);
    }

    @Test
    void aThoughtIsNotSpoken() {
        Said said = only(
                "Norway/NNP/2/nsubj believes=believe/VBZ/0/root the/DT/4/det ferry/NN/5/nsubj sank=sink/VBD/2/ccomp"
                        + " ././2/punct");
        assertThat(said.force()).isEqualTo(Force.THINK);
        assertThat(said.force().isSpoken()).isFalse();
    }

    private Said only(String tree) {
        List<Said> all = sayings(tree);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private List<Said> sayings(String tree) {
        TreeBank.Parsed parsed = TreeBank.parsed(tree);
        Resolved resolved = Resolved.of(parsed.sentence());
        return new CueReader(
                        knowledge.voices(),
                        parsed.text(),
                        0,
                        parsed.text().contains("Norway")
                                ? resolved.state("Norway", "NOR").get()
                                : resolved.get())
                .sayings();
    }
}
