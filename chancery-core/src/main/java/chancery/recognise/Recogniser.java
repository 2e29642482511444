package chancery.recognise;

import chancery.knowledge.Knowledge;
import chancery.knowledge.Words;
import chancery.model.MarkedSentence;
import chancery.model.Mention;
import chancery.model.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Marks the words of a sentence that may name somebody: names that the knowledge files have, longest first, then the parser's
 * entities and capitalised words for the others.
 */
public final class Recogniser {

    private final KnownNames known;
    private final UnknownNames unknown;

    public Recogniser(Knowledge knowledge) {
        known = new KnownNames(knowledge);
        unknown = new UnknownNames(knowledge);
    }

    public MarkedSentence mark(Sentence sentence) {
        Words words = Words.of(sentence.tokens());
        List<Mention> mentions = new ArrayList<>();
        int token = 0;
        while (token < words.size()) {
            Optional<Mention> next = next(sentence, words, token, mentions);
            next.ifPresent(mentions::add);
            token = next.map(mention -> mention.last() + 1).orElse(token + 1);
        }
        return new MarkedSentence(sentence, mentions);
    }

    /** The longest of the known and the unknown names that begin here; a known one where they are equally long. */
    private Optional<Mention> next(Sentence sentence, Words words, int token, List<Mention> before) {
        Optional<Mention> listed = known.at(sentence, words, token);
        Optional<Mention> other = unknown.at(sentence, words, token, before);
        if (listed.isEmpty() || other.isEmpty()) {
            return listed.or(() -> other);
        }
        return unknown.wins(sentence, words, other.get(), listed.get()) ? other : listed;
    }
}
