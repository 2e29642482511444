package chancery.train.fit;

import chancery.learn.Means;
import chancery.learn.Perceptron;
import chancery.learn.SparseWeights;
import chancery.tree.Tagger;
import chancery.tree.Words;
import java.util.List;

/** Learns tags: reads each sentence as the tagger would, its own mistakes before it, and is told what was wrong. */
final class TagTrainer {

    private static final int LARGEST = 127;
    private static final int LEAST = 1;

    private final int tags;
    private final int bits;
    private final int rounds;
    private final long seed;

    TagTrainer(int tags, int bits, int rounds, long seed) {
        this.tags = tags;
        this.bits = bits;
        this.rounds = rounds;
        this.seed = seed;
    }

    /** The weights after all rounds over the lessons. */
    SparseWeights train(List<Lesson> lessons) {
        Perceptron learned = new Perceptron(tags, bits);
        Tagger tagger = new Tagger(learned);
        for (int round = 0; round < rounds; round++) {
            for (Lesson lesson : Lessons.shuffled(lessons, seed, round)) {
                learn(lesson, tagger, learned);
            }
        }
        return SparseWeights.of(new Means(List.of(learned)), LARGEST, LEAST);
    }

    private static void learn(Lesson lesson, Tagger tagger, Perceptron learned) {
        Words words = lesson.words;
        for (int place = Words.FIRST; place < words.root(); place++) {
            int said = tagger.tag(words, place);
            words.setTag(place, said);
            int right = lesson.tags[place];
            if (!tagger.isOnly(words, place)) {
                if (right != Lesson.UNKNOWN && said != right) {
                    learned.learn(tagger.rows(), right, said);
                }
                learned.tick();
            }
        }
    }
}
