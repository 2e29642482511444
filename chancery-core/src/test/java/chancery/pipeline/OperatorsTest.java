package chancery.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.code.ActCoder;
import chancery.knowledge.Knowledge;
import chancery.model.Act;
import chancery.model.Certainty;
import chancery.model.Claim;
import chancery.model.Participant;
import chancery.model.PloverType;
import chancery.model.Report;
import chancery.model.Status;
import chancery.parse.TextParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every operator on its example and on acts of nine kinds, and parties in every kind of clause. */
class OperatorsTest {

    private static ReportPipeline pipeline;

    @BeforeAll
    static void load() {
        Knowledge knowledge = Knowledge.bundled();
        pipeline = new ReportPipeline(TextParser.load(knowledge), knowledge);
    }

    @Test
    void everyOperatorDoesWhatItsRowSays() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (String[] row : rows("/knowledge/operators.tsv", 7)) {
            String got = first(row[3]);
            List<String> parts = List.of(got.split(" ", -1));
            boolean type =
                    row[4].equals("-") || List.of(row[4].split("\\|", -1)).contains(parts.get(0));
            boolean status = row[5].equals("-") || row[5].equals(parts.get(1));
            if (!type || !status) {
                wrong.add(row[0] + ": " + row[3] + " -> " + got);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void theActInsideIsToldWithItsStatusAndVoice() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (String[] row : rows("/knowledge/operators.tsv", 7)) {
            List<String> got = acts(row[3]).stream().map(OperatorsTest::inner).toList();
            if (!row[6].equals("-") && !got.contains(row[6])) {
                wrong.add(row[0] + ": " + row[3] + " -> " + got);
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static String inner(Claim claim) {
        Act act = (Act) claim.assertion();
        return String.join(
                " ",
                act.type().map(PloverType::name).orElse("-"),
                claim.status().name().toLowerCase(Locale.ROOT),
                names(claim.voices()));
    }

    @Test
    void aDenialThatIsNotMadeLeavesTheActAlleged() {
        assertThat(acts("Norway did not deny attacking Chad.")).anyMatch(OperatorsTest::isAlleged);
    }

    @Test
    void whatSomebodySaysWillNotOrMustNotBeDoneIsNoActLeftUndone() {
        assertThat(acts("Norway said it would not attack Chad."))
                .noneMatch(claim -> ((Act) claim.assertion()).type().equals(Optional.of(PloverType.ASSAULT)));
        assertThat(acts("Norway said Mali must not attack Chad."))
                .noneMatch(claim -> ((Act) claim.assertion()).type().equals(Optional.of(PloverType.ASSAULT)));
    }

    @Test
    void aMemberOfParliamentPromisesNothingForHisState() {
        assertThat(pledges("The Kenyan minister said Kenya would help Chad.")).isNotEmpty();
        assertThat(pledges("The Kenyan senator said Kenya would help Chad.")).isEmpty();
    }

    @Test
    void whatIsToldOfInPassingIsNotSpokenNow() {
        assertThat(speakers("Norway said it had rejected the treaty with Chad.", PloverType.REJECT))
                .containsExactly("Norway");
        assertThat(speakers(
                        "Norway said Norway's rejection of the treaty with Chad had been noted.", PloverType.REJECT))
                .isEmpty();
    }

    @Test
    void whoMustActHimselfDemandsNothingOfOthers() {
        assertThat(speakers("Norway said it must fund Chad.", PloverType.REQUEST))
                .isEmpty();
        assertThat(speakers("Norway said Chad ought to fund Mali.", PloverType.REQUEST))
                .containsExactly("Norway");
    }

    private static List<String> pledges(String sentence) {
        return speakers(sentence, PloverType.AGREE);
    }

    /** Who speaks words of this type by a verb of saying. */
    private static List<String> speakers(String sentence, PloverType type) {
        return acts(sentence).stream()
                .filter(claim -> claim.evidence().rule().startsWith("voices/cues.tsv"))
                .filter(claim -> ((Act) claim.assertion()).type().equals(Optional.of(type)))
                .map(claim -> names(((Act) claim.assertion()).agents()))
                .toList();
    }

    @Test
    void operatorsApplyToAnyInnerAct() throws IOException {
        List<String> wrong = new ArrayList<>();
        List<String[]> inner = rows("/pipeline/inner-acts.tsv", 4);
        for (String[] operator : rows("/pipeline/operator-frames.tsv", 3)) {
            for (String[] act : inner) {
                String sentence = operator[0]
                        .replace("{do}", act[1])
                        .replace("{doing}", act[2])
                        .replace("{done}", act[3]);
                String want = act[0].equals("good") ? operator[1] : operator[2];
                String got = List.of(first(sentence).split(" ", -1)).get(0);
                if (!List.of(want.split("\\|", -1)).contains(got)) {
                    wrong.add(sentence + " -> " + got + ", not " + want);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void partiesAreFoundInEveryKindOfClause() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (String[] row : rows("/pipeline/parties.tsv", 5)) {
            List<String> got = acts(row[1]).stream()
                    .map(claim -> (Act) claim.assertion())
                    .map(act -> act.type().map(PloverType::name).orElse("-") + "\t" + names(act.agents()) + "\t"
                            + names(act.recipients()))
                    .toList();
            if (!got.contains(row[2] + "\t" + row[3] + "\t" + row[4])) {
                wrong.add(row[0] + ": " + row[1] + " -> " + got);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyHedgeMakesItsExampleAnAllegation() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (String[] row : rows("/knowledge/hedges.tsv", 3)) {
            if (acts(row[2]).stream().noneMatch(OperatorsTest::isAlleged)) {
                wrong.add(row[0] + " " + row[1] + ": " + row[2]);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void whatSomebodySaysOrBelievesIsHisClaimAndNoHedge() {
        assertThat(acts("Rebels shelled the port of Tartus.")).isNotEmpty().noneMatch(OperatorsTest::isAlleged);
        assertThat(acts("France believes that Chad has expelled the envoy of Sudan."))
                .isNotEmpty()
                .noneMatch(OperatorsTest::isAlleged);
    }

    private static boolean isAlleged(Claim claim) {
        return claim.certainty() == Certainty.ALLEGED;
    }

    private static String names(List<Participant> participants) {
        return participants.isEmpty()
                ? "-"
                : String.join(
                        ", ",
                        participants.stream().map(one -> one.actor().name()).toList());
    }

    /** Type and status of the act that is told most plainly. */
    private static String first(String sentence) {
        return acts(sentence).stream()
                .max(Comparator.comparingDouble(OperatorsTest::plainness))
                .map(claim ->
                        ActCoder.ploverType((Act) claim.assertion(), claim.status())
                                        .map(PloverType::name)
                                        .orElse("-") + " "
                                + claim.status().name().toLowerCase(Locale.ROOT))
                .orElse("none none");
    }

    private static double plainness(Claim claim) {
        Act act = (Act) claim.assertion();
        boolean twoSided = !act.agents().isEmpty() && !act.recipients().isEmpty();
        boolean deniedBySomebody =
                claim.status() == Status.DENIED && !claim.voices().isEmpty();
        return (deniedBySomebody ? 0 : 8) + (act.type().isPresent() ? 4 : 0) + (twoSided ? 2 : 0) + claim.confidence();
    }

    private static List<Claim> acts(String sentence) {
        return pipeline.all(Report.plain("sentence", sentence)).claims().stream()
                .filter(claim -> claim.assertion() instanceof Act)
                .toList();
    }

    private static List<String[]> rows(String resource, int columns) throws IOException {
        try (InputStream in = Objects.requireNonNull(OperatorsTest.class.getResourceAsStream(resource), resource);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<String[]> rows = reader.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .toList();
            assertThat(rows).isNotEmpty().allMatch(row -> row.length == columns);
            return rows;
        }
    }
}
