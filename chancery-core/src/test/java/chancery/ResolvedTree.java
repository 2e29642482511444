package chancery;

import chancery.model.Actor;
import chancery.model.ActorId;
import chancery.model.Participant;
import chancery.model.Reference;
import chancery.model.ResolvedSentence;
import chancery.model.Sentence;
import chancery.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Resolved sentences for tests: a tree of {@link TreeBank} in which named words stand for actors. */
public final class ResolvedTree {

    private final String text;
    private final Sentence sentence;
    private final List<Reference> references = new ArrayList<>();

    private ResolvedTree(String text, Sentence sentence) {
        this.text = text;
        this.sentence = sentence;
    }

    public static ResolvedTree in(String tree) {
        TreeBank.Parsed parsed = TreeBank.parsed(tree);
        return new ResolvedTree(parsed.text(), parsed.sentence());
    }

    /** The word stands for the state with this code. */
    public ResolvedTree state(String word, String code) {
        return refer(word, new Actor.State(new ActorId(code), word, List.of()));
    }

    /** The word stands for a person of this state. */
    public ResolvedTree person(String word, String code) {
        ActorId id = new ActorId("person/" + word.toLowerCase(Locale.ROOT));
        return refer(
                word, new Actor.Person(id, word, Optional.of(code), Optional.empty(), List.of(), Optional.empty()));
    }

    private ResolvedTree refer(String word, Actor actor) {
        for (int i = 0; i < sentence.tree().size(); i++) {
            if (sentence.token(i).word().equals(word)) {
                Participant participant = new Participant(
                        actor, Optional.empty(), sentence.token(i).span());
                references.add(new Reference(i, i, i, Reference.Kind.NAME, List.of(participant)));
                return this;
            }
        }
        throw new IllegalArgumentException("the sentence has no word '" + word + "'");
    }

    public ResolvedSentence resolved() {
        return new ResolvedSentence(sentence, references, List.of(), List.of());
    }

    public String text() {
        return text;
    }

    /** The whole sentence as a span of {@link #text()}. */
    public Span span() {
        return new Span(0, text.length());
    }
}
