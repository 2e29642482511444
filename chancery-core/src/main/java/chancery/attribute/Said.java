package chancery.attribute;

import chancery.knowledge.Cue;
import chancery.model.Participant;
import chancery.model.Span;
import chancery.model.Statement;
import java.util.List;
import java.util.Optional;

/**
 * Something said, as found in one sentence.
 *
 * @param sentence position of the sentence in the report's list
 * @param cueHead index of the cue's head token; -1 if the words stand without one
 * @param cue the cue, if there is one
 * @param via carriers: the agency in "according to SANA"
 * @param content where the said words stand in the report's text
 * @param contentHead index of the token that governs the content; -1 if it is not one clause of this sentence
 */
record Said(
        int sentence,
        int cueHead,
        Optional<Cue> cue,
        List<Participant> speakers,
        List<Participant> addressees,
        Optional<Participant> via,
        Span content,
        int contentHead,
        Statement.Quoted quoted) {

    Said {
        speakers = List.copyOf(speakers);
        addressees = List.copyOf(addressees);
    }

    Statement.Force force() {
        return cue.map(Cue::force).orElse(Statement.Force.SAY);
    }

    Said withContent(Span span, Statement.Quoted how) {
        return new Said(sentence, cueHead, cue, speakers, addressees, via, span, contentHead, how);
    }

    Said withSpeakers(List<Participant> others, Optional<Participant> carrier) {
        return new Said(sentence, cueHead, cue, others, addressees, carrier, content, contentHead, quoted);
    }
}
