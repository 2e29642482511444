package chancery.rank;

import chancery.model.PloverType;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Signs of a word that may tell an act: the word itself, the parties' places to it, what governs it and what it governs. */
final class WordSigns {

    private static final int MOST_ABOVE = 4;

    private final Shape shape;
    private final Lexis lexis;
    private final Signs signs;
    private final int meeting;

    WordSigns(Shape shape, Lexis lexis, Signs signs) {
        this.shape = shape;
        this.lexis = lexis;
        this.signs = signs;
        this.meeting = shape.source.isAbsent() || shape.target.isAbsent()
                ? -1
                : shape.meeting(shape.source.head(), shape.target.head());
    }

    /** The signs of the word itself. */
    void collect(int word, List<Hint> hints) {
        String key = key(word);
        String main = lexis.mainType(key);
        String standing = shape.standing(word);
        lexical(word, key, main);
        parties(word, key, main);
        standing(word, key, main, standing);
        above(word, key, main);
        below(word, key, main);
        place(word);
        hinted(hints);
    }

    private String key(int word) {
        return shape.lemma[word] + (shape.pos[word].equals("/name") ? "/n" : shape.pos[word]);
    }

    private void lexical(int word, String key, String main) {
        signs.add("word", key);
        signs.add("stem", stem(shape.lemma[word]));
        signs.add("kind of word", shape.pos[word]);
        signs.add("words like it are mostly", main);
        String form = shape.tree.token(word).word();
        lexis.classes(form).forEach(c -> signs.add("class", c, shape.pos[word]));
        lexis.sets(shape.lemma[word]).forEach(set -> signs.add("set", set));
        ends(shape.lemma[word]);
    }

    /** "criticise", "criticism" and "critical" begin alike. */
    private static String stem(String lemma) {
        return lemma.substring(0, Math.min(6, lemma.length()));
    }

    private void ends(String lemma) {
        if (lemma.length() > 5) {
            signs.add("begins", lemma.substring(0, 3));
            signs.add("ends", lemma.substring(lemma.length() - 4));
        }
    }

    private void parties(int word, String key, String main) {
        String doer = shape.path(word, shape.source.head());
        String other = shape.path(word, shape.target.head());
        String voice = shape.isPassive(word) ? "passive" : "active";
        signs.add("way to source", doer, voice);
        signs.add("way to target", other, voice);
        signs.add("ways", doer, other);
        signs.add("ways of", shape.pos[word] + voice, doer, other);
        signs.add("word, source", key, doer);
        signs.add("word, target", key, other);
        signs.add("word, both", key, doer, other);
        signs.add("type, source", main, doer);
        signs.add("type, target", main, other);
        signs.add("type, both", main, doer, other);
        lexis.sets(shape.lemma[word]).forEach(set -> signs.add("set, both", set, doer, other));
        lexis.classes(shape.tree.token(word).word()).forEach(c -> signs.add("class, both", c, doer, other));
    }

    private void standing(int word, String key, String main, String standing) {
        signs.add("tense", shape.tree.token(word).tag());
        signs.add("standing", standing);
        String status = shape.status(word).name();
        signs.add("status", status, shape.pos[word]);
        signs.add("type and status", main, status);
        signs.add("word and status", key, status);
        signs.add("word stands", key, standing);
        signs.add("type stands", main, standing);
        for (int child : shape.children(word)) {
            if (shape.relation[child].startsWith("aux") || shape.relation[child].equals("mark")) {
                signs.add("auxiliary", shape.lemma[child]);
                signs.add("type with auxiliary", main, shape.lemma[child]);
            }
        }
    }

    private void above(int word, String key, String main) {
        String tie = shape.tie(word);
        signs.add("tie", tie);
        int governor = shape.head[word];
        if (governor < 0) {
            signs.add("under", "root");
            return;
        }
        String over = shape.word(governor);
        signs.add("under", over, shape.relation[word]);
        signs.add("word under", key, over);
        signs.add(
                "type under", main, lexis.mainType(shape.lemma[governor] + shape.pos[governor]), shape.relation[word]);
        signs.add("type under word", main, over);
        lexis.sets(shape.lemma[governor]).forEach(set -> signs.add("type under set", main, set));
        int up = shape.head[governor];
        for (int i = 0; i < MOST_ABOVE && up >= 0; i++) {
            signs.add("far under", shape.word(up));
            signs.add("type far under", main, lexis.mainType(shape.lemma[up] + shape.pos[up]));
            up = shape.head[up];
        }
    }

    private void below(int word, String key, String main) {
        for (int child : shape.children(word)) {
            String relation = shape.relation[child];
            if (!relation.equals("punct") && !relation.equals("det") && !relation.startsWith("aux")) {
                below(key, main, child);
            }
        }
    }

    private void below(String key, String main, int child) {
        String tie = shape.tie(child);
        String under = shape.word(child);
        signs.add("over", tie, under);
        signs.add("word over tie", key, tie);
        signs.add("word over", key, under);
        signs.add("type over", main, tie, lexis.mainType(shape.lemma[child] + shape.pos[child]));
        if (!under.equals(Shape.SOURCE) && !under.equals(Shape.TARGET)) {
            lexis.classes(shape.tree.token(child).word()).forEach(c -> signs.add("over class", tie, c));
            lexis.sets(shape.lemma[child]).forEach(set -> signs.add("over set", tie, set));
            for (int grandchild : shape.children(child)) {
                if (shape.isContent(grandchild)) {
                    signs.add("far over", shape.word(grandchild), shape.relation[child]);
                }
            }
        }
    }

    private void place(int word) {
        boolean inSource = shape.source.covers(word);
        boolean inTarget = shape.target.covers(word);
        signs.add("stands", side(word, shape.source), side(word, shape.target));
        if (inSource || inTarget) {
            signs.add("within", inSource ? Shape.SOURCE : Shape.TARGET, shape.pos[word]);
        }
        if (meeting >= 0) {
            String level = word == meeting ? "at" : shape.meeting(word, meeting) == word ? "above" : "below";
            signs.add("where they meet", level, shape.pos[word]);
            signs.add("from where they meet", String.valueOf(Math.min(4, shape.distance(word, meeting))));
        }
        signs.add("depth", String.valueOf(Math.min(5, shape.depth[word])));
    }

    private static String side(int word, Side side) {
        return side.isAbsent() ? "absent" : word < side.head() ? "before" : "behind";
    }

    private void hinted(List<Hint> hints) {
        if (hints.isEmpty()) {
            signs.add("no phrase", "");
        }
        for (Hint hint : hints) {
            signs.add("phrase type", hint.type().name());
            signs.add("phrase type and fit", hint.type().name(), HintSigns.fit(hint));
        }
    }

    /** What speaks for types of deeds because phrases with this word, or with a word under it, have them. */
    Map<PloverType, Evidence> deeds(int word) {
        Map<PloverType, Evidence> deeds = new EnumMap<>(PloverType.class);
        lexis.headed(key(word)).forEach((type, share) -> {
            signs.add("heads phrases", share);
            deeds.merge(type, signs.take(), Evidence::with);
        });
        for (int child : shape.children(word)) {
            lexis.needed(shape.lemma[child]).forEach((type, share) -> {
                signs.add("stands in phrases", share, shape.relation[child]);
                deeds.merge(type, signs.take(), Evidence::with);
            });
        }
        return deeds;
    }
}
