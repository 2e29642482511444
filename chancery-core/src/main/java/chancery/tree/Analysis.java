package chancery.tree;

import java.util.List;

/**
 * What was found out about the words of a sentence, a value for each word in each list.
 *
 * @param tags Penn Treebank tags
 * @param heads index of the governing word, or -1 for the root
 * @param relations Universal Dependencies relations to the heads, with subtypes
 * @param names {@code O}, or {@code B-} or {@code I-} with {@code PER}, {@code LOC} or {@code ORG}
 */
public record Analysis(List<String> tags, List<Integer> heads, List<String> relations, List<String> names) {
    /** Keeps copies. */
    public Analysis {
        tags = List.copyOf(tags);
        heads = List.copyOf(heads);
        relations = List.copyOf(relations);
        names = List.copyOf(names);
    }
}
