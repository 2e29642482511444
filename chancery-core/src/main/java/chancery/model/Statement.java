package chancery.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Somebody saying something.
 *
 * @param speakers who; empty for a quotation without a named source
 * @param addressees to whom
 * @param via the agency, broadcaster or website that carries the words
 * @param cue the word of saying as it stands in the text, if there is one
 * @param force what is done by saying it
 * @param content the said part only, as it stands in the text
 * @param span where the content stands
 * @param quoted whether in the speaker's own words
 * @param about states and actors that the content speaks of, in order of mention
 * @param stance towards those it is about, taken together
 */
public record Statement(
        List<Participant> speakers,
        List<Participant> addressees,
        Optional<Participant> via,
        Optional<String> cue,
        Force force,
        String content,
        Span span,
        Quoted quoted,
        List<ActorId> about,
        Stance stance,
        Optional<When> when)
        implements Assertion {

    /** What is done by saying it. */
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
        SUPPORT
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

    public Statement {
        speakers = List.copyOf(speakers);
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

    public Statement withWhen(Optional<When> time) {
        return new Statement(speakers, addressees, via, cue, force, content, span, quoted, about, stance, time);
    }
}
