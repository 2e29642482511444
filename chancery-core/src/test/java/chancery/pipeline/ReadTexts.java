package chancery.pipeline;

import chancery.knowledge.Knowledge;
import chancery.model.Account;
import chancery.model.Act;
import chancery.model.Participant;
import chancery.model.Report;
import chancery.parse.TextParser;
import java.util.List;

/** Reads short texts as the program does, with one pipeline for all tests that need nothing else. */
final class ReadTexts {

    private static final Knowledge KNOWLEDGE = Knowledge.bundled();
    private static final ReportPipeline PIPELINE = new ReportPipeline(TextParser.load(KNOWLEDGE), KNOWLEDGE);

    private ReadTexts() {}

    /** What an undated report of this text was read as. */
    static Account read(String text) {
        return PIPELINE.read(Report.plain("test", text));
    }

    /** The acts that the text tells, in its order. */
    static List<Act> acts(String text) {
        return read(text).claims().stream()
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
