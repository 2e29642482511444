package chancery.train.fit;

import chancery.learn.SparseWeights;
import chancery.learn.Symbols;
import chancery.tree.Tagger;
import chancery.tree.Words;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Tags each part of the sentences by a tagger that has learned from the other parts. */
final class Jackknife {

    private static final int FOLDS = 4;

    private final List<Lesson> tagged;

    /** Trains as many taggers as there are parts, side by side. */
    Jackknife(Lessons lessons, TagTrainer trainer, List<Sentence> sentences) {
        List<SparseWeights> taggers = IntStream.range(0, FOLDS)
                .parallel()
                .mapToObj(fold -> trainer.train(lessons.of(without(sentences, fold))))
                .toList();
        tagged = lessons.of(sentences);
        for (int i = 0; i < tagged.size(); i++) {
            new Tagger(taggers.get(i % FOLDS)).tag(tagged.get(i).words);
        }
    }

    private static List<Sentence> without(List<Sentence> sentences, int fold) {
        return IntStream.range(0, sentences.size())
                .filter(i -> i % FOLDS != fold)
                .mapToObj(sentences::get)
                .toList();
    }

    /** The part of the known tags that was found. */
    double right() {
        int right = 0;
        int all = 0;
        for (Lesson lesson : tagged) {
            for (int place = Words.FIRST; place < lesson.words.root(); place++) {
                right += lesson.words.tag(place) == lesson.tags[place] ? 1 : 0;
                all += lesson.tags[place] == Lesson.UNKNOWN ? 0 : 1;
            }
        }
        return (double) right / all;
    }

    /** The tags, a line for each sentence. */
    List<String> lines(Symbols tags) {
        return tagged.stream()
                .map(lesson -> IntStream.range(Words.FIRST, lesson.words.root())
                        .mapToObj(place -> tags.name(lesson.words.tag(place)))
                        .collect(Collectors.joining(" ")))
                .toList();
    }
}
