package chancery.rank;

/**
 * Where a party stands in a sentence.
 *
 * @param first index of its first token
 * @param last index of its last token, inclusive
 * @param head index of the token that ties it to the rest of the sentence
 */
public record Side(int first, int last, int head) {

    /** A party that does not stand in the sentence. */
    public static final Side ABSENT = new Side(-1, -1, -1);

    boolean isAbsent() {
        return head < 0;
    }

    boolean covers(int token) {
        return !isAbsent() && first <= token && token <= last;
    }
}
