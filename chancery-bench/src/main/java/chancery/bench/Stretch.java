package chancery.bench;

import chancery.model.Span;
import java.util.BitSet;

/** The letters and digits of a text that one or several spans cover: quotes and commas at the edges make no difference. */
record Stretch(BitSet letters) {

    static Stretch of(String text, Iterable<Span> spans) {
        BitSet letters = new BitSet();
        for (Span span : spans) {
            for (int i = span.start(); i < span.end(); i++) {
                letters.set(i, Character.isLetterOrDigit(text.charAt(i)));
            }
        }
        return new Stretch(letters);
    }

    static Stretch all(Iterable<Stretch> stretches) {
        BitSet letters = new BitSet();
        stretches.forEach(stretch -> letters.or(stretch.letters));
        return new Stretch(letters);
    }

    /** How many letters lie in both. */
    int shared(Stretch other) {
        BitSet both = (BitSet) letters.clone();
        both.and(other.letters);
        return both.cardinality();
    }

    int size() {
        return letters.cardinality();
    }

    int start() {
        return letters.nextSetBit(0);
    }
}
