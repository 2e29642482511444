package chancery.date;

/**
 * Words of time found in a sentence.
 *
 * @param first index of the first piece
 * @param last index of the last piece, inclusive
 */
record Found(int first, int last, Meaning meaning) {

    int length() {
        return last - first + 1;
    }
}
