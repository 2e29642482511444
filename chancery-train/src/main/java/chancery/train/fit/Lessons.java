package chancery.train.fit;

import chancery.learn.Symbols;
import chancery.tree.Encoder;
import chancery.tree.Gazetteer;
import chancery.tree.NameCodes;
import chancery.tree.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** Makes lessons of sentences. Every fourth is made as if no name in it were listed, so that what is learned does not lean on lists alone. */
final class Lessons {

    private static final byte[] NOTHING_LISTED = {};
    private static final int UNLISTED = 4;

    private final Encoder encoder;
    private final Symbols tags;
    private final Symbols relations;
    private final Gazetteer listed;

    /** Lessons in tags and trees, for which lists of names are of no use. */
    Lessons(Encoder encoder, Symbols tags, Symbols relations) {
        this(encoder, tags, relations, new Gazetteer(Map.of()));
    }

    Lessons(Encoder encoder, Symbols tags, Symbols relations, Gazetteer listed) {
        this.encoder = encoder;
        this.tags = tags;
        this.relations = relations;
        this.listed = listed;
    }

    List<Lesson> of(List<Sentence> sentences) {
        return IntStream.range(0, sentences.size())
                .mapToObj(i -> of(sentences.get(i), i % UNLISTED != 0))
                .toList();
    }

    private Lesson of(Sentence sentence, boolean withLists) {
        Lesson lesson = new Lesson(sentence.times(), sentence.size());
        encoder.encode(sentence.forms(), withLists ? listed.look(sentence.forms()) : NOTHING_LISTED, lesson.words);
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
