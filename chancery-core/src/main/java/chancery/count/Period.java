package chancery.count;

import chancery.knowledge.TimeWords;
import chancery.model.ResolvedSentence;
import chancery.model.TimeReference;
import chancery.model.Token;
import chancery.model.Tree;
import chancery.model.When;
import java.util.Optional;
import java.util.stream.IntStream;

/** The time that a number covers: "in the first half of this year". */
final class Period {

    private final TimeWords words;

    Period(TimeWords words) {
        this.words = words;
    }

    /** A stretch of time that hangs on what is counted or on its verb, and does not hold the number itself. */
    Optional<TimeReference> of(ResolvedSentence sentence, int number, int head) {
        Tree tree = sentence.tree();
        return sentence.dates().stream()
                .filter(time -> time.when().precision() != When.Precision.DAY && !isDay(tree, time))
                .filter(time -> number < time.first() || number > time.last())
                .filter(time -> hangsOn(tree, time.head(), head))
                .findFirst();
    }

    /** "On Monday" covers nothing, also where its date is unknown. */
    private boolean isDay(Tree tree, TimeReference time) {
        return IntStream.rangeClosed(time.first(), time.last())
                .mapToObj(i -> tree.token(i).word())
                .anyMatch(word -> words.has(word, TimeWords.Kind.WEEKDAY) || words.has(word, TimeWords.Kind.DEICTIC));
    }

    /** The time hangs on the noun, on its verb, or on the verb above that: "returned in May, marking an increase". */
    private static boolean hangsOn(Tree tree, int time, int head) {
        int above = tree.head(time).orElse(-1);
        return above == head
                || tree.ancestors(head).stream()
                        .filter(i -> tree.token(i).isVerb())
                        .limit(2)
                        .anyMatch(verb -> verb == above);
    }

    /** The words with their preposition. */
    static String text(ResolvedSentence sentence, TimeReference time) {
        Tree tree = sentence.tree();
        int first = time.first();
        while (first > 0 && tree.token(first - 1).is("case")) {
            first--;
        }
        StringBuilder words = new StringBuilder();
        for (int i = first; i <= time.last(); i++) {
            Token token = tree.token(i);
            boolean apart =
                    i > first && tree.token(i - 1).span().end() < token.span().start();
            words.append(apart ? " " : "").append(token.word());
        }
        return words.toString();
    }
}
