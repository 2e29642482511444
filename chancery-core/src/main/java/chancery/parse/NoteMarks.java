package chancery.parse;

import chancery.words.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Marks of footnotes in brackets, "[22]", "[b]": no words of the sentence that they stand in, so that its tree is made without them. The
 * text keeps them.
 */
final class NoteMarks {

    private static final Pattern MARK = Pattern.compile("\\d{1,3}|[a-z]");

    private NoteMarks() {}

    /** The words of a sentence without such marks; never none, where a sentence is nothing else. */
    static List<Word> leftOut(List<Word> sentence) {
        List<Word> kept = new ArrayList<>(sentence.size());
        for (int i = 0; i < sentence.size(); i++) {
            if (isMark(sentence, i)) {
                i += 2;
            } else {
                kept.add(sentence.get(i));
            }
        }
        return kept.isEmpty() ? sentence : kept;
    }

    /** A bracket, a number or letter, a bracket, with nothing between them. */
    private static boolean isMark(List<Word> sentence, int at) {
        if (at + 2 >= sentence.size()) {
            return false;
        }
        Word open = sentence.get(at);
        Word mark = sentence.get(at + 1);
        Word close = sentence.get(at + 2);
        boolean joined = open.end() == mark.start() && mark.end() == close.start();
        return joined
                && open.form().equals("[")
                && close.form().equals("]")
                && MARK.matcher(mark.form()).matches();
    }
}
