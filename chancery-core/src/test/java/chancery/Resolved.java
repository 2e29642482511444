package chancery;

import chancery.model.Actor;
import chancery.model.ActorId;
import chancery.model.Participant;
import chancery.model.Reference;
import chancery.model.ResolvedSentence;
import chancery.model.Sentence;
import chancery.model.TimeReference;
import chancery.model.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Parsed sentences with states and times in them, for tests of the stages that come after resolving. */
public final class Resolved {

    private final Sentence sentence;
    private final List<Reference> references = new ArrayList<>();
    private final List<TimeReference> times = new ArrayList<>();

    private Resolved(Sentence sentence) {
        this.sentence = sentence;
    }

    public static Resolved of(Sentence sentence) {
        return new Resolved(sentence);
    }

    /** The word is the name of the state with this code. */
    public Resolved state(String word, String code) {
        return named(word, new Actor.State(new ActorId(code), word, List.of()));
    }

    /** The word is the name of a person. */
    public Resolved person(String word) {
        ActorId id = new ActorId("person/" + word.toLowerCase(Locale.ROOT));
        return named(word, new Actor.Person(id, word, Optional.empty(), Optional.empty(), List.of(), Optional.empty()));
    }

    private Resolved named(String word, Actor actor) {
        int at = at(word);
        Participant participant =
                new Participant(actor, Optional.empty(), sentence.token(at).span());
        references.add(new Reference(at, at, at, Reference.Kind.NAME, List.of(participant)));
        return this;
    }

    /** The word is one of time. */
    public Resolved time(String word) {
        int at = at(word);
        times.add(new TimeReference(at, at, at, When.unknown(word)));
        return this;
    }

    public ResolvedSentence get() {
        return new ResolvedSentence(sentence, references, times, List.of());
    }

    private int at(String word) {
        for (int i = 0; i < sentence.tokens().size(); i++) {
            if (sentence.token(i).word().equals(word)) {
                return i;
            }
        }
        throw new IllegalArgumentException("there is no word '" + word + "'");
    }
}
