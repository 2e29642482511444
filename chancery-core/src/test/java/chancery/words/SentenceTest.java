package chancery.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where sentences end: at every {@code ¶} of the examples, and nowhere else. */
class SentenceTest {

    private static final Tokeniser TOKENISER = new Tokeniser();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The envoy left.¶ He was tired.",
                "Lt. Gen. H. R. Dunn met Sen. Moor and Dr. Ash.¶ They spoke.",
                "He saw the U.S. Treasury of the U.S.¶ The rest was silence.",
                "Talks began at 3 p.m. Monday and ended at 5 p.m.¶ Nobody spoke.",
                "Fjord Inc. of Reno, Nev. Senator Moor owns it.",
                "Fjord Inc.¶ It sells ships.",
                "They chose Plan B.¶ Nothing came of World War I.¶ He and I.¶ We agree.",
                "See No. 5.¶ He said no.¶ They left.",
                "It opens on Jan. 3.¶ On Sat. 5 June it closes.",
                "It costs 3.5 million.¶ 40 ships came.",
                "Moor v. Ash (see section 1.d. and 2).¶ It was late in the U.S..",
                "They met Ronald I. Moor, R-Miss., and him.¶ So did she and I.¶ We wept.",
                "Shares of Glenmoor (GLMR.L) fell.",
                "Talks Between the U.S. And Norway",
                "Ships, planes etc.¶ Norway has them."
            })
    void stopsOfAbbreviationsEndNone(String marked) {
        assertThat(cut(marked)).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"We go.\"¶ She left.",
                "“We go.”¶ “They stay.”",
                "\"Do we go?\" she asked.¶ \"Never!\" said he.",
                "\"We go.¶ They stay,\" she said.",
                "\"We go.\" said nobody.",
                "\"We go.\"¶ \"They stay.\"",
                "\"We go.¶ They stay.\"¶They left.",
                "He said so ...¶ The rest wept. [...]¶ Ash left.",
                "He went (they say.)¶ She stayed.",
                "(He went.)¶ She stayed.",
                "They signed.[3]¶ It holds. [4]¶ Good.",
                "'We go.'¶ She left.",
                "Was it?!¶ It was.",
                "\"Was it?\" - he asked."
            })
    void whatClosesBelongsToTheSentence(String marked) {
        assertThat(cut(marked)).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He met Rahimi.¶The envoy left.",
                "It was 2018.¶He left.",
                "He met Rahimi.¶It was late.",
                "\"We go.\"¶They left.",
                "J.Moor spoke to gov.uk on Node.js.",
                "He hosted.¶ Norway's king left."
            })
    void aMissingBlankIsSeen(String marked) {
        assertThat(cut(marked)).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "OSLO, Jan. 3 (Agency) - Norway said so.",
                "He waited ... and left.",
                "He waited...¶ The door opened.",
                "One; two: three.",
                "• Ships\n\n¶• Planes",
                "NORWAY SIGNS PACT\n\n¶Oslo signed it\non Monday.",
                "1. Go there.¶ 2. Stay."
            })
    void linesAndOtherMarks(String marked) {
        assertThat(cut(marked)).isEqualTo(marked);
    }

    /** The text with a mark before every sentence but the first, behind the blanks if the example has it so. */
    private static String cut(String marked) {
        String text = marked.replace("¶", "");
        List<List<Word>> sentences = TOKENISER.sentences(text);
        StringBuilder cut = new StringBuilder(text);
        for (int i = sentences.size() - 1; i > 0; i--) {
            int start = sentences.get(i).get(0).start();
            int end = sentences.get(i - 1).get(sentences.get(i - 1).size() - 1).end();
            cut.insert(text.substring(end, start).contains("\n") ? start : end, '¶');
        }
        return cut.toString();
    }
}
