package chancery.bench;

import chancery.date.Dater;
import chancery.knowledge.Knowledge;
import chancery.model.Report;
import chancery.model.Sentence;
import chancery.model.When;
import chancery.parse.TextParser;
import chancery.read.SentenceReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How well reports are dated by their own words: {@code DatingRun ARTICLES.jsonl COUNT} withholds the printed day of each, dates it, and tells how
 * many intervals hold the day, and how wide they are.
 */
public final class DatingRun {

    private static final Usage USAGE = new Usage("DatingRun ARTICLES.jsonl COUNT");
    private static final long MONTH = 31;

    private DatingRun() {}

    public static void main(String[] arguments) throws IOException {
        USAGE.check(arguments.length == 2);
        Knowledge knowledge = Knowledge.bundled();
        Dater dater = new Dater(knowledge);
        SentenceReader reader = new SentenceReader(TextParser.load(knowledge));
        int all = 0;
        int right = 0;
        int narrow = 0;
        int narrowRight = 0;
        List<Long> widths = new ArrayList<>();
        for (Report report : Articles.read(Path.of(arguments[0]), knowledge, Long.parseLong(arguments[1]))) {
            Optional<LocalDate> truth = report.published().flatMap(When::from);
            if (truth.isEmpty()) {
                continue;
            }
            all++;
            Report undated = report.withPublished(Optional.empty());
            List<Sentence> sentences = reader.read(undated).sentences();
            Optional<When> found = dater.dating(undated, sentences).filter(DatingRun::isClosed);
            if (found.isPresent()) {
                long width = width(found.get());
                boolean holds = !truth.get().isBefore(found.get().from().orElseThrow())
                        && !truth.get().isAfter(found.get().to().orElseThrow());
                widths.add(width);
                right += holds ? 1 : 0;
                narrow += width <= MONTH ? 1 : 0;
                narrowRight += holds && width <= MONTH ? 1 : 0;
            }
        }
        widths.sort(null);
        System.out.printf(
                "%d reports; %d dated, %d hold the day; %d within %d days, %d hold it; median width %d days%n",
                all,
                widths.size(),
                right,
                narrow,
                MONTH,
                narrowRight,
                widths.isEmpty() ? 0 : widths.get(widths.size() / 2));
    }

    private static boolean isClosed(When when) {
        return when.from().isPresent() && when.to().isPresent();
    }

    private static long width(When when) {
        return ChronoUnit.DAYS.between(when.from().orElseThrow(), when.to().orElseThrow()) + 1;
    }
}
