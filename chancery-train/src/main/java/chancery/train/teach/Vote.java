package chancery.train.teach;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What most teachers say: a head that two of three trees give, a tag and a name that both teachers give. What they do not
 * agree on is left unknown and costs nothing in training.
 */
final class Vote {

    static final String UNKNOWN = "_";

    private Vote() {}

    /**
     * The head that at least two trees give, with the relation that most of those say; the tree named earlier wins a tie.
     * Where the winners' heads do not make a tree, as they may when each comes from other teachers, those on a circle are
     * unknown again.
     */
    static Tree heads(List<Tree> trees) {
        int size = trees.get(0).size();
        int[] heads = new int[size];
        String[] relations = new String[size];
        for (int word = 0; word < size; word++) {
            heads[word] = head(trees, word);
            relations[word] = heads[word] == Tree.UNKNOWN ? UNKNOWN : relation(trees, word, heads[word]);
        }
        oneRoot(heads);
        openCircles(heads);
        return Tree.of(heads, relations);
    }

    private static int head(List<Tree> trees, int word) {
        Map<Integer, Integer> votes = new LinkedHashMap<>();
        for (Tree tree : trees) {
            votes.merge(tree.heads().get(word), 1, Integer::sum);
        }
        votes.remove(Tree.UNKNOWN);
        return votes.entrySet().stream()
                .filter(vote -> vote.getValue() >= 2)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Tree.UNKNOWN);
    }

    private static String relation(List<Tree> trees, int word, int head) {
        Map<String, Integer> votes = new LinkedHashMap<>();
        for (Tree tree : trees) {
            if (tree.heads().get(word) == head) {
                votes.merge(tree.relations().get(word), 1, Integer::sum);
            }
        }
        String best = "dep";
        int most = 0;
        for (Map.Entry<String, Integer> vote : votes.entrySet()) {
            if (vote.getValue() > most) {
                best = vote.getKey();
                most = vote.getValue();
            }
        }
        return best;
    }

    private static void oneRoot(int[] heads) {
        if (Arrays.stream(heads).filter(head -> head == -1).count() > 1) {
            Arrays.setAll(heads, word -> heads[word] == -1 ? Tree.UNKNOWN : heads[word]);
        }
    }

    private static void openCircles(int[] heads) {
        for (int word = 0; word < heads.length; word++) {
            int at = word;
            for (int step = 0; step < heads.length && at >= 0; step++) {
                at = heads[at];
            }
            if (at >= 0) {
                heads[word] = Tree.UNKNOWN;
            }
        }
    }

    /** The tag of the first where the second says the same, else {@link #UNKNOWN}. */
    static List<String> agreed(List<String> first, List<String> second) {
        return IntStream.range(0, first.size())
                .mapToObj(i -> first.get(i).equals(second.get(i)) ? first.get(i) : UNKNOWN)
                .toList();
    }

    /** Names that both find, with the same ends and kind; {@link #UNKNOWN} on each word of a name that only one finds. */
    static List<String> names(List<String> first, List<String> second) {
        String[] agreed = new String[first.size()];
        Arrays.fill(agreed, "O");
        List<int[]> mine = spans(first);
        List<int[]> theirs = spans(second);
        mine.forEach(span -> mark(agreed, span, UNKNOWN, first));
        theirs.forEach(span -> mark(agreed, span, UNKNOWN, second));
        for (int[] span : mine) {
            boolean shared = theirs.stream().anyMatch(other -> Arrays.equals(span, other));
            if (shared && first.get(span[0]).equals(second.get(span[0]))) {
                mark(agreed, span, "", first);
            }
        }
        return List.of(agreed);
    }

    private static void mark(String[] into, int[] span, String mark, List<String> names) {
        for (int i = span[0]; i < span[1]; i++) {
            into[i] = mark.isEmpty() ? names.get(i) : mark;
        }
    }

    /** First word and end of each name. */
    private static List<int[]> spans(List<String> names) {
        List<int[]> spans = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).startsWith("B-")) {
                int end = i + 1;
                while (end < names.size() && names.get(end).startsWith("I-")) {
                    end++;
                }
                spans.add(new int[] {i, end});
            }
        }
        return spans;
    }
}
