package chancery.model;

import java.util.List;

/**
 * Words of a sentence that stand for one or more actors.
 *
 * @param first index of the first token, title included: "Iranian Foreign Minister Mohammad Javad Zarif"
 * @param last index of the last token, inclusive
 * @param head index of the token that the rest of the sentence attaches to
 * @param kind how the words refer
 * @param participants who is meant, several for "both sides" or "the two ministers"; never empty
 */
public record Reference(int first, int last, int head, Kind kind, List<Participant> participants) {

    /** How words refer to an actor. */
    public enum Kind {
        /** by name, with or without title */
        NAME,
        /** by office or role: "the Iranian foreign minister", "rebels", "a senior commander", "the two countries" */
        DESCRIPTION,
        /** he, she, they, it */
        PRONOUN,
        /** a nationality before a noun: the state in "Syrian forces", never an actor by itself */
        ADJECTIVE,
        /** the name of a state or capital after "in", "to", "near": a place first, its state only where one is asked for */
        PLACE
    }

    public Reference {
        participants = List.copyOf(participants);
        if (participants.isEmpty() || first > head || head > last) {
            throw new IllegalArgumentException(
                    "a reference needs somebody, and a head between " + first + " and " + last);
        }
    }

    public boolean covers(int token) {
        return first <= token && token <= last;
    }

    public int length() {
        return last - first + 1;
    }
}
