package chancery.bench.made;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chancery.knowledge.Knowledge;
import chancery.model.Dispute.Question;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CorpusMakerTest {

    private static final Knowledge KNOWLEDGE = Knowledge.bundled();
    private static final MadeCorpus CORPUS = new CorpusMaker(KNOWLEDGE, "dev", 7).make(120);
    private static final Map<String, MadeReport> BY_NAME =
            CORPUS.reports().stream().collect(Collectors.toMap(MadeReport::name, Function.identity()));

    @Test
    void theSameSeedMakesTheSameCorpus() {
        assertThat(new CorpusMaker(KNOWLEDGE, "dev", 7).make(120)).isEqualTo(CORPUS);
        assertThat(new CorpusMaker(KNOWLEDGE, "dev", 8).make(120)).isNotEqualTo(CORPUS);
    }

    @Test
    void noSlotIsLeftOpen() {
        assertThat(CORPUS.reports())
                .allSatisfy(report -> assertThat(report.text() + report.title())
                        .doesNotContain("{")
                        .doesNotContain("}"));
    }

    @Test
    void everyReportTellsAnEventInWordsOfItsOwnText() {
        assertThat(CORPUS.reports())
                .allSatisfy(report -> assertThat(report.lines())
                        .anySatisfy(line -> assertThat(line.event()).isPresent())
                        .allSatisfy(line -> assertThat(report.text()).contains(line.text())));
    }

    @Test
    void disputesAreBetweenReportsOfDifferentWitnesses() {
        assertThat(CORPUS.disputes())
                .allSatisfy(dispute -> assertThat(dispute.others().stream().map(CorpusMakerTest::family))
                        .doesNotContain(family(dispute.odd())));
    }

    @Test
    void thereAreDisputesOfAllKindsAndFamiliesOfSeveral() {
        assertThat(CORPUS.disputes()).extracting(MadeDispute::question).contains(Question.values());
        Set<String> several = CORPUS.reports().stream()
                .collect(Collectors.groupingBy(MadeReport::family, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(family -> family.getValue() > 2)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        assertThat(several).isNotEmpty();
    }

    @Test
    void anUnknownSetIsRefused() {
        assertThatThrownBy(() -> new CorpusMaker(KNOWLEDGE, "other", 1)).hasMessageContaining("fresh");
    }

    @Test
    void pairsAreCountedInBothGroupings() {
        List<String> things = List.of("1x", "1x", "1y", "2y");
        Shares shares = Pairs.compare("things", things, thing -> thing.substring(0, 1), thing -> thing.substring(1));
        assertThat(shares).isEqualTo(new Shares("things", 1, 3, 2));
        assertThat(shares.recall()).isEqualTo(0.5);
    }

    private static String family(String report) {
        return Optional.ofNullable(BY_NAME.get(report)).orElseThrow().family();
    }
}
