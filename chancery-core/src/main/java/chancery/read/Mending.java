package chancery.read;

import chancery.model.Token;
import java.util.List;
import java.util.Set;

/**
 * Finds ends of sentences that are none: slips of the pen, as in "He went to Russia and hosted. Sudan's president in 2018, but
 * generally stayed at home.", where what stands before the stop cannot end a sentence and what follows cannot begin one; and the
 * mark within a quotation, as in "'Who knows?' he said.".
 */
enum Mending {
    ;

    /** Tags of words that ask for another word: "the.", "and.", "their.", "would.". */
    private static final Set<String> UNFINISHED = Set.of("DT", "CC", "PRP$", "PDT");

    private static final Set<String> QUOTES = Set.of("\"", "'");
    private static final Set<String> STOPS = Set.of(".", "?", "!");
    private static final Set<String> CLAUSE_MARKS = Set.of(",", ";", ":", "but", "and");

    /** The text of the sentences with a blank for a slip, and a comma for the mark of a quotation that goes on, one for one. */
    static String repair(String text, List<List<Token>> sentences) {
        StringBuilder repaired = new StringBuilder(text);
        for (int i = 0; i + 1 < sentences.size(); i++) {
            List<Token> before = sentences.get(i);
            List<Token> after = sentences.get(i + 1);
            if (isSlip(before, after)) {
                repaired.setCharAt(before.get(before.size() - 1).span().start(), ' ');
            } else if (goesOn(before, after)) {
                repaired.setCharAt(before.get(before.size() - 2).span().start(), ',');
            }
        }
        return repaired.toString();
    }

    /** True for "'Who knows?'" before "he said.". */
    private static boolean goesOn(List<Token> before, List<Token> after) {
        int last = before.size() - 1;
        return last >= 2
                && !after.isEmpty()
                && QUOTES.contains(before.get(last).word())
                && STOPS.contains(before.get(last - 1).word())
                && Character.isLowerCase(after.get(0).word().charAt(0));
    }

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
