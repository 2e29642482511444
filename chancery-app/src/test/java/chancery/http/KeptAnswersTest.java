package chancery.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeptAnswersTest {

    private final KeptAnswers kept = new KeptAnswers(/* room= */ 64);

    @Test
    void whoAsksTheSameGetsTheSame() {
        kept.keep("/api/events?kind=visit", "1-1", bytes("[1]"));
        assertThat(kept.find("/api/events?kind=visit", "1-1")).hasValue(bytes("[1]"));
        assertThat(kept.find("/api/events?kind=call", "1-1")).isEmpty();
    }

    @Test
    void anAnswerOfAnotherEditionIsForgotten() {
        kept.keep("/api/events", "1-1", bytes("[1]"));
        assertThat(kept.find("/api/events", "1-2")).isEmpty();
        kept.keep("/api/reports", "1-2", bytes("[2]"));
        assertThat(kept.find("/api/events", "1-1")).isEmpty();
    }

    @Test
    void theAnswerThatWasNotAskedForLongestMakesRoom() {
        for (int i = 0; i < 16; i++) {
            kept.keep("/api/events/" + i, "1-1", bytes("abcd"));
        }
        kept.find("/api/events/0", "1-1");
        kept.keep("/api/events/16", "1-1", bytes("abcd"));
        assertThat(kept.find("/api/events/0", "1-1")).isPresent();
        assertThat(kept.find("/api/events/1", "1-1")).isEmpty();
    }

    @Test
    void oneAnswerDoesNotTakeTheRoomOfMany() {
        kept.keep("/api/events", "1-1", bytes("abcde"));
        assertThat(kept.find("/api/events", "1-1")).isEmpty();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
