package chancery.model;

import java.util.List;

/** A sentence with the words in it that may name somebody, in text order, without overlap. */
public record MarkedSentence(Sentence sentence, List<Mention> mentions) {
    public MarkedSentence {
        mentions = List.copyOf(mentions);
    }
}
