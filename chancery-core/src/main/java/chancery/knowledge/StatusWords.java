package chancery.knowledge;

import chancery.model.Status;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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
        /** said of its subject, behind a preposition: the talks are under review */
        PREDICATE,
        /** what keeps others from it: bar from, prevent from */
        BARRIER,
        /** what is wished of others: hopes that Chad leaves */
        WISH,
        /** by which an infinitive comes about: force to, use to */
        MEANS,
        /** a verb of going somewhere for an aim, though nothing stands between: arrived to arrest him */
        ERRAND,
        /** a verb, with its particle, that takes what it is done to off its time, or keeps it from taking place: the talks were put off */
        DEFERRAL
    }

    /**
     * A word with its example, in which the act stands in square brackets.
     *
     * @param rule where it is written: file and line
     */
    public record Entry(Place place, String word, Status status, String example, String rule) {}

    private final Map<String, Status> statuses = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();

    StatusWords(KnowledgeSource source) {
        for (Table.Row row : Table.read(source, "status.tsv").rows()) {
            Place place = row.one("place", Place.class);
            Status status = row.one("status", Status.class);
            String word = row.required("word");
            statuses.put(place + " " + word, status);
            entries.add(new Entry(place, word, status, row.required("example"), row.place()));
        }
    }

    /** All of them, in file order. */
    public List<Entry> all() {
        return List.copyOf(entries);
    }

    /** The status that the lemma gives to what stands in this place to it. */
    public Optional<Status> of(Place place, String lemma) {
        return Optional.ofNullable(statuses.get(place + " " + lemma));
    }
}
