package chancery.resolve;

import chancery.knowledge.Spelling;
import chancery.model.MarkedSentence;
import chancery.model.Mention;
import chancery.model.Sentence;
import chancery.model.Span;
import chancery.model.Token;
import chancery.model.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A marked sentence laid out for looking around in: which mention stands at, begins at or ends at a token. */
final class Line {
    private final Sentence sentence;
    private final List<Mention> mentions;
    private final List<Optional<Mention>> at;
    private final String[] folded;
    private final boolean[] quoted;
    private final boolean opensQuoted;
    private final boolean endsQuoted;

    /** @param opensQuoted whether a quotation goes on that began in a sentence before */
    Line(MarkedSentence marked, boolean opensQuoted) {
        this.opensQuoted = opensQuoted;
        sentence = marked.sentence();
        mentions = marked.mentions();
        at = new ArrayList<>(java.util.Collections.nCopies(sentence.tokens().size(), Optional.empty()));
        for (Mention mention : mentions) {
            for (int i = mention.first(); i <= mention.last(); i++) {
                at.set(i, Optional.of(mention));
            }
        }
        folded = new String[sentence.tokens().size()];
        quoted = new boolean[folded.length];
        boolean open = opensQuoted;
        for (int i = 0; i < folded.length; i++) {
            open = isOpenAfter(token(i), open);
            quoted[i] = open;
            folded[i] = Spelling.fold(sentence.token(i).word());
        }
        endsQuoted = open;
    }

    /** Whether a quotation is open after the word; a mark without sides opens or ends it, a single one unless it is an apostrophe. */
    private static boolean isOpenAfter(Token token, boolean open) {
        return switch (token.word()) {
            case "“", "``" -> true;
            case "”", "''" -> false;
            case "\"" -> !open;
            case "'", "‘", "’" -> (token.tag().equals("``") || token.tag().equals("''")) ? !open : open;
            default -> open;
        };
    }

    /** True if a quotation is open at the end. */
    boolean endsQuoted() {
        return endsQuoted;
    }

    /** True if a quotation is open at the beginning. */
    boolean opensQuoted() {
        return opensQuoted;
    }

    /** True if any of its words are between quotation marks. */
    boolean hasQuotation() {
        for (boolean inside : quoted) {
            if (inside) {
                return true;
            }
        }
        return false;
    }

    /** True between quotation marks. */
    boolean isQuoted(int token) {
        return quoted[token];
    }

    int number() {
        return sentence.number();
    }

    int size() {
        return folded.length;
    }

    List<Mention> mentions() {
        return mentions;
    }

    Tree tree() {
        return sentence.tree();
    }

    Token token(int index) {
        return sentence.token(index);
    }

    /** The folded word; empty for punctuation and outside the sentence. */
    String word(int index) {
        return index < 0 || index >= folded.length ? "" : folded[index];
    }

    /** The word as it is; empty outside the sentence. */
    String raw(int index) {
        return index < 0 || index >= folded.length ? "" : token(index).word();
    }

    String tag(int index) {
        return index < 0 || index >= folded.length ? "" : token(index).tag();
    }

    Optional<Mention> at(int index) {
        return index < 0 || index >= folded.length ? Optional.empty() : at.get(index);
    }

    boolean isComma(int index) {
        return raw(index).equals(",");
    }

    boolean opensBracket(int index) {
        String word = raw(index);
        return word.equals("(") || word.equals("[") || word.equals("-LRB-") || word.equals("-LSB-");
    }

    boolean closesBracket(int index) {
        String word = raw(index);
        return word.equals(")") || word.equals("]") || word.equals("-RRB-") || word.equals("-RSB-");
    }

    /** This name and those joined to it by "and" and commas. */
    List<Mention.PersonName> namesFrom(Mention.PersonName name) {
        List<Mention.PersonName> names = new ArrayList<>(List.of(name));
        int next = name.last() + 1;
        while (isComma(next) || word(next).equals("and")) {
            next++;
            if (at(next).isPresent() && at(next).get() instanceof Mention.PersonName other) {
                names.add(other);
                next = other.last() + 1;
            }
        }
        return names;
    }

    /** "'s", or the apostrophe of "officials'". */
    boolean isGenitive(int index) {
        return tag(index).equals("POS");
    }

    boolean isHyphen(int index) {
        String word = raw(index);
        return word.equals("-") || word.equals("–") || word.equals("--");
    }

    Span span(int first, int last) {
        return tree().span(first, last);
    }

    /** True if no blank stands before the token. */
    boolean isJoined(int index) {
        return index > 0
                && token(index).span().start() == token(index - 1).span().end();
    }

    /** The words from first to last, a blank where the text has any gap. */
    String text(int first, int last) {
        StringBuilder text = new StringBuilder();
        for (int i = first; i <= last; i++) {
            boolean gap =
                    i > first && token(i).span().start() > token(i - 1).span().end();
            text.append(gap ? " " : "").append(raw(i));
        }
        return text.toString();
    }

    /** True for a noun in the plural, and for "the British". */
    boolean isPlural(int index) {
        return (tag(index).startsWith("NN") && tag(index).endsWith("S"))
                || tag(index).startsWith("JJ");
    }

    /** The subject that a token stands for or beside: itself, or what it explains or is joined to. */
    int besides(int index) {
        int i = index;
        while (token(i).is("conj") || token(i).is("appos")) {
            i = token(i).head();
        }
        return i;
    }

    /** The token from first to last that governs the others: the one nearest to the root. */
    int head(int first, int last) {
        int best = last;
        int depth = Integer.MAX_VALUE;
        for (int i = first; i <= last; i++) {
            int governor = token(i).head();
            boolean outside = governor < first || governor > last;
            if (outside && !token(i).is("punct") && depth(i) < depth) {
                best = i;
                depth = depth(i);
            }
        }
        return best;
    }

    private int depth(int index) {
        return tree().ancestors(index).size();
    }

    /** True if the token is the subject of a verb or noun, or co-ordinated with one. */
    boolean isSubject(int index) {
        int i = index;
        while (i >= 0 && token(i).is("conj")) {
            i = token(i).head();
        }
        return i >= 0 && token(i).is("nsubj") && isFirstSubject(i);
    }

    /** A second subject behind the verb is a mistake of the parser. */
    private boolean isFirstSubject(int index) {
        int governor = token(index).head();
        return governor < 0
                || tree().child(governor, "nsubj")
                        .filter(first -> first < index)
                        .isEmpty();
    }

    /** True for a subject, for "Khaji" in "Khaji's visit showed", and in "This is Khaji". */
    boolean isTopic(int index) {
        return isSubject(index)
                || isPresented(index)
                || (token(index).relation().equals("nmod:poss")
                        && token(index).head() >= 0
                        && isSubject(token(index).head()));
    }

    private boolean isPresented(int index) {
        return tree().has(index, "cop")
                && tree().child(index, "nsubj")
                        .filter(subject ->
                                tag(subject).equals("DT") || tag(subject).equals("PRP"))
                        .isPresent();
    }

    /** How a mention with this head stands in the sentence. */
    Discourse.Manner manner(int head) {
        Discourse.Part part = part(head);
        boolean speaks = part == Discourse.Part.MAIN_SUBJECT && !isQuoted(head) && hasQuotation();
        return new Discourse.Manner(part, isQuoted(head), speaks, isPlural(head), verb(head));
    }

    /** The lemma of what governs the word, or those that it is joined to; empty for the root. */
    String verb(int head) {
        int governor = token(besides(head)).head();
        return governor < 0 ? "" : token(governor).lemma();
    }

    private Discourse.Part part(int head) {
        if (isTopic(head)) {
            return isMain(head) ? Discourse.Part.MAIN_SUBJECT : Discourse.Part.SUBJECT;
        }
        return token(head).is("compound") ? Discourse.Part.MODIFIER : Discourse.Part.OTHER;
    }

    /** True for the subject of the main clause, and of one joined to it. */
    private boolean isMain(int subject) {
        int i = isPresented(subject) ? subject : token(besides(subject)).head();
        while (i >= 0 && token(i).is("conj")) {
            i = token(i).head();
        }
        return i >= 0 && token(i).head() < 0;
    }
}
