package chancery.train.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chancery.learn.ModelError;
import chancery.learn.ModelFile;
import chancery.tree.Analysis;
import chancery.tree.TreeModel;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The steps from a treebank of thirty sentences to a model, and what the model makes of them. */
class TrainingTest {
    @TempDir
    private Path folder;

    private Path silver;

    @BeforeEach
    void copyTreebank() throws IOException {
        silver = folder.resolve("tiny.conllu");
        try (InputStream in = Objects.requireNonNull(TrainingTest.class.getResourceAsStream("tiny.conllu"))) {
            Files.copy(in, silver);
        }
    }

    @Test
    void modelGivesBackTheTreesItLearnedFrom() throws IOException {
        TreeModel model = TreeModel.from(ModelFile.of("tiny", Files.readAllBytes(train("a"))));
        int words = 0;
        int rightHeads = 0;
        int rightTags = 0;
        int rightNames = 0;
        for (Sentence sentence : Silver.read(List.of(silver.toString()))) {
            Analysis analysis = model.analyse(sentence.forms());
            words += sentence.size();
            rightHeads += same(sentence.heads(), analysis.heads());
            rightTags += same(sentence.tags(), analysis.tags());
            rightNames += same(sentence.names(), analysis.names());
        }
        assertThat(rightHeads).isGreaterThan(words * 95 / 100);
        assertThat(rightTags).isGreaterThan(words * 98 / 100);
        assertThat(rightNames).isGreaterThan(words * 98 / 100);
    }

    @Test
    void beamMendsWhatMoveByMoveLeftWrong() throws IOException {
        train("a");
        String[] files = {folder + "/a.words", folder + "/a.tags"};
        String hasty = folder.resolve("hasty").toString();
        String mended = folder.resolve("mended").toString();
        TreeMain.main(
                new String[] {"bits=16", "labelBits=14", "votes=1", "rounds=1", hasty, files[0], files[1], silver + ":1"
                });
        BeamMain.main(new String[] {"votes=1", "rounds=9", mended, files[0], files[1], hasty, silver + ":1"});
        assertThat(rightHeads(mended)).isGreaterThan(rightHeads(hasty));
    }

    private int rightHeads(String trees) throws IOException {
        String model = trees + ".model";
        PackMain.main(new String[] {model, folder + "/a.words", folder + "/a.tags", trees, folder + "/a.names"});
        TreeModel reader = TreeModel.from(ModelFile.of("tiny", Files.readAllBytes(Path.of(model))));
        return Silver.read(List.of(silver.toString())).stream()
                .mapToInt(sentence ->
                        same(sentence.heads(), reader.analyse(sentence.forms()).heads()))
                .sum();
    }

    @Test
    void sameInputGivesTheSameBytes() throws IOException {
        assertThat(Files.readAllBytes(train("a"))).isEqualTo(Files.readAllBytes(train("b")));
    }

    @Test
    void finishedStepIsNotDoneAgainUntilItsInputChanges() throws IOException {
        train("a");
        Path tagger = folder.resolve("a.tags");
        FileTime longAgo = FileTime.fromMillis(0);
        Files.setLastModifiedTime(tagger, longAgo);
        train("a");
        assertThat(Files.getLastModifiedTime(tagger)).isEqualTo(longAgo);
        Files.writeString(silver, Files.readString(silver).replace("Dolan", "Donlan"));
        train("a");
        assertThat(Files.getLastModifiedTime(tagger)).isNotEqualTo(longAgo);
    }

    @Test
    void damagedModelIsRefusedInWords() throws IOException {
        byte[] bytes = Files.readAllBytes(train("a"));
        bytes[bytes.length / 2] ^= 1;
        assertThatThrownBy(() -> TreeModel.from(ModelFile.of("tiny", bytes)))
                .isInstanceOf(ModelError.class)
                .hasMessageMatching("model tiny: section '.*' is damaged; fetch or train it again");
    }

    @Test
    void cardTellsWhatTheModelWasMadeOf() throws IOException {
        Path model = train("a");
        assertThat(Files.readString(Path.of(model + ".card")))
                .contains(Step.checksum(model))
                .contains("tagger: 30 sentences")
                .contains("parser: 30 sentences")
                .contains("beam: {rounds=3, votes=2}");
    }

    @Test
    void misspeltOptionIsRefused() {
        assertThatThrownBy(() -> ClassMain.main(new String[] {"round=3", "out", silver.toString()}))
                .hasMessageContaining("no option 'round'");
    }

    private Path train(String name) throws IOException {
        String classes = folder.resolve(name + ".words").toString();
        String tags = folder.resolve(name + ".tags").toString();
        String greedy = folder.resolve(name + ".greedy").toString();
        String trees = folder.resolve(name + ".trees").toString();
        String names = folder.resolve(name + ".names").toString();
        Path model = folder.resolve(name + ".model");
        String thrice = silver + ":3";
        ClassMain.main(new String[] {"fine=6", "coarse=3", classes, silver.toString()});
        TagMain.main(new String[] {"bits=14", tags, classes, thrice});
        TreeMain.main(new String[] {"bits=16", "labelBits=14", "votes=2", greedy, classes, tags, thrice});
        BeamMain.main(new String[] {"votes=2", trees, classes, tags, greedy, thrice});
        NameMain.main(new String[] {"bits=14", "votes=2", names, classes, tags, thrice});
        PackMain.main(new String[] {model.toString(), classes, tags, trees, names});
        return model;
    }

    private static <T> int same(List<T> one, List<T> other) {
        return (int) IntStream.range(0, one.size())
                .filter(i -> one.get(i).equals(other.get(i)))
                .count();
    }
}
