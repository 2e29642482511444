package chancery.merge;

import chancery.knowledge.DisputeWords;
import chancery.knowledge.DisputeWords.Use;
import chancery.model.Evidence;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Whether a sentence about something that is not done says against others that it was not: "denied that they met", "did not meet".
 * What somebody was kept from or avoids is not done either, but contradicts nobody: "prohibited from doing business".
 */
final class Refutation {

    private static final String NOT = "n't";

    private final DisputeWords words;

    Refutation(DisputeWords words) {
        this.words = words;
    }

    /** By the word nearest before what is told; where there is none before it, by the first behind. */
    boolean isIn(Evidence evidence) {
        int act = evidence.trigger().start() - evidence.span().start();
        Plain said = Plain.of(evidence.text());
        int first = said.firstFrom(act);
        return IntStream.concat(
                        IntStream.range(0, first).map(i -> first - 1 - i),
                        IntStream.range(first, said.words().size()))
                .filter(i -> is(Use.DENIAL, said, i) || is(Use.HINDERED, said, i))
                .mapToObj(i -> is(Use.DENIAL, said, i))
                .findFirst()
                .orElse(false);
    }

    /** True if a phrase of this use begins with the word. */
    private boolean is(Use use, Plain said, int at) {
        List<String> rest = said.words().subList(at, said.words().size());
        return words.of(use).stream().anyMatch(phrase -> phrase.size() <= rest.size() && begins(phrase, rest));
    }

    private static boolean begins(List<String> phrase, List<String> rest) {
        return rest.subList(0, phrase.size()).equals(phrase)
                || (phrase.equals(List.of(NOT)) && rest.get(0).endsWith(NOT));
    }
}
