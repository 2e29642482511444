package chancery.knowledge;

/**
 * An entry of a word list met in a sentence.
 *
 * @param value what the entry stands for, in the words of its file
 * @param length number of {@link Pieces} it takes
 */
public record Met(String value, int length) {

    public int number() {
        return Integer.parseInt(value);
    }
}
