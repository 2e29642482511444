package chancery.rank;

import chancery.knowledge.StatusWords;
import chancery.model.Status;
import chancery.model.Token;
import chancery.model.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The tree of a question, laid out so that the same things are asked of it often at little cost. */
final class Shape {

    static final String SOURCE = "SOURCE";
    static final String TARGET = "TARGET";

    private static final Set<String> SILENT = Set.of("conj", "appos", "flat");
    private static final int LONGEST_PATH = 4;

    final Tree tree;
    final Side source;
    final Side target;
    final int size;
    final String[] lemma;
    final String[] pos;
    final String[] relation;
    final String[] marker;
    final int[] head;
    final int[] depth;
    private final Lexis lexis;
    private final @Nullable Status[] statuses;

    Shape(Question question, Lexis lexis) {
        this.tree = question.tree();
        this.source = question.source();
        this.target = question.target();
        this.lexis = lexis;
        this.size = tree.size();
        this.lemma = new String[size];
        this.pos = new String[size];
        this.relation = new String[size];
        this.marker = new String[size];
        this.statuses = new Status[size];
        this.head = new int[size];
        this.depth = new int[size];
        for (int i = 0; i < size; i++) {
            lay(i, tree.token(i));
        }
        for (int i = 0; i < size; i++) {
            depth[i] = depth(i);
            marker[i] = marker(i);
        }
    }

    private void lay(int i, Token token) {
        lemma[i] = token.lemma().toLowerCase(Locale.ROOT);
        pos[i] = pos(token);
        relation[i] = token.relation();
        head[i] = token.head();
    }

    private int depth(int token) {
        int steps = 0;
        for (int i = head[token]; i >= 0 && steps < size; i = head[i]) {
            steps++;
        }
        return steps;
    }

    private String marker(int token) {
        for (int child : children(token)) {
            if (relation[child].equals("case") || relation[child].equals("mark")) {
                return lemma[child];
            }
        }
        return "";
    }

    private static String pos(Token token) {
        String tag = token.tag();
        if (tag.startsWith("VB")) {
            return "/v";
        }
        if (tag.startsWith("NNP")) {
            return "/name";
        }
        return tag.startsWith("NN") ? "/n" : tag.startsWith("JJ") ? "/a" : "";
    }

    List<Integer> children(int token) {
        return tree.children().get(token);
    }

    /** The word as a sign: its lemma, but who is asked about and other names by what they are. */
    String word(int token) {
        if (source.covers(token)) {
            return SOURCE;
        }
        if (target.covers(token)) {
            return TARGET;
        }
        String tag = tree.token(token).tag();
        return tag.startsWith("NNP") ? "NAME" : tag.equals("CD") ? "NUMBER" : lemma[token];
    }

    /** True for words that may tell something: verbs, nouns, adjectives and adverbs. */
    boolean isContent(int token) {
        String tag = tree.token(token).tag();
        return (tag.startsWith("VB") && !relation[token].startsWith("aux") && !relation[token].equals("cop"))
                || tag.startsWith("NN")
                || tag.startsWith("JJ");
    }

    /** The relation of a token to its governor, with its preposition: {@code obl:with}. */
    String tie(int token) {
        return marker[token].isEmpty() ? relation[token] : relation[token] + ":" + marker[token];
    }

    int meeting(int one, int other) {
        int a = one;
        int b = other;
        while (a != b && a >= 0 && b >= 0) {
            if (depth[a] >= depth[b]) {
                a = head[a];
            } else {
                b = head[b];
            }
        }
        return a == b ? a : -1;
    }

    int distance(int one, int other) {
        int meeting = meeting(one, other);
        return meeting < 0 ? size : depth[one] + depth[other] - 2 * depth[meeting];
    }

    /** The way through the tree: up with {@code <}, down with {@code >}; co-ordination and apposition are passed over. */
    String path(int from, int to) {
        if (from < 0 || to < 0) {
            return "absent";
        }
        int top = meeting(from, to);
        if (top < 0) {
            return "none";
        }
        List<String> steps = new ArrayList<>();
        for (int i = from; i != top; i = head[i]) {
            step("<", i, steps);
        }
        List<String> down = new ArrayList<>();
        for (int i = to; i != top; i = head[i]) {
            step(">", i, down);
        }
        for (int i = down.size() - 1; i >= 0; i--) {
            steps.add(down.get(i));
        }
        return steps.size() > LONGEST_PATH ? "far" : String.join("", steps);
    }

    private void step(String direction, int token, List<String> steps) {
        if (!SILENT.contains(relation[token])) {
            steps.add(direction + tie(token));
        }
    }

    /** How what the word tells stands to the world. */
    Status status(int token) {
        if (statuses[token] == null) {
            statuses[token] = lexis.statusReader().status(tree, token);
        }
        return statuses[token];
    }

    /** What the word's own auxiliaries, modifiers and marker make of it, and what governs it: planned, denied … */
    String standing(int token) {
        StringBuilder standing = new StringBuilder();
        for (int child : children(token)) {
            String status = lexis.status(place(child), lemma[child]);
            if (!status.isEmpty()) {
                standing.append(status).append(' ');
            }
        }
        if (head[token] >= 0) {
            String above = lexis.status(StatusWords.Place.GOVERNOR, lemma[head[token]]);
            standing.append(above.isEmpty() ? "" : "<" + above);
        }
        return standing.toString();
    }

    private StatusWords.Place place(int child) {
        if (relation[child].startsWith("aux")) {
            return StatusWords.Place.AUXILIARY;
        }
        boolean marks = relation[child].equals("mark") || relation[child].equals("case");
        return marks ? StatusWords.Place.MARKER : StatusWords.Place.MODIFIER;
    }

    boolean isPassive(int token) {
        for (int child : children(token)) {
            if (relation[child].endsWith(":pass")) {
                return true;
            }
        }
        return tree.token(token).tag().equals("VBN") && relation[token].startsWith("acl");
    }
}
