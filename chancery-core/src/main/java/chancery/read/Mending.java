package chancery.read;

import chancery.model.Token;
import java.util.List;
import java.util.Set;

/**
 * Finds full stops that are slips: "He went to Russia and hosted. Sudan's president in 2018, but generally stayed at home." What
 * stands before such a stop cannot end a sentence, and what follows cannot begin one.
 */
enum Mending {
    ;

    /** Tags of words that ask for another word: "the.", "and.", "their.", "would.". */
    private static final Set<String> UNFINISHED = Set.of("DT", "CC", "PRP$", "PDT");

    private static final Set<String> CLAUSE_MARKS = Set.of(",", ";", ":", "but", "and");

    /** True if the full stop between two sentences is a slip. */
    static boolean isSlip(List<Token> before, List<Token> after) {
        int stop = before.size() - 1;
        if (stop < 2 || after.isEmpty() || !before.get(stop).word().equals(".")) {
            return false;
        }
        Token last = before.get(stop - 1);
        if (UNFINISHED.contains(last.tag())) {
            return !last.word().endsWith(".")
                    && !Character.isUpperCase(last.word().charAt(0));
        }
        return after.get(0).isName() && lacksObject(before, stop - 1) && lacksVerb(after);
    }

    /** A verb that is joined to another and stands alone: "went there and hosted". */
    private static boolean lacksObject(List<Token> sentence, int verb) {
        return sentence.get(verb).tag().startsWith("VB")
                && sentence.get(verb - 1).tag().equals("CC")
                && !sentence.get(verb).is("nsubj");
    }

    /** A beginning that runs up to a clause mark, or to the end, without a finite verb, and is no exclamation. */
    private static boolean lacksVerb(List<Token> sentence) {
        for (Token token : sentence) {
            if (token.isVerb()) {
                return false;
            }
            if (CLAUSE_MARKS.contains(token.word())) {
                return true;
            }
        }
        return true;
    }
}
