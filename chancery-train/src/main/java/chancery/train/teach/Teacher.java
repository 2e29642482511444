package chancery.train.teach;

import java.util.List;

/** A tagger, parser and finder of names to learn from. Used by one thread at a time unless it says otherwise. */
interface Teacher {

    /** What the teacher says of a sentence cut into words, quotes and dashes in ASCII. */
    Lesson teach(List<String> words);
}
