package chancery.http;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Answers to questions that were asked of one edition of the record, the last asked ones, as long as they have room. Those of another
 * edition are forgotten. For several threads.
 */
final class KeptAnswers {

    /** An answer that takes more than this part of the room is not kept. */
    private static final int PART = 16;

    private final int room;
    private final Map<String, byte[]> answers = new LinkedHashMap<>(16, 0.75f, /* accessOrder= */ true);
    private String edition = "";
    private int bytes;

    /** @param room for so many bytes of answers */
    KeptAnswers(int room) {
        this.room = room;
    }

    /** What was answered to a question, if it was asked of this edition and is kept. */
    synchronized Optional<byte[]> find(String question, String ofEdition) {
        return edition.equals(ofEdition) ? Optional.ofNullable(answers.get(question)) : Optional.empty();
    }

    /** @param answer not to be changed any more */
    synchronized void keep(String question, String ofEdition, byte[] answer) {
        if (!edition.equals(ofEdition)) {
            answers.clear();
            bytes = 0;
            edition = ofEdition;
        }
        if (answer.length > room / PART) {
            return;
        }
        byte[] before = answers.put(question, answer);
        bytes += answer.length - (before == null ? 0 : before.length);
        var eldest = answers.values().iterator();
        while (bytes > room) {
            bytes -= eldest.next().length;
            eldest.remove();
        }
    }
}
