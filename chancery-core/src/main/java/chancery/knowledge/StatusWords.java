package chancery.knowledge;

import chancery.model.Status;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Words that move what depends on them out of the plain past, from {@code status.tsv}. */
public final class StatusWords {

    /** Where a status word stands to the act that it moves. */
    public enum Place {
        /** an auxiliary of the verb: will, may */
        AUXILIARY,
        /** a verb, noun or adjective that governs the act: plan to, unable to */
        GOVERNOR,
        /** a modifier of the act's word: planned, alleged, regularly, not */
        MODIFIER,
        /** the conjunction of its clause, or the preposition of its noun: if, ahead of, without */
        MARKER,
        /** the subject or object of its verb: nobody, none */
        PARTY,
        /** stands behind a negation and takes it back: not only */
        ADDITION,
        /** judges what is told in its clause, or in a claim that is its subject or its noun: untrue, false reports, not true */
        VERDICT,
        /** what there is none of leaves open what is told below it: no evidence that, no sign of */
        PROOF,
        /** the verb by which its subject or object takes place: a negated one denies it */
        OCCURRENCE,
        /** a verb, with its particle, that takes what it is done to off its time: the talks were put off */
        DEFERRAL
    }

    private final Map<String, Status> statuses = new HashMap<>();

    StatusWords(KnowledgeSource source) {
        for (Table.Row row : Table.read(source, "status.tsv").rows()) {
            Place place = Place.valueOf(row.required("place").toUpperCase(Locale.ROOT));
            Status status = Status.valueOf(row.required("status").toUpperCase(Locale.ROOT));
            statuses.put(place + " " + row.required("word"), status);
        }
    }

    /** The status that the lemma gives to what stands in this place to it. */
    public Optional<Status> of(Place place, String lemma) {
        return Optional.ofNullable(statuses.get(place + " " + lemma));
    }
}
