package chancery.resolve;

import chancery.knowledge.Titles.Title;
import chancery.model.Tenure.Standing;
import java.util.List;

/**
 * A title with all that goes with it: "the former head of Iran's Atomic Energy Organisation".
 *
 * @param first index of the first token, article and state included
 * @param last index of the last token
 * @param head index of the last token of the title itself
 * @param words the office as written, without article and state
 * @param deputy whether only the deputy of it
 * @param plural whether several hold it: "counterparts"
 * @param definite whether with "the", a possessive or a state before it
 * @param indefinite whether with "a" or "an"
 * @param owners what it belongs to, the nearest first
 */
record TitlePhrase(
        int first,
        int last,
        int head,
        Title title,
        String words,
        Standing standing,
        boolean deputy,
        boolean plural,
        boolean definite,
        boolean indefinite,
        List<Owner> owners) {

    TitlePhrase {
        owners = List.copyOf(owners);
    }

    boolean isCounterpart() {
        return title.offices().contains("counterpart");
    }

    /** True for a title alone, as in "President Obama": courtesy keeps it for those who have left the office. */
    boolean isBare() {
        return !definite && !indefinite && owners.isEmpty();
    }

    /** True if it belongs to a body that nobody knows, whose president is not the state's, or to a man, whose time it is of. */
    boolean isOfAnother() {
        return owners.stream().anyMatch(owner -> owner instanceof Owner.OfUnknown || owner instanceof Owner.OfPerson);
    }

    /** This title for one holder of several: with the owners that are his. */
    TitlePhrase of(List<Owner> his) {
        return new TitlePhrase(first, last, head, title, words, standing, deputy, plural, definite, indefinite, his);
    }

    /** The office of somebody else in the place of this one: a foreign minister's counterpart is a foreign minister. */
    TitlePhrase as(TitlePhrase other) {
        return new TitlePhrase(
                first,
                last,
                head,
                other.title,
                other.words,
                standing,
                other.deputy,
                plural,
                definite,
                indefinite,
                owners);
    }

    /** An office of the record in the place of this one. */
    TitlePhrase as(Title recorded, String recordedWords) {
        return new TitlePhrase(
                first, last, head, recorded, recordedWords, standing, false, plural, definite, indefinite, owners);
    }
}
