package chancery.train.fit;

/**
 * Classes of words by exchange: each word in turn moves to the class in which the words beside it foretell it best, until few
 * want to move. What is raised is the sum of N log N over how often a word stands beside a class, on either side, less twice that over the
 * sizes of the classes (the predictive exchange of Whittaker and Woodland, in both directions).
 */
final class Exchange {

    private static final int TABLE = 1 << 16;
    private static final double[] LOGS = logs();

    private final Bigrams bigrams;
    private final int classes;
    private final int[] classOf;
    private final int[] sizes;

    /** How often a word stands before, and after, a word of each class: {@code word * classes + class}. */
    private final int[] next;

    private final int[] last;
    private final int[] frequency;
    private final double[] gains;

    Exchange(Bigrams bigrams, int classes) {
        this.bigrams = bigrams;
        this.classes = classes;
        int words = bigrams.words();
        this.classOf = new int[words];
        this.sizes = new int[classes];
        this.next = new int[words * classes];
        this.last = new int[words * classes];
        this.frequency = new int[words];
        this.gains = new double[classes];
        for (int word = 0; word < words; word++) {
            frequency[word] = sum(bigrams.beforeCounts(word));
            classOf[word] = word % classes;
            enter(word, classOf[word], 1);
        }
    }

    private static int sum(int[] counts) {
        int sum = 0;
        for (int count : counts) {
            sum += count;
        }
        return sum;
    }

    /** The class of each word but the last, which stands for all others, after this many rounds or as soon as few words move. */
    int[] run(int rounds) {
        int moved = bigrams.words();
        for (int round = 0; round < rounds && moved > bigrams.words() / 200; round++) {
            moved = 0;
            for (int word = 0; word < bigrams.words() - 1; word++) {
                moved += move(word) ? 1 : 0;
            }
        }
        return classOf;
    }

    private boolean move(int word) {
        int old = classOf[word];
        enter(word, old, -1);
        int best = best(word, old);
        classOf[word] = best;
        enter(word, best, 1);
        return best != old;
    }

    private int best(int word, int old) {
        for (int c = 0; c < classes; c++) {
            gains[c] = -2 * (xlogx(sizes[c] + frequency[word]) - xlogx(sizes[c]));
        }
        gain(bigrams.before(word), bigrams.beforeCounts(word), next);
        gain(bigrams.after(word), bigrams.afterCounts(word), last);
        int best = old;
        for (int c = 0; c < classes; c++) {
            if (gains[c] > gains[best] + 1e-9) {
                best = c;
            }
        }
        return best;
    }

    /** Adds what the neighbours gain in each class, over what they would gain in a class that they do not know. */
    private void gain(int[] neighbours, int[] counts, int[] table) {
        for (int i = 0; i < neighbours.length; i++) {
            int row = neighbours[i] * classes;
            double alone = xlogx(counts[i]);
            for (int c = 0; c < classes; c++) {
                int known = table[row + c];
                if (known > 0) {
                    gains[c] += xlogx(known + counts[i]) - xlogx(known) - alone;
                }
            }
        }
    }

    private void enter(int word, int into, int sign) {
        sizes[into] += sign * frequency[word];
        add(bigrams.before(word), bigrams.beforeCounts(word), next, into, sign);
        add(bigrams.after(word), bigrams.afterCounts(word), last, into, sign);
    }

    private void add(int[] neighbours, int[] counts, int[] table, int into, int sign) {
        for (int i = 0; i < neighbours.length; i++) {
            table[neighbours[i] * classes + into] += sign * counts[i];
        }
    }

    private static double[] logs() {
        double[] logs = new double[TABLE];
        for (int n = 1; n < TABLE; n++) {
            logs[n] = n * Math.log(n);
        }
        return logs;
    }

    private static double xlogx(int n) {
        return n < TABLE ? LOGS[n] : n * Math.log(n);
    }
}
