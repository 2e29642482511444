package chancery.words;

/** Marks within numbers: "5,000", "10:30", "9/11", "2019-01-03" are words. */
final class Numerals {

    private static final int LONGEST_CURRENCY = 3;

    private final String text;

    Numerals(String text) {
        this.text = text;
    }

    /** True if the comma, colon or slash at {@code mark} joins the digits before with those behind. */
    boolean joins(int segment, int mark) {
        if (!isDigits(segment, mark) || !Chars.isDigit(at(mark + 1))) {
            return false;
        }
        int after = digits(mark + 1);
        return switch (text.charAt(mark)) {
            case ',' -> groups(mark, after);
            case '/' -> !Chars.isLetter(at(after));
            default -> true;
        };
    }

    /** Thousands, also as in India: "1,50,000". */
    private boolean groups(int comma, int after) {
        int length = after - comma - 1;
        return length == 3 || (length == 2 && at(after) == ',' && Chars.isDigit(at(after + 1)));
    }

    /** True for "2019-01-03", "800-555-0123", "20500-0003", "36-01" and "6-1/2", which are no ranges as "3-4" and "2018-19" are. */
    boolean isCode(int start, int hyphen, int after) {
        if (!isDigits(hyphen + 1, after)) {
            return false;
        }
        if (at(after) == '/' && isDigits(start, hyphen) && Chars.isDigit(at(after + 1))) {
            return true;
        }
        if (Chars.isHyphen(at(after)) && isDigits(start, hyphen)) {
            return digits(after + 1) > after + 2 && !Chars.isLetter(at(digits(after + 1)));
        }
        boolean zip = hyphen - start == 5 && after - hyphen == 5 && isDigits(start, hyphen);
        boolean zero = at(hyphen + 1) == '0' && after - hyphen > 2 && hyphen - start != 4 && isDigits(start, hyphen);
        return zip || zero || isCodeSoFar(start, hyphen);
    }

    /** Two groups of digits have been joined already: the third is part of the code. */
    private boolean isCodeSoFar(int start, int hyphen) {
        int first = digits(start);
        return first > start && first < hyphen && Chars.isHyphen(at(first)) && isDigits(first + 1, hyphen);
    }

    /** True for the letters of "US$5" and "A$5". */
    boolean isCurrency(int start, int end) {
        if (end - start > LONGEST_CURRENCY) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (!Chars.isUpper(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean isDigits(int from, int to) {
        return from < to && digits(from) >= to;
    }

    private int digits(int from) {
        int end = from;
        while (end < text.length() && Chars.isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private char at(int index) {
        return index < text.length() ? text.charAt(index) : ' ';
    }
}
