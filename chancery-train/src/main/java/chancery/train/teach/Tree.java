package chancery.train.teach;

import java.util.Arrays;
import java.util.List;

/**
 * What one teacher says of a sentence's tree.
 *
 * @param heads for each word the index of its head, -1 for the root, {@link #UNKNOWN} where the teacher says nothing
 * @param relations for each word its Universal Dependencies relation to the head
 */
record Tree(List<Integer> heads, List<String> relations) {

    static final int UNKNOWN = -2;

    static Tree of(int[] heads, String[] relations) {
        return new Tree(Arrays.stream(heads).boxed().toList(), List.of(relations));
    }

    int size() {
        return heads.size();
    }
}
