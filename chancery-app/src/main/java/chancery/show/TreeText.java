package chancery.show;

import chancery.model.Sentence;
import chancery.model.Token;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** A parsed sentence drawn as a tree, heads to the left, the words below a head in the order of the text. */
public final class TreeText {

    private final Sentence sentence;
    private final StringBuilder out = new StringBuilder();

    private TreeText(Sentence sentence) {
        this.sentence = sentence;
    }

    /** The drawing, a line for each word. */
    public static String of(Sentence sentence) {
        TreeText drawing = new TreeText(sentence);
        drawing.below(-1).forEach(root -> drawing.draw(root, "", ""));
        return drawing.out.toString();
    }

    private void draw(int word, String branch, String stem) {
        Token token = sentence.token(word);
        String name = token.entity().equals("O") ? "" : "  [" + token.entity().toLowerCase(Locale.ROOT) + "]";
        out.append(branch)
                .append(token.word())
                .append("  ")
                .append(token.relation())
                .append(' ')
                .append(token.tag())
                .append(name)
                .append('\n');
        List<Integer> below = below(word);
        for (int i = 0; i < below.size(); i++) {
            boolean last = i == below.size() - 1;
            draw(below.get(i), stem + (last ? "└─ " : "├─ "), stem + (last ? "   " : "│  "));
        }
    }

    private List<Integer> below(int head) {
        return IntStream.range(0, sentence.tokens().size())
                .filter(i -> sentence.token(i).head() == head)
                .boxed()
                .toList();
    }
}
