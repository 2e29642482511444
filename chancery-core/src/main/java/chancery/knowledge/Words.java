package chancery.knowledge;

import chancery.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The words of a sentence made ready for looking up: each token cut at its hyphens, folded. Made once, used for every lexicon.
 */
public final class Words {
    private static final Set<String> JOINING = Set.of("-", ".", "–", "/");
    private final List<String> folded = new ArrayList<>();
    private final List<String> raw = new ArrayList<>();
    private final int[] firstPart;
    private final boolean[] joining;

    private Words(List<Token> tokens) {
        joining = new boolean[tokens.size()];
        firstPart = new int[tokens.size() + 1];
        for (int i = 0; i < tokens.size(); i++) {
            firstPart[i] = folded.size();
            joining[i] = JOINING.contains(tokens.get(i).word());
            for (String part : Spelling.parts(tokens.get(i).word())) {
                raw.add(part);
                folded.add(Spelling.fold(part));
            }
        }
        firstPart[tokens.size()] = folded.size();
    }

    public static Words of(List<Token> tokens) {
        return new Words(tokens);
    }

    public int size() {
        return firstPart.length - 1;
    }

    /** The folded parts of a token: none for punctuation. */
    public List<String> parts(int token) {
        return folded.subList(firstPart[token], firstPart[token + 1]);
    }

    /** The parts of a token as written. */
    public List<String> written(int token) {
        return raw.subList(firstPart[token], firstPart[token + 1]);
    }

    /** The folded token as one word. */
    public String word(int token) {
        return String.join("", parts(token));
    }

    int firstPart(int token) {
        return firstPart[token];
    }

    String folded(int part) {
        return folded.get(part);
    }

    String raw(int part) {
        return raw.get(part);
    }

    /** The parts from one token to another, case kept, as one word. */
    String raw(int first, int last) {
        return String.join("", raw.subList(firstPart[first], firstPart[last + 1]));
    }

    /** True for a hyphen or a stop that may stand inside a name. */
    boolean joins(int token) {
        return joining[token];
    }
}
