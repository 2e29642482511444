package chancery.train.fit;

import chancery.tree.Encoder;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How often a word stood before and after each other word. Words are numbered; rarer ones and borders of sentences are one word more. */
final class Bigrams {

    private final int words;
    private final int[][] after;
    private final int[][] afterCounts;
    private final int[][] before;
    private final int[][] beforeCounts;

    Bigrams(List<String> frequent, List<Sentence> sentences) {
        words = frequent.size() + 1;
        long[] pairs = pairs(numbers(frequent), frequent.size(), sentences);
        after = new int[words][];
        afterCounts = new int[words][];
        before = new int[words][];
        beforeCounts = new int[words][];
        count(pairs, after, afterCounts);
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = pairs[i] << 32 | pairs[i] >>> 32;
        }
        count(pairs, before, beforeCounts);
    }

    private static Map<String, Integer> numbers(List<String> frequent) {
        Map<String, Integer> numbers = new HashMap<>();
        frequent.forEach(word -> numbers.put(word, numbers.size()));
        return numbers;
    }

    private static long[] pairs(Map<String, Integer> numbers, int other, List<Sentence> sentences) {
        long[] pairs = new long[sentences.stream().mapToInt(s -> s.size() + 1).sum()];
        int count = 0;
        for (Sentence sentence : sentences) {
            int last = other;
            for (String form : sentence.forms()) {
                int word = numbers.getOrDefault(Encoder.folded(form), other);
                pairs[count++] = (long) last << 32 | word;
                last = word;
            }
            pairs[count++] = (long) last << 32 | other;
        }
        return pairs;
    }

    private static void count(long[] pairs, int[][] others, int[][] counts) {
        Arrays.sort(pairs);
        int from = 0;
        while (from < pairs.length) {
            int word = (int) (pairs[from] >>> 32);
            int to = from;
            int different = 0;
            while (to < pairs.length && (int) (pairs[to] >>> 32) == word) {
                different += to == from || pairs[to] != pairs[to - 1] ? 1 : 0;
                to++;
            }
            others[word] = new int[different];
            counts[word] = new int[different];
            fill(pairs, from, to, others[word], counts[word]);
            from = to;
        }
    }

    private static void fill(long[] pairs, int from, int to, int[] others, int[] counts) {
        int at = -1;
        for (int i = from; i < to; i++) {
            if (i == from || pairs[i] != pairs[i - 1]) {
                at++;
                others[at] = (int) pairs[i];
            }
            counts[at]++;
        }
    }

    /** The number of words, with the one that stands for all others, which is the last. */
    int words() {
        return words;
    }

    int[] after(int word) {
        return after[word];
    }

    int[] afterCounts(int word) {
        return afterCounts[word];
    }

    int[] before(int word) {
        return before[word];
    }

    int[] beforeCounts(int word) {
        return beforeCounts[word];
    }
}
