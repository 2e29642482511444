package chancery.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One subject of an agreement, at a stage of its life, as one sentence tells it.
 *
 * @param parties whose agreement it is
 * @param by who takes the step, where the sentence tells it apart: who ratified, who withdrew
 * @param pact what the agreement itself is called; empty where no noun names it
 * @param subject what about, in the words of the text; where none is told, the words for the agreement itself
 * @param amounts quantities of it, as written: "5,000 hectares"
 */
public record Term(
        List<Participant> parties,
        List<Participant> by,
        Optional<Pact> pact,
        String subject,
        Stage stage,
        Optional<When> when,
        List<String> amounts)
        implements Assertion {

    /** The stages in the life of an agreement, in their order; from {@code EXTENDED} on what may befall one that is made. */
    public enum Stage {
        /** only spoken of, so that how far it is does not appear */
        MENTIONED,
        PROPOSED,
        NEGOTIATED,
        AGREED,
        INITIALLED,
        SIGNED,
        RATIFIED,
        IN_FORCE,
        IMPLEMENTED,
        EXTENDED,
        SUSPENDED,
        VIOLATED,
        WITHDRAWN,
        ENDED;

        /** True where the agreement itself comes to be or is carried out; false for what befalls it later. */
        public boolean isMaking() {
            return compareTo(IMPLEMENTED) <= 0;
        }
    }

    /**
     * An agreement as a sentence names it.
     *
     * @param name its words without article and parties: "nuclear deal", "agreement"
     * @param known true if the reader is taken to know it: "the deal", "this accord", "the Prespa agreement"
     * @param listed its id in the knowledge files, if its name stands there
     */
    public record Pact(String name, boolean known, Optional<String> listed) {}

    public Term {
        parties = List.copyOf(parties);
        by = List.copyOf(by);
        amounts = List.copyOf(amounts);
    }

    public Term withAmounts(List<String> quantities) {
        return new Term(parties, by, pact, subject, stage, when, quantities);
    }

    public Term withSubject(String words) {
        return new Term(parties, by, pact, words, stage, when, amounts);
    }

    public Term withWhen(Optional<When> time) {
        return new Term(parties, by, pact, subject, stage, time, amounts);
    }

    /** True if the subject is only the agreement's own name. */
    public boolean isBare() {
        return pact.filter(named -> subject.endsWith(named.name())).isPresent();
    }

    /** The parties, and those who take the step, each once. */
    @Override
    public List<Participant> participants() {
        List<Participant> all = new ArrayList<>(parties);
        by.stream()
                .filter(one -> parties.stream().noneMatch(party -> party.id().equals(one.id())))
                .forEach(all::add);
        return all;
    }
}
