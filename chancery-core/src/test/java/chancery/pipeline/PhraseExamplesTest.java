package chancery.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.knowledge.Knowledge;
import chancery.parse.TextParser;
import chancery.pipeline.ExampleCheck.Problem;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PhraseExamplesTest {

    private static Knowledge knowledge;
    private static ExampleCheck check;

    @BeforeAll
    static void load() {
        knowledge = Knowledge.bundled();
        check = new ExampleCheck(new ReportPipeline(TextParser.load(knowledge), knowledge));
    }

    @Test
    void everyEntryCodesItsOwnExample() {
        assertThat(lines(check.problems(knowledge))).isEmpty();
    }

    private static List<String> lines(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.rule() + ": " + problem.example() + " -> " + problem.problem())
                .toList();
    }
}
