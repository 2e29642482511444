package chancery.count;

/**
 * What a number counts.
 *
 * @param name singular noun
 * @param of what is counted, in the words of the text
 * @param last index of the last piece of the unit, or of the number if the unit stands apart
 * @param head index of the token that the quantity hangs on
 * @param kind a size covers no period
 * @param rule the knowledge entry
 */
record Unit(String name, String of, int last, int head, Kind kind, String rule) {

    /** What a number says of the thing: how many there are, or how big or long one is. */
    enum Kind {
        COUNT,
        SIZE
    }
}
