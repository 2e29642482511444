package chancery.bench.made;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A report with its answers.
 *
 * @param name its id in the file
 * @param family what it has its news from: reports of one family are one witness
 * @param head words before the first sentence, such as a dateline; may be empty
 */
record MadeReport(
        String name, String outlet, LocalDate published, String title, String head, List<Line> lines, String family) {

    /**
     * A sentence.
     *
     * @param event what it tells, if it tells an event
     */
    record Line(String text, Optional<Telling> event) {

        /** An event and how the sentence tells it: {@code s3.visit}, {@code visit}. */
        record Telling(String event, String part) {}
    }

    MadeReport {
        lines = List.copyOf(lines);
    }

    String text() {
        return head + lines.stream().map(Line::text).collect(Collectors.joining("\n\n"));
    }

    /** The same report printed by somebody else. */
    MadeReport copied(String as, String by, String under, String opening, List<Line> kept) {
        return new MadeReport(as, by, published, under, opening, kept, family);
    }
}
