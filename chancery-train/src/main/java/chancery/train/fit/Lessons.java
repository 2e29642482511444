package chancery.train.fit;

import chancery.learn.Symbols;
import chancery.tree.Encoder;
import chancery.tree.NameCodes;
import chancery.tree.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Makes lessons of sentences. */
final class Lessons {

    private static final byte[] NOTHING_LISTED = {};

    private final Encoder encoder;
    private final Symbols tags;
    private final Symbols relations;

    Lessons(Encoder encoder, Symbols tags, Symbols relations) {
        this.encoder = encoder;
        this.tags = tags;
        this.relations = relations;
    }

    List<Lesson> of(List<Sentence> sentences) {
        return sentences.stream().map(this::of).toList();
    }

    private Lesson of(Sentence sentence) {
        Lesson lesson = new Lesson(sentence.times(), sentence.size());
        encoder.encode(sentence.forms(), NOTHING_LISTED, lesson.words);
        for (int i = 0; i < sentence.size(); i++) {
            int place = Words.FIRST + i;
            lesson.tags[place] = tags.number(sentence.tags().get(i));
            lesson.heads[place] = head(sentence.heads().get(i), lesson.words);
            lesson.relations[place] = relations.number(sentence.relations().get(i));
            lesson.names[place] = name(sentence, i);
        }
        return lesson;
    }

    private static int head(int index, Words words) {
        if (index == Sentence.UNKNOWN_HEAD) {
            return Lesson.UNKNOWN;
        }
        return index < 0 ? words.root() : Words.FIRST + index;
    }

    /** Unknown too where the name may or may not go on. */
    private static int name(Sentence sentence, int i) {
        String name = sentence.names().get(i);
        String following = i + 1 < sentence.size() ? sentence.names().get(i + 1) : NameCodes.OUTSIDE;
        boolean openEnd = following.equals(Sentence.UNKNOWN) && !name.equals(NameCodes.OUTSIDE);
        boolean unknown = name.equals(Sentence.UNKNOWN) || openEnd;
        return unknown ? Lesson.UNKNOWN : NameCodes.number(name, following);
    }

    /** Each lesson as often as it counts, in an order that hangs on the seed and the round. */
    static List<Lesson> shuffled(List<Lesson> lessons, long seed, int round) {
        List<Lesson> order = new ArrayList<>();
        for (Lesson lesson : lessons) {
            order.addAll(Collections.nCopies(lesson.times, lesson));
        }
        Collections.shuffle(order, new Random(seed + round));
        return order;
    }
}
