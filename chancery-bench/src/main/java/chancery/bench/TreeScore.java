package chancery.bench;

import java.util.Locale;
import java.util.Set;

/**
 * How many arcs, subjects, objects, tags and names of trees are right. An arc is that of a content word: functional relations
 * and punctuation of the right tree are left out, and so is what belongs to the word before it ({@code goeswith}).
 */
final class TreeScore {

    private static final Set<String> FUNCTIONAL =
            Set.of("aux", "cop", "mark", "det", "clf", "case", "cc", "punct", "goeswith");

    private final Score subjects = new Score("subjects");
    private final Score objects = new Score("objects");
    private final Score names = new Score("names");
    private int arcs;
    private int rightArcs;
    private int labelled;
    private int tags;
    private int rightTags;
    private int sentences;
    private int rightSentences;

    /** Adds a sentence; both trees have the same words, and the last word of a name as its head. */
    void add(GoldTree gold, GoldTree found) {
        if (!gold.forms().equals(found.forms())) {
            throw new IllegalArgumentException("other words: " + gold.forms() + " and " + found.forms());
        }
        int before = arcs - rightArcs;
        for (int word = 0; word < gold.size(); word++) {
            addArc(gold, found, word);
            addTag(gold, found, word);
            add(subjects, "nsubj", gold, found, word);
            add(objects, "obj", gold, found, word);
            addName(gold, found, word);
        }
        sentences++;
        rightSentences += arcs - rightArcs == before ? 1 : 0;
    }

    private void addArc(GoldTree gold, GoldTree found, int word) {
        if (!FUNCTIONAL.contains(gold.plainRelation(word)) && gold.heads().get(word) != GoldTree.NO_HEAD) {
            boolean right = gold.heads().get(word).equals(found.heads().get(word));
            arcs++;
            rightArcs += right ? 1 : 0;
            labelled += right && gold.plainRelation(word).equals(found.plainRelation(word)) ? 1 : 0;
        }
    }

    private void addTag(GoldTree gold, GoldTree found, int word) {
        tags++;
        rightTags += gold.tags().get(word).equals(found.tags().get(word)) ? 1 : 0;
    }

    private static void add(Score score, String relation, GoldTree gold, GoldTree found, int word) {
        boolean wanted = gold.plainRelation(word).equals(relation);
        boolean isFound = found.plainRelation(word).equals(relation);
        boolean right =
                wanted && isFound && gold.heads().get(word).equals(found.heads().get(word));
        if (wanted) {
            score.wanted(right);
        }
        if (isFound) {
            score.found(right);
        }
    }

    private void addName(GoldTree gold, GoldTree found, int word) {
        boolean wanted = gold.names().get(word).startsWith("B-");
        boolean isFound = found.names().get(word).startsWith("B-");
        boolean right = wanted && isFound && sameName(gold, found, word);
        if (wanted) {
            names.wanted(right);
        }
        if (isFound) {
            names.found(right);
        }
    }

    private static boolean sameName(GoldTree gold, GoldTree found, int from) {
        if (!gold.names().get(from).equals(found.names().get(from))) {
            return false;
        }
        int word = from + 1;
        while (word < gold.size() && gold.names().get(word).startsWith("I-")) {
            if (!found.names().get(word).startsWith("I-")) {
                return false;
            }
            word++;
        }
        return word == gold.size() || !found.names().get(word).startsWith("I-");
    }

    /** The figures in one line. */
    String line() {
        return String.format(
                Locale.ROOT,
                "content UAS %.2f  LAS %.2f  (%d arcs)  tags %.2f  sentences all right %d of %d",
                100.0 * rightArcs / arcs,
                100.0 * labelled / arcs,
                arcs,
                100.0 * rightTags / tags,
                rightSentences,
                sentences);
    }

    @Override
    public String toString() {
        return line() + "\n" + subjects + "\n" + objects + "\n" + names + "\n";
    }
}
