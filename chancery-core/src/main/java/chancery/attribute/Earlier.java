package chancery.attribute;

import chancery.model.CodedAct;
import chancery.model.CodedSentence;
import chancery.model.Token;
import chancery.model.Tree;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Tells what a report refers to, from what it tells as its news: only the news may be taken to be of the report's own day. */
final class Earlier {

    /** What stands before a clause that only says when something else was. */
    private static final Set<String> WHEN = Set.of("when", "after", "before", "since", "as", "while", "until");

    private Earlier() {}

    /** "has said", "had condemned": on no particular day. */
    static boolean isPerfect(CodedSentence sentence, int head) {
        return sentence.sentence().tree().children(head, "aux").stream()
                .map(sentence.sentence()::token)
                .anyMatch(aux -> aux.lemma().equals("have") && aux.tag().matches("VBP|VBZ|VBD"));
    }

    /**
     * Words that other words are about ("rejected a charge"), that a noun only refers to, or by which another act is dated.
     *
     * @param said what the sentence tells that somebody said
     */
    static boolean isBackground(CodedSentence sentence, CodedAct coded, List<Said> said) {
        return coded.act().kind().isSpeech()
                && (isNamedInPassing(sentence, coded.head(), said) || dates(sentence, coded.head()));
    }

    /** "amid threats by Chad", "rejected a charge by Mali": not so "made a demand", whose verb is no act of its own. */
    private static boolean isNamedInPassing(CodedSentence sentence, int head, List<Said> said) {
        Tree tree = sentence.sentence().tree();
        if (!tree.token(head).isNoun()) {
            return false;
        }
        Optional<Integer> verb = tree.head(head)
                .filter(above -> tree.token(above).isVerb() && tree.token(head).is("obj"));
        return verb.isEmpty()
                || sentence.acts().stream().anyMatch(act -> act.head() == verb.get())
                || said.stream().anyMatch(other -> other.cueHead() == verb.get());
    }

    /** "When Poland rejected the note, it closed the border." */
    private static boolean dates(CodedSentence sentence, int head) {
        Tree tree = sentence.sentence().tree();
        Token verb = tree.token(head);
        return verb.isVerb()
                && verb.is("advcl")
                && tree.children(head, "mark", "advmod").stream()
                        .map(tree::token)
                        .anyMatch(mark -> WHEN.contains(mark.word().toLowerCase(Locale.ROOT)));
    }
}
