package chancery.words;

/** Addresses of pages, mail and people: "https://un.org/a?b=c", "desk@un.org", "@handle", "#tag". */
final class Addresses {

    private static final String NEVER_LAST = ".,;:!?'\"\u2019\u201d)]}>\u2026*_-";
    private static final String NEVER_INSIDE = "<>\"\u201c\u201d|{}[]";

    private final String text;

    Addresses(String text) {
        this.text = text;
    }

    /** The end of an address that goes on at {@code from}: the next blank, without marks that belong to the sentence. */
    int end(int from) {
        int end = from;
        while (end < text.length() && !Chars.isBlank(text.charAt(end)) && NEVER_INSIDE.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return withoutMarks(from + 1, end);
    }

    /** The end without marks that belong to the sentence; a bracket that was opened within the address stays. */
    private int withoutMarks(int least, int limit) {
        int end = limit;
        int spare = closed(least, end);
        while (end > least && NEVER_LAST.indexOf(text.charAt(end - 1)) >= 0) {
            if (text.charAt(end - 1) == ')' && spare-- <= 0) {
                return end;
            }
            end--;
        }
        return end;
    }

    /** How many more brackets are closed than opened. */
    private int closed(int from, int to) {
        int closed = 0;
        for (int i = from; i < to; i++) {
            closed += text.charAt(i) == ')' ? 1 : text.charAt(i) == '(' ? -1 : 0;
        }
        return closed;
    }

    /** The end of a handle or tag: the letters, digits and underscores behind its mark. */
    int tag(int mark) {
        int end = mark + 1;
        while (end < text.length() && (Chars.isWord(text.charAt(end)) || text.charAt(end) == '_')) {
            end++;
        }
        return end;
    }
}
