package chancery.attribute;

import chancery.knowledge.Cue;
import chancery.model.Described;
import chancery.model.Participant;
import chancery.model.Span;
import chancery.model.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Something said, as found in one sentence.
 *
 * @param sentence position of the sentence in the report's list
 * @param cueHead index of the cue's head token; -1 if the words stand without one
 * @param cue the cue, if there is one
 * @param described the words for speakers without a name
 * @param via carriers: the agency in "according to SANA"
 * @param content where the said words stand in the report's text, from first to last
 * @param pieces its pieces, if other words come between them; else empty
 * @param contentHead index of the token that governs the content; -1 if it is not one clause of this sentence
 */
record Said(
        int sentence,
        int cueHead,
        Optional<Cue> cue,
        List<Participant> speakers,
        Optional<Described> described,
        List<Participant> addressees,
        Optional<Participant> via,
        Span content,
        List<Span> pieces,
        int contentHead,
        Statement.Quoted quoted) {

    Said {
        speakers = List.copyOf(speakers);
        addressees = List.copyOf(addressees);
        pieces = List.copyOf(pieces);
    }

    /** A quotation of which nothing tells who speaks. */
    static Said unnamed(int sentence, Span quote) {
        return new Said(
                sentence,
                -1,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                quote,
                List.of(),
                -1,
                Statement.Quoted.DIRECT);
    }

    Statement.Force force() {
        return cue.map(Cue::force).orElse(Statement.Force.SAY);
    }

    /** True if somebody is named or described as the speaker. */
    boolean hasSource() {
        return !speakers.isEmpty() || described.isPresent();
    }

    /** True if the speaker is an actor of the record, or nobody is told to speak: not somebody only described. */
    boolean isByActor() {
        return !speakers.isEmpty() || described.isEmpty();
    }

    /** A quotation of the same speaker in a sentence without a cue of its own. */
    Said onlyAt(int position, Span quote) {
        return new Said(
                position, -1, cue, speakers, described, addressees, via, quote, List.of(), -1, Statement.Quoted.DIRECT);
    }

    Said withContent(Span span, Statement.Quoted how) {
        return new Said(
                sentence, cueHead, cue, speakers, described, addressees, via, span, List.of(), contentHead, how);
    }

    Said withSpeakers(List<Participant> others, Optional<Participant> carrier) {
        return new Said(
                sentence, cueHead, cue, others, described, addressees, carrier, content, pieces, contentHead, quoted);
    }

    /** The same with more words of the same speaker, which stand apart from the others. */
    Said with(Span piece) {
        List<Span> all = new ArrayList<>(pieces.isEmpty() ? List.of(content) : pieces);
        all.add(piece);
        all.sort(null);
        return new Said(
                sentence,
                cueHead,
                cue,
                speakers,
                described,
                addressees,
                via,
                content.to(piece),
                all,
                contentHead,
                quoted);
    }

    /** The same with a quotation in full, of which it has a part; a quotation may run over more sentences. */
    Said covering(Span quote) {
        List<Span> all = new ArrayList<>(pieces);
        all.replaceAll(piece -> piece.overlaps(quote) ? piece.to(quote) : piece);
        return new Said(
                sentence,
                cueHead,
                cue,
                speakers,
                described,
                addressees,
                via,
                content.to(quote),
                all,
                contentHead,
                Statement.Quoted.MIXED);
    }

    /** The same told to be quoted so. */
    Said quoted(Statement.Quoted how) {
        return new Said(
                sentence, cueHead, cue, speakers, described, addressees, via, content, pieces, contentHead, how);
    }

    /** True if these words are among the said ones. */
    boolean says(Span words) {
        return pieces.isEmpty() ? content.contains(words) : pieces.stream().anyMatch(piece -> piece.contains(words));
    }
}
