package chancery.model;

import java.util.ArrayList;
import java.util.List;

/**
 * An act that a phrase coded in one sentence.
 *
 * @param act with parties, time and place as far as this sentence tells them
 * @param head index of the token that the phrase hangs on: the verb or noun
 * @param trigger where the words stand that fired, in the report's text
 * @param rule the knowledge entry: file and words
 * @param alleged true if the sentence does not stand behind it: an accusation, or hedged ("allegedly")
 * @param tellers those who allege or deny it, if the sentence puts it as an accusation or a denial of theirs
 * @param confidence 0 to 1: how sure the coder is of its reading
 */
public record CodedAct(
        Act act,
        Status status,
        int head,
        Span trigger,
        String rule,
        boolean alleged,
        List<Participant> tellers,
        double confidence) {
    public CodedAct {
        tellers = List.copyOf(tellers);
    }

    /** The same words read as another act, or with another status. */
    public CodedAct with(Act other, Status standing) {
        return new CodedAct(other, standing, head, trigger, rule, alleged, tellers, confidence);
    }

    /** The same, told by others besides. */
    public CodedAct toldBy(List<Participant> others) {
        List<Participant> all = new ArrayList<>(tellers);
        others.stream()
                .filter(other -> all.stream().noneMatch(one -> one.id().equals(other.id())))
                .forEach(all::add);
        return new CodedAct(act, status, head, trigger, rule, alleged, all, confidence);
    }
}
