package chancery;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.model.Sentence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TreeBankTest {

    @Test
    void aLineBecomesATree() {
        TreeBank.Parsed parsed = TreeBank.parsed(
                "Norway/NNP/3/nmod:poss/LOCATION 's/POS/1/case Marin/NNP/4/nsubj/PERSON left=leave/VBD/0/root ././4/punct");
        Sentence sentence = parsed.sentence();
        assertThat(parsed.text()).isEqualTo("Norway's Marin left.");
        assertThat(sentence.token(3).lemma()).isEqualTo("leave");
        assertThat(sentence.tree().root()).contains(3);
        assertThat(sentence.token(2).span().of(parsed.text())).isEqualTo("Marin");
    }

    @Test
    void aFileOfTreesIsRead(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("one.conllu");
        Files.writeString(file, """
                # sent_id = 4
                # number = 4
                # text = Marin left
                1\tMarin\tMarin\t_\tNNP\t_\t2\tnsubj\t_\tstart=10|end=15|ner=PERSON|NER=B-PER
                2\tleft\tleave\t_\tVBD\t_\t0\troot\t_\tstart=16|end=20|ner=O

                """);
        Sentence sentence = TreeBank.read(file).get(0).sentence();
        assertThat(sentence.number()).isEqualTo(4);
        assertThat(sentence.span().start()).isEqualTo(10);
        assertThat(sentence.token(0).entity()).isEqualTo("PERSON");
    }
}
