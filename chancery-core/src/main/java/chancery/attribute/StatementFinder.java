package chancery.attribute;

import chancery.knowledge.Voices;
import chancery.model.Participant;
import chancery.model.Report;
import chancery.model.ResolvedSentence;
import chancery.model.Sector;
import chancery.model.Span;
import chancery.model.Statement.Quoted;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Joins what trees show of sayings with what quotation marks show: a quotation takes the speaker of the cue beside it, a
 * quotation over several sentences is one statement, a quotation alone in its paragraph goes on with the last speaker.
 */
final class StatementFinder {

    private static final double NEARLY_ALL = 0.8;

    private final List<CueReader> readers = new ArrayList<>();
    private final List<Span> quotes;
    private final Labels labels;
    private final QuotedSpeech quoted;

    StatementFinder(Voices voices, Report report, List<ResolvedSentence> sentences) {
        this.quotes = Quotes.find(report);
        for (int i = 0; i < sentences.size(); i++) {
            readers.add(new CueReader(voices, report.text(), i, sentences.get(i)));
        }
        this.labels = new Labels(report, sentences, voices.describers());
        this.quoted = new QuotedSpeech(report, sentences, readers, quotes, labels);
    }

    /** All statements of the report in text order. */
    List<Said> find() {
        List<Said> sayings = new ArrayList<>(labels.sayings());
        readers.forEach(reader -> sayings.addAll(reader.sayings()));
        List<Said> found = new ArrayList<>(quoted.joined(sayings));
        found.replaceAll(this::mixed);
        found.replaceAll(StatementFinder::carried);
        found.sort(Comparator.comparing(Said::content).thenComparingInt(Said::cueHead));
        return found;
    }

    /** A statement with some quoted words in it is mixed. */
    private Said mixed(Said said) {
        boolean some = quotes.stream().anyMatch(quote -> said.content().overlaps(quote));
        if (!some) {
            return said;
        }
        boolean all = said.quoted() != Quoted.INDIRECT
                && !said.pieces().isEmpty()
                && said.pieces().stream().allMatch(this::isQuoted);
        return all ? said.quoted(Quoted.DIRECT) : said.quoted() == Quoted.INDIRECT ? said.quoted(Quoted.MIXED) : said;
    }

    private boolean isQuoted(Span piece) {
        return quotes.stream()
                .anyMatch(quote -> Math.min(quote.end(), piece.end()) - Math.max(quote.start(), piece.start())
                        >= NEARLY_ALL * piece.length());
    }

    /** Of two speakers of which one is a news agency or broadcaster, that one carries the words. */
    private static Said carried(Said said) {
        Optional<Participant> agency = said.speakers().stream()
                .filter(speaker ->
                        speaker.actor().sector().filter(s -> s == Sector.JRN).isPresent())
                .findFirst();
        if (agency.isEmpty() || said.speakers().size() < 2) {
            return said;
        }
        List<Participant> others =
                said.speakers().stream().filter(s -> !s.equals(agency.get())).toList();
        return said.withSpeakers(others, agency);
    }
}
