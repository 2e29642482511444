package chancery.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Somebody saying something.
 *
 * @param speakers who; empty for a quotation without a source, or with one that is only described
 * @param described the words for a speaker whom the text does not name
 * @param addressees to whom
 * @param via the agency, broadcaster or website that carries the words
 * @param cue the word of saying as it stands in the text, if there is one
 * @param force what is done by saying it
 * @param content the said part only, as it stands in the text; pieces are joined by " … "
 * @param span where the content stands, from its first piece to its last
 * @param pieces where its pieces stand, in text order, if other words come between them; empty if it is one piece
 * @param quoted whether in the speaker's own words
 * @param about states and actors that the content speaks of, in order of mention
 * @param stance towards those it is about, taken together
 * @param attitudes towards each of them, where words show one
 */
public record Statement(
        List<Participant> speakers,
        Optional<Described> described,
        List<Participant> addressees,
        Optional<Participant> via,
        Optional<String> cue,
        Force force,
        String content,
        Span span,
        List<Span> pieces,
        Quoted quoted,
        List<ActorId> about,
        Stance stance,
        List<Attitude> attitudes,
        Optional<When> when)
        implements Assertion {

    /** What is done by saying it; or that it is only thought, known or meant to be done. */
    public enum Force {
        SAY,
        ASSERT,
        DENY,
        REJECT,
        PRAISE,
        THANK,
        CONDEMN,
        CRITICISE,
        ACCUSE,
        DEMAND,
        URGE,
        PROMISE,
        WARN,
        THREATEN,
        HOPE,
        CONCERN,
        ASK,
        AGREE,
        ANNOUNCE,
        SUPPORT,
        /** thought, not told to have been said: "believes", "considers" */
        THINK,
        /** known or noticed: "knows", "learned", "saw" */
        KNOW,
        /** meant to be done: "plans", "intends" */
        INTEND;

        /** False for what is in somebody's mind, as the report tells it: nothing is done by it. */
        public boolean isSpoken() {
            return this != THINK && this != KNOW && this != INTEND;
        }
    }

    /** Whether the words are the speaker's own. */
    public enum Quoted {
        DIRECT,
        MIXED,
        INDIRECT
    }

    /** The speaker's attitude. */
    public enum Stance {
        SUPPORTIVE,
        OPPOSED,
        NEUTRAL,
        MIXED
    }

    /**
     * The speaker's attitude towards one of those he speaks of.
     *
     * @param target towards whom
     * @param words the words that show it, in text order; the cue may be one of them
     */
    public record Attitude(ActorId target, Stance stance, List<String> words) {

        public Attitude {
            words = List.copyOf(words);
        }
    }

    public Statement {
        speakers = List.copyOf(speakers);
        pieces = List.copyOf(pieces);
        attitudes = List.copyOf(attitudes);
        addressees = List.copyOf(addressees);
        about = List.copyOf(about);
    }

    @Override
    public List<Participant> participants() {
        List<Participant> all = new ArrayList<>(speakers);
        all.addAll(addressees);
        via.ifPresent(all::add);
        return all;
    }

    /** True if somebody is named or described as the speaker. */
    public boolean hasSpeaker() {
        return !speakers.isEmpty() || described.isPresent();
    }

    public Statement withWhen(Optional<When> time) {
        return new Statement(
                speakers,
                described,
                addressees,
                via,
                cue,
                force,
                content,
                span,
                pieces,
                quoted,
                about,
                stance,
                attitudes,
                time);
    }

    /** The same saying with the words that were said. */
    public Statement withContent(String words) {
        return new Statement(
                speakers,
                described,
                addressees,
                via,
                cue,
                force,
                words,
                span,
                pieces,
                quoted,
                about,
                stance,
                attitudes,
                when);
    }
}
