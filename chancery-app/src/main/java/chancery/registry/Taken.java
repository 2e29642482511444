package chancery.registry;

import chancery.ingest.Trouble;
import chancery.model.Report;
import java.util.Optional;

/**
 * What came of one thing that was given to be read.
 *
 * @param report the report, if it is one
 * @param origin where it lies, so that a changed text takes the old one's place; empty for standard input
 * @param trouble why there is no report, or what the user should know of it
 */
public record Taken(Optional<Report> report, Optional<String> origin, Optional<Trouble> trouble) {

    public static Taken report(Report report, Optional<String> origin) {
        return new Taken(Optional.of(report), origin, Optional.empty());
    }

    public static Taken trouble(Trouble trouble) {
        return new Taken(Optional.empty(), Optional.empty(), Optional.of(trouble));
    }
}
