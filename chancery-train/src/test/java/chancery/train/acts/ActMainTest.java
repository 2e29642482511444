package chancery.train.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chancery.knowledge.Knowledge;
import chancery.learn.ModelFile;
import chancery.model.PloverType;
import chancery.parse.TextParser;
import chancery.pipeline.Coding;
import chancery.pipeline.ReportPipeline;
import chancery.pipeline.SentenceCoder;
import chancery.rank.ActRanker;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From forty coded sentences to a model. */
class ActMainTest {
    private static final String HEAD = "id\ttype\tmode\tstatus\ttrigger\tsentence\n";
    private static final Knowledge KNOWLEDGE = Knowledge.bundled();

    @TempDir
    private Path folder;

    @Test
    void wordLearnedFromItsLinesIsCoded() throws IOException {
        ActRanker ranker = ActRanker.from(file(train("a", lines())), KNOWLEDGE.acts());
        SentenceCoder coder = new SentenceCoder(new ReportPipeline(TextParser.load(KNOWLEDGE), KNOWLEDGE), ranker);
        Coding best = coder.code("Peru flummed Chile.", Optional.empty(), new SentenceCoder.Pair("Peru", "Chile"))
                .get(0);
        assertThat(best.type()).contains(PloverType.AID);
        assertThat(best.rule()).startsWith("learned");
    }

    @Test
    void sameLinesGiveTheSameBytes() throws IOException {
        assertThat(Files.readAllBytes(train("a", lines()))).isEqualTo(Files.readAllBytes(train("b", lines())));
    }

    @Test
    void cardTellsWhatWasLearnedAndHowWell() throws IOException {
        Path model = train("a", lines());
        assertThat(Files.readString(Path.of(model + ".card")))
                .contains("0 examples of phrases learned")
                .contains("calibration error");
    }

    @Test
    void wrongLineIsNamed() throws IOException {
        Path file = Files.writeString(
                folder.resolve("bad.tsv"), HEAD + "x-1\tHELP\t-\tHAPPENED\tsent\t[Oslo] sent <Tirana> blankets.\n");
        assertThatThrownBy(() -> ActLines.read(List.of(file)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("bad.tsv, line 2")
                .hasMessageContaining("HELP");
    }

    @Test
    void keptTriggersAndPartiesAreInNoLineToLearnFrom() throws IOException {
        List<ActLine> lines = ActLines.read(List.of(Path.of("../acts/words.tsv"), Path.of("../acts/deeds.tsv")));
        Split split = new Split(lines);
        assertThat(split.train(lines)).noneMatch(Split::isNewTrigger).noneMatch(Split::isNewParty);
        assertThat(split.test(lines)).hasSizeGreaterThan(lines.size() / 10);
    }

    private Path train(String name, Path lines) throws IOException {
        Path model = folder.resolve(name + ".model");
        new ActMain(reader(), KNOWLEDGE, List.of(), new LogLinear.Pace(1, 4, 0.15, 0.003))
                .train(model, ActLines.read(List.of(lines)));
        return model;
    }

    private Path lines() throws IOException {
        String[] states = {"Oslo", "Tirana", "Quito", "Dakar", "Hanoi", "Rabat", "Kenya", "Nepal", "Cuba", "Malta"};
        StringBuilder lines = new StringBuilder(HEAD);
        for (int i = 0; i < states.length; i++) {
            String source = states[i];
            String target = states[(i + 3) % states.length];
            line(lines, "AID", "flummed", "[" + source + "] flummed <" + target + ">.");
            line(lines, "ACCUSE", "grobed", "[" + source + "] grobed <" + target + ">.");
            line(lines, "AID", "flummed", "On Monday [" + target + "] flummed <" + source + ">.");
            line(lines, "ACCUSE", "grobed", "On Monday [" + target + "] grobed <" + source + ">.");
        }
        return Files.writeString(folder.resolve("lines.tsv"), lines);
    }

    private static void line(StringBuilder lines, String type, String trigger, String sentence) {
        lines.append(String.join("\t", "t", type, "-", "HAPPENED", trigger, sentence))
                .append('\n');
    }

    private static ModelFile reader() throws IOException {
        try (InputStream in = Objects.requireNonNull(TextParser.class.getResourceAsStream("reader.model"))) {
            return ModelFile.of("reader.model", in.readAllBytes());
        }
    }

    private static ModelFile file(Path model) throws IOException {
        return ModelFile.of(model.toString(), Files.readAllBytes(model));
    }
}
