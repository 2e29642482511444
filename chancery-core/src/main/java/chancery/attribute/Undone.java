package chancery.attribute;

import chancery.model.CodedAct;
import chancery.model.CodedSentence;
import chancery.model.Status;
import chancery.model.Token;
import chancery.model.Tree;
import java.util.Optional;

/**
 * A deed that somebody says was not done: "denied that he had visited Oslo", "said they had not attacked". It is told as much as one that
 * was. What will not or should not be done is no more than words, and words left unsaid are none.
 */
final class Undone {

    private static final String MODAL = "MD";

    private Undone() {}

    /** True if the act, told in somebody's words, is denied there. */
    static boolean isTold(CodedAct coded, CodedSentence sentence) {
        return coded.status() == Status.DENIED
                && !coded.act().kind().isSpeech()
                && !isAhead(sentence.sentence().tree(), coded.head());
    }

    /** "will not attack", "must not attack", "to attack". */
    private static boolean isAhead(Tree tree, int head) {
        Optional<Integer> verb = tree.ancestors(head).stream()
                .filter(above -> tree.token(above).isVerb())
                .findFirst();
        return verb.filter(found -> hasModal(tree, found) || isInfinitive(tree, found))
                .isPresent();
    }

    private static boolean hasModal(Tree tree, int verb) {
        return tree.children(verb, "aux").stream()
                .anyMatch(aux -> tree.token(aux).tag().equals(MODAL));
    }

    private static boolean isInfinitive(Tree tree, int verb) {
        Token token = tree.token(verb);
        return token.tag().equals("VB")
                && !tree.has(verb, "aux")
                && !tree.children(verb, "mark").isEmpty();
    }
}
