package chancery.store.index;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ObjIntConsumer;

/** How many records have each value of a column. */
public final class Counts {

    private final Column column;
    private final Lexicon lexicon;
    private final int[] counts;

    Counts(Column column, Lexicon lexicon, int[] counts) {
        this.column = column;
        this.lexicon = lexicon;
        this.counts = counts;
    }

    /** How many records have this value. */
    public int of(String value) {
        int number = lexicon.number(column, value);
        return number == 0 ? 0 : counts[number];
    }

    /** Hands on every value that a record has, with the number of records. */
    public void each(ObjIntConsumer<String> visitor) {
        for (int i = 1; i < counts.length; i++) {
            if (counts[i] > 0) {
                visitor.accept(lexicon.word(column, i), counts[i]);
            }
        }
    }

    /**
     * How many records have values that begin with the same letters, in their order: of days, the years or months.
     *
     * @param letters so many; no value has fewer
     */
    public SortedMap<String, Integer> byBeginning(int letters) {
        Lexicon.Beginnings beginnings = lexicon.beginnings(column, letters);
        int[] counted = new int[beginnings.words().size()];
        for (int i = 1; i < counts.length; i++) {
            counted[beginnings.of(i)] += counts[i];
        }
        SortedMap<String, Integer> sums = new TreeMap<>();
        for (int i = 0; i < counted.length; i++) {
            if (counted[i] > 0) {
                sums.put(beginnings.words().get(i), counted[i]);
            }
        }
        return sums;
    }

    /** The most frequent values, the most frequent first; of equally frequent ones the first in the order of letters. */
    public Map<String, Integer> most(int limit) {
        PriorityQueue<Integer> best = new PriorityQueue<>(this::worseFirst);
        for (int i = 1; i < counts.length; i++) {
            if (counts[i] > 0) {
                if (best.size() < limit) {
                    best.add(i);
                } else if (limit > 0 && worseFirst(best.element(), i) < 0) {
                    best.remove();
                    best.add(i);
                }
            }
        }
        Map<String, Integer> most = new LinkedHashMap<>();
        best.stream().sorted(this::betterFirst).forEach(i -> most.put(lexicon.word(column, i), counts[i]));
        return most;
    }

    private int betterFirst(int one, int other) {
        return worseFirst(/* one= */ other, /* other= */ one);
    }

    private int worseFirst(int one, int other) {
        return counts[one] != counts[other]
                ? Integer.compare(counts[one], counts[other])
                : lexicon.word(column, other).compareTo(lexicon.word(column, one));
    }
}
