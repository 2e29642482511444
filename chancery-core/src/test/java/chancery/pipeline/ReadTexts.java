package chancery.pipeline;

import chancery.knowledge.Knowledge;
import chancery.model.Account;
import chancery.model.Act;
import chancery.model.Participant;
import chancery.model.Report;
import chancery.model.When;
import chancery.parse.TextParser;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads short texts as the program does, with one pipeline for all tests that need nothing else. */
final class ReadTexts {

    private static final Knowledge KNOWLEDGE = Knowledge.bundled();
    private static final ReportPipeline PIPELINE = new ReportPipeline(TextParser.load(KNOWLEDGE), KNOWLEDGE);

    private ReadTexts() {}

    /** What an undated report of this text was read as. */
    static Account read(String text) {
        return PIPELINE.read(Report.plain("test", text));
    }

    /** What a report of this text and day was read as. */
    static Account read(String text, LocalDate published) {
        When day = When.day(published, When.Basis.STATED);
        return PIPELINE.read(Report.plain("test", text).withPublished(Optional.of(day)));
    }

    /** The acts that the text tells, in its order. */
    static List<Act> acts(String text) {
        return acts(read(text));
    }

    /** The acts of a report, in its order. */
    static List<Act> acts(Account account) {
        return account.claims().stream()
                .map(claim -> claim.assertion())
                .filter(Act.class::isInstance)
                .map(Act.class::cast)
                .toList();
    }

    /** What those on one side of an act are called. */
    static List<String> names(List<Participant> side) {
        return side.stream().map(one -> one.actor().name()).toList();
    }
}
