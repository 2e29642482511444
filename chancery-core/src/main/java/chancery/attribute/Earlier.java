package chancery.attribute;

import chancery.model.CodedSentence;
import chancery.model.Span;
import chancery.model.Tree;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Tells what a report refers to, from what it tells as its news: only the news may be taken to be of the report's own day. */
final class Earlier {

    /** What stands before a clause that only says when something else was; "while" and "as" tell what was said together with it. */
    private static final Set<String> WHEN = Set.of("when", "after", "before", "since", "until");

    private final CodedSentence sentence;
    private final Tree tree;
    private final List<Said> said;

    /** @param said what the sentence tells that somebody said */
    Earlier(CodedSentence sentence, List<Said> said) {
        this.sentence = sentence;
        this.tree = sentence.sentence().tree();
        this.said = said;
    }

    /** Whether words that hang on the head need not be of the report's day. */
    boolean isEarlier(int head) {
        return isPerfect(head) || isNamedInPassing(head) || saysWhen(head);
    }

    /** "has said", "had condemned": on no particular day. "He said that they had agreed" may be of the day on which he said so. */
    boolean isPerfect(int head) {
        String tags = tree.token(head).is("ccomp") ? "VBP|VBZ" : "VBP|VBZ|VBD";
        return tree.children(head, "aux").stream()
                .map(tree::token)
                .anyMatch(aux -> aux.lemma().equals("have") && aux.tag().matches(tags));
    }

    /** "amid threats by Chad", "rejected a charge by Mali": not so "made a demand", whose verb is no act of its own. */
    private boolean isNamedInPassing(int head) {
        if (!tree.token(head).isNoun()) {
            return false;
        }
        Optional<Integer> verb = tree.head(head)
                .filter(above -> tree.token(above).isVerb() && tree.token(head).is("obj"));
        return verb.isEmpty() || isAbout(verb.get(), head);
    }

    private boolean isAbout(int verb, int noun) {
        Span words = tree.token(noun).span();
        return sentence.acts().stream()
                        .anyMatch(act -> act.head() == verb && !act.trigger().overlaps(words))
                || said.stream().anyMatch(other -> other.cueHead() == verb && other.says(words));
    }

    /** "When Poland rejected the note, it closed the border." */
    private boolean saysWhen(int head) {
        return tree.token(head).isVerb()
                && tree.token(head).is("advcl")
                && tree.children(head, "mark", "advmod").stream()
                        .anyMatch(mark -> WHEN.contains(tree.token(mark).word().toLowerCase(Locale.ROOT)));
    }
}
