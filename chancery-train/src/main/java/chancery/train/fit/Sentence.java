package chancery.train.fit;

import java.util.List;

/**
 * A labelled sentence, a value for each word in each list.
 *
 * @param times how often it counts in training
 * @param forms as the tokeniser cuts them
 * @param tags Penn tags, {@code _} where unknown
 * @param heads index of the head, -1 for the root, {@link #UNKNOWN_HEAD}
 * @param relations to the heads; {@code _} where unknown
 * @param names {@code O}, {@code B-PER} and so on, {@code _} where unknown
 */
record Sentence(
        int times,
        List<String> forms,
        List<String> tags,
        List<Integer> heads,
        List<String> relations,
        List<String> names) {

    static final int UNKNOWN_HEAD = -2;
    static final String UNKNOWN = "_";

    int size() {
        return forms.size();
    }
}
