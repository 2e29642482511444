package chancery.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The dependency tree of one sentence. Tokens are named by their index.
 *
 * @param tokens in text order
 * @param children for each token the indices it governs, in text order
 */
public record Tree(List<Token> tokens, List<List<Integer>> children) {

    public Tree {
        tokens = List.copyOf(tokens);
        children = List.copyOf(children);
    }

    public static Tree of(List<Token> tokens) {
        List<List<Integer>> children = new ArrayList<>();
        tokens.forEach(token -> children.add(new ArrayList<>()));
        for (int i = 0; i < tokens.size(); i++) {
            int head = tokens.get(i).head();
            if (head >= 0) {
                children.get(head).add(i);
            }
        }
        return new Tree(tokens, children.stream().map(List::copyOf).toList());
    }

    public Token token(int index) {
        return tokens.get(index);
    }

    public int size() {
        return tokens.size();
    }

    /** The children of a token with one of these relations (subtypes count: {@code obl} finds {@code obl:tmod}). */
    public List<Integer> children(int index, String... relations) {
        List<Integer> found = new ArrayList<>();
        for (int child : children.get(index)) {
            if (isOneOf(child, relations)) {
                found.add(child);
            }
        }
        return Collections.unmodifiableList(found);
    }

    private boolean isOneOf(int child, String... relations) {
        for (String relation : relations) {
            if (tokens.get(child).is(relation)) {
                return true;
            }
        }
        return false;
    }

    public Optional<Integer> child(int index, String... relations) {
        for (int child : children.get(index)) {
            if (isOneOf(child, relations)) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    public boolean has(int index, String... relations) {
        return child(index, relations).isPresent();
    }

    /** The governor of a token, if it is not the root. */
    public Optional<Integer> head(int index) {
        int head = tokens.get(index).head();
        return head < 0 ? Optional.empty() : Optional.of(head);
    }

    /** The token and all below it, as a set of indices. */
    public BitSet subtree(int index) {
        BitSet found = new BitSet(tokens.size());
        Deque<Integer> open = new ArrayDeque<>(List.of(index));
        while (!open.isEmpty()) {
            int next = open.pop();
            if (!found.get(next)) {
                found.set(next);
                open.addAll(children.get(next));
            }
        }
        return found;
    }

    /** The token and what is co-ordinated with it ("Iran, Russia and Turkey"), the token first. */
    public List<Integer> conjuncts(int index) {
        List<Integer> all = new ArrayList<>(List.of(index));
        for (int i = 0; i < all.size(); i++) {
            children(all.get(i), "conj").stream().filter(c -> !all.contains(c)).forEach(all::add);
        }
        return all;
    }

    /** The preposition of a nominal in lower case ("with", "in front of" as "in"), if it has one. */
    public Optional<String> preposition(int index) {
        return child(index, "case").map(c -> tokens.get(c).word().toLowerCase(java.util.Locale.ROOT));
    }

    /** The token and its governors up to the root. */
    public List<Integer> ancestors(int index) {
        List<Integer> chain = new ArrayList<>();
        for (int i = index; i >= 0 && !chain.contains(i); i = tokens.get(i).head()) {
            chain.add(i);
        }
        return chain;
    }

    public Optional<Integer> root() {
        return IntStream.range(0, tokens.size())
                .filter(i -> tokens.get(i).head() < 0)
                .boxed()
                .findFirst();
    }

    /** The span of the report's text that the tokens from first to last cover. */
    public Span span(int first, int last) {
        return tokens.get(first).span().to(tokens.get(last).span());
    }
}
