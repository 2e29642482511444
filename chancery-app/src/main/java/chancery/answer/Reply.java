package chancery.answer;

import chancery.ask.Inquiry;
import chancery.model.Evidence;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The answer to a question.
 *
 * @param understood how the question was taken, in plain words
 * @param answers the best first; empty if the record does not say
 * @param nearest where there is no answer: records with most of the words of the question in their sentences
 * @param candidates whom or what words might mean beside what they were taken for
 * @param notes what to know about the answer: that more was found than is shown
 * @param table an answer that is a table
 */
public record Reply(
        Inquiry inquiry,
        String understood,
        List<Answer> answers,
        List<Answer> nearest,
        List<Candidate> candidates,
        List<String> notes,
        Optional<Table> table) {
    public Reply {
        answers = List.copyOf(answers);
        nearest = List.copyOf(nearest);
        candidates = List.copyOf(candidates);
        notes = List.copyOf(notes);
    }

    /** The answer to a question of two parts. */
    Reply and(Reply second) {
        return new Reply(
                inquiry,
                understood + " | " + second.understood,
                both(answers, second.answers),
                both(nearest, second.nearest),
                both(candidates, second.candidates),
                both(notes, second.notes),
                table.or(second::table));
    }

    private static <T> List<T> both(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).distinct().toList();
    }

    /** True if the record says something to it. */
    public boolean isStated() {
        return !answers.isEmpty()
                || table.filter(found -> !found.rows().isEmpty()).isPresent();
    }

    /**
     * One answer.
     *
     * @param answer what was asked for: names, a day, a place, words
     * @param day as people write it
     * @param told the record in one sentence
     * @param record its id; empty for what stands in the record of office-holders
     * @param evidence the sentences that it stands on
     */
    public record Answer(String answer, String day, String told, Optional<String> record, List<Evidence> evidence) {
        public Answer {
            evidence = List.copyOf(evidence);
        }
    }

    /**
     * Words that could mean several.
     *
     * @param taken the id that they were taken for
     * @param others the ids that they might mean too
     */
    public record Candidate(String words, String taken, List<String> others) {
        public Candidate {
            others = List.copyOf(others);
        }
    }

    /** A table with a heading over each column. */
    public record Table(List<String> columns, List<List<String>> rows) {
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }
}
