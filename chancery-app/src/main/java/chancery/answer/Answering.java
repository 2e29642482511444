package chancery.answer;

import chancery.ask.Inquiry;
import chancery.ask.Topic;
import chancery.registry.Library;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Answers questions out of the record: in plain English, or understood already. */
public final class Answering {

    private static final int NEAREST = 3;

    private final Library library;
    private final int limit;

    /** @param limit at most so many answers are given; the others are counted */
    public Answering(Library library, int limit) {
        this.library = library;
        this.limit = limit;
    }

    /**
     * The answer to a question in plain English.
     *
     * @throws chancery.ask.BadQuestion if it asks for nothing
     */
    public Reply reply(String question) {
        return new QuestionReader(library)
                .read(question).stream()
                        .map(read -> reply(read.inquiry(), read.candidates()))
                        .reduce(Reply::and)
                        .orElseThrow();
    }

    /** The answer to a question that is understood already. */
    public Reply reply(Inquiry inquiry) {
        return reply(inquiry, List.of());
    }

    private Reply reply(Inquiry inquiry, List<Reply.Candidate> candidates) {
        List<String> notes = new ArrayList<>();
        Optional<Reply.Table> table = table(inquiry);
        List<Reply.Answer> found = table.isPresent() ? List.of() : answers(inquiry);
        if (found.size() > limit) {
            notes.add(found.size() + " fit; the first " + limit + " are given");
        }
        boolean isStated = table.isPresent() || !found.isEmpty();
        return new Reply(
                inquiry,
                Understood.words(inquiry),
                found.stream().limit(limit).toList(),
                isStated ? List.of() : new NearestAnswers(library).find(inquiry, Math.min(limit, NEAREST)),
                candidates,
                notes,
                table);
    }

    private Optional<Reply.Table> table(Inquiry inquiry) {
        if (inquiry.topic() == Topic.RETURNED) {
            return Optional.of(new VisitMatrix(library).table(inquiry));
        }
        return inquiry.topic() == Topic.READOUTS
                ? Optional.of(new DealingAnswers(library).readouts(inquiry))
                : Optional.empty();
    }

    private List<Reply.Answer> answers(Inquiry inquiry) {
        return switch (inquiry.topic()) {
            case VISIT -> new EventAnswers(library).visits(inquiry);
            case MEETING -> new EventAnswers(library).meetings(inquiry);
            case AGREEMENT -> new DealingAnswers(library).agreements(inquiry);
            case OFFICE -> new OfficeAnswers(library).offices(inquiry);
            case STATEMENT -> new StatementAnswers(library).statements(inquiry);
            case DISPUTE -> new DealingAnswers(library).disputes(inquiry);
            case SPOKESMEN -> new StatementAnswers(library).spokesmen(inquiry);
            case SEQUEL -> new SequelAnswers(library).sequels(inquiry);
            case FIGURE -> new StatementAnswers(library).figures(inquiry);
            case ACT -> new EventAnswers(library).anyActs(inquiry);
            case RETURNED, READOUTS -> List.of();
        };
    }
}
