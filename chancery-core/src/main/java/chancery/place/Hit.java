package chancery.place;

/**
 * Words that name a place.
 *
 * @param first index of the first token
 * @param last index of the last token, inclusive
 * @param head index of the token that the rest of the sentence attaches to
 */
record Hit(int first, int last, int head, Spot place) {

    boolean overlaps(Hit other) {
        return first <= other.last && other.first <= last;
    }

    int length() {
        return last - first + 1;
    }
}
