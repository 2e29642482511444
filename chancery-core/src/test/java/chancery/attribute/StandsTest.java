package chancery.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.Resolved;
import chancery.TreeBank;
import chancery.knowledge.Knowledge;
import chancery.model.Participant;
import chancery.model.Statement.Force;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Positions told by a noun ("is an opponent of", "its position is that"), and whose they are. */
class StandsTest {

    private final Knowledge knowledge = Knowledge.bundled();

    /** One saying as "speakers: content". */
    private record Stand(Force force, List<String> speakers, String content) {}

    @Test
    void whoIsAnOpponentRejects() {
        assertThat(stands(
                        "Norway/NNP/5/nsubj is=be/VBZ/5/cop a/DT/5/det staunch/JJ/5/amod opponent/NN/0/root of/IN/8/case"
                                + " the/DT/8/det treaty/NN/5/nmod ././5/punct"))
                .containsExactly(new Stand(Force.REJECT, List.of("NOR"), "the treaty"));
    }

    @Test
    void whoIsCalledACriticBetweenCommasCriticises() {
        assertThat(stands(
                        "Norway/NNP/9/nsubj ,/,/5/punct a/DT/5/det longtime/JJ/5/amod critic/NN/1/appos of/IN/8/case the/DT/8/det"
                                + " treaty/NN/5/nmod left=leave/VBD/0/root ././9/punct"))
                .containsExactly(new Stand(Force.CRITICISE, List.of("NOR"), "the treaty"));
    }

    @Test
    void criticsOfNobodyInParticularAreNoStand() {
        assertThat(stands("Critics=critic/NNS/4/nsubj of/IN/3/case treaties=treaty/NNS/1/nmod left=leave/VBD/0/root"
                        + " Norway/NNP/4/obj ././4/punct"))
                .isEmpty();
    }

    @Test
    void aPositionIsWhatTheClauseTells() {
        assertThat(stands(
                        "Norway/NNP/3/nmod:poss 's/POS/1/case position/NN/4/nsubj is=be/VBZ/0/root that/IN/8/mark the/DT/7/det"
                                + " border/NN/8/nsubj holds=hold/VBZ/4/ccomp ././4/punct"))
                .containsExactly(new Stand(Force.ASSERT, List.of("NOR"), "the border holds"));
    }

    @Test
    void aGoalIsOfWhoeverStandsBehindIt() {
        assertThat(stands("The/DT/2/det goal/NN/5/nsubj of/IN/4/case Norway/NNP/2/nmod is=be/VBZ/0/root to/TO/7/mark"
                        + " trade/VB/5/xcomp ././5/punct"))
                .containsExactly(new Stand(Force.INTEND, List.of("NOR"), "to trade"));
    }

    @Test
    void whoWasNeverAccusedIsAccusedByNobody() {
        assertThat(stands(
                        "Norway/NNP/4/nsubj:pass was=be/VBD/4/aux:pass never/RB/4/advmod accused=accuse/VBN/0/root of/IN/6/case"
                                + " theft/NN/4/obl ././4/punct"))
                .isEmpty();
    }

    private List<Stand> stands(String tree) {
        TreeBank.Parsed parsed = TreeBank.parsed(tree);
        return new CueReader(
                        knowledge.voices(),
                        parsed.text(),
                        0,
                        Resolved.of(parsed.sentence()).state("Norway", "NOR").get())
                .sayings().stream()
                        .map(said -> new Stand(
                                said.cue().orElseThrow().force(),
                                said.speakers().stream()
                                        .map(Participant::id)
                                        .map(id -> id.value())
                                        .toList(),
                                said.content().of(parsed.text())))
                        .toList();
    }
}
