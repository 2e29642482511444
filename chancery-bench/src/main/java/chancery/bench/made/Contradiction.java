package chancery.bench.made;

import chancery.model.Dispute.Question;
import java.util.Optional;

/** What one report of a story has otherwise than the rest. */
enum Contradiction {
    /** Nothing. */
    NONE(Optional.empty()),

    /** Only less detail, as "about 2,000" for 1,960: no dispute. */
    DETAIL(Optional.empty()),

    /** The day. */
    DAY(Optional.of(Question.WHEN)),

    /** The town, in another country. */
    TOWN(Optional.of(Question.WHERE)),

    /** A number of people or papers. */
    NUMBER(Optional.of(Question.HOW_MANY)),

    /** Who said the words that are quoted. */
    SPEAKER(Optional.of(Question.WHO)),

    /** The guest's office, which the record gives to somebody else. */
    OFFICE(Optional.of(Question.WHO)),

    /** That it happened at all. */
    DENIAL(Optional.of(Question.WHETHER)),

    /** What was signed, or whether a decision was praised or condemned. */
    CONTENT(Optional.of(Question.WHAT));

    private final Optional<Question> question;

    Contradiction(Optional<Question> question) {
        this.question = question;
    }

    /** What is in dispute; empty if nothing is. */
    Optional<Question> question() {
        return question;
    }
}
