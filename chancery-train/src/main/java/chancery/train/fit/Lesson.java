package chancery.train.fit;

import chancery.tree.Words;

/** A sentence as numbers, with what is to be learned from it; arrays are by place, as those of {@link Words}. */
final class Lesson {

    /** The number of a tag, head, relation or name that is not known: whatever is said there is not wrong. */
    static final int UNKNOWN = -1;

    final int times;
    final Words words = new Words();
    final int[] tags;
    final int[] heads;
    final int[] relations;
    final int[] names;

    Lesson(int times, int words) {
        this.times = times;
        int places = words + Words.FIRST + 1;
        this.tags = new int[places];
        this.heads = new int[places];
        this.relations = new int[places];
        this.names = new int[places];
    }
}
