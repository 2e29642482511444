package chancery.attribute;

import chancery.knowledge.Voices;
import chancery.model.Part;
import chancery.model.Participant;
import chancery.model.Report;
import chancery.model.ResolvedSentence;
import chancery.model.Sector;
import chancery.model.Span;
import chancery.model.Statement.Quoted;
import chancery.model.Tree;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Joins what trees show of sayings with what quotation marks show: a quotation takes the speaker of the cue beside it, a
 * quotation over several sentences is one statement, a quotation alone in its paragraph goes on with the last speaker.
 */
final class StatementFinder {

    private static final int SHORTEST_QUOTE = 5;
    private static final int SHORTEST_UNNAMED = 7;
    private static final double NEARLY_ALL = 0.8;

    private final Report report;
    private final List<ResolvedSentence> sentences;
    private final List<CueReader> readers = new ArrayList<>();
    private final List<Span> quotes;

    StatementFinder(Voices voices, Report report, List<ResolvedSentence> sentences) {
        this.report = report;
        this.sentences = sentences;
        this.quotes = Quotes.find(report);
        for (int i = 0; i < sentences.size(); i++) {
            readers.add(new CueReader(voices, report.text(), i, sentences.get(i)));
        }
    }

    /** All statements of the report in text order. */
    List<Said> find() {
        List<Said> found = new ArrayList<>();
        for (CueReader reader : readers) {
            reader.sayings().forEach(found::add);
        }
        for (Span quote : quotes) {
            takeQuote(quote, found);
        }
        found.replaceAll(this::mixed);
        found.replaceAll(StatementFinder::carried);
        found.sort(Comparator.comparing(Said::content).thenComparingInt(Said::cueHead));
        return found;
    }

    /** A quotation long enough to be somebody's words becomes the content of the saying beside it, or a saying of its own. */
    private void takeQuote(Span quote, List<Said> found) {
        if (words(quote) < SHORTEST_QUOTE) {
            return;
        }
        List<Said> inner = found.stream().filter(said -> isInside(said, quote)).toList();
        Optional<Said> scattered = found.stream()
                .filter(said -> !said.pieces().isEmpty() && !inner.contains(said))
                .filter(said -> said.pieces().stream().anyMatch(quote::overlaps))
                .findFirst();
        if (scattered.isPresent()) {
            found.set(found.indexOf(scattered.get()), scattered.get().covering(quote));
            found.removeAll(inner);
            return;
        }
        for (int i = 0; i < found.size(); i++) {
            Said said = found.get(i);
            if (!inner.contains(said)
                    && shared(said.content(), quote)
                            >= NEARLY_ALL * Math.min(said.content().length(), quote.length())) {
                boolean inQuote = shared(said.content(), quote)
                        >= NEARLY_ALL * said.content().length();
                Span content = inQuote ? quote : said.content().to(quote);
                found.set(i, said.withContent(content, inQuote ? Quoted.DIRECT : Quoted.MIXED));
                found.removeAll(inner);
                return;
            }
        }
        Optional<Said> beside = saidBeside(quote);
        if (beside.isPresent()) {
            found.removeAll(inner);
        }
        Optional<Said> before = beside.isPresent() ? Optional.empty() : goingOn(quote, found);
        if (before.isPresent()) {
            found.set(found.indexOf(before.get()), before.get().with(quote));
            found.removeAll(inner);
            return;
        }
        beside.or(() -> continued(quote, found)).or(() -> unnamed(quote)).ifPresent(found::add);
    }

    private boolean isInside(Said said, Span quote) {
        return said.cueHead() >= 0
                && quote.contains(sentences
                        .get(said.sentence())
                        .tree()
                        .token(said.cueHead())
                        .span());
    }

    /** The saying whose cue stands outside the quotation in the sentence where it ends, or begins. */
    private Optional<Said> saidBeside(Span quote) {
        int last = sentenceAt(quote.end() - 1);
        int first = sentenceAt(quote.start());
        Optional<Said> atEnd = last < 0 ? Optional.empty() : saidBeside(quote, last);
        return atEnd.isPresent() || first < 0 || first == last ? atEnd : saidBeside(quote, first);
    }

    private Optional<Said> saidBeside(Span quote, int position) {
        ResolvedSentence sentence = sentences.get(position);
        return readers.get(position).cues().stream()
                .filter(found ->
                        !quote.overlaps(sentence.tree().token(found.head()).span()))
                .filter(found -> readers.get(position).hasSource(found))
                .min(Comparator.comparingInt(
                        found -> distance(sentence.tree().token(found.head()).span(), quote)))
                .map(found -> new Said(
                        position,
                        found.head(),
                        Optional.of(found.cue()),
                        readers.get(position).speakers(found),
                        readers.get(position).described(found),
                        readers.get(position).addressees(found),
                        Optional.empty(),
                        quote,
                        List.of(),
                        contentHead(quote, sentence),
                        Quoted.DIRECT));
    }

    /** The token that governs the quotation in this sentence; -1 if the quotation stands in another. */
    private static int contentHead(Span quote, ResolvedSentence sentence) {
        Tree tree = sentence.tree();
        return IntStream.range(0, tree.size())
                .filter(i ->
                        quote.contains(tree.token(i).span()) && !tree.token(i).is("punct"))
                .filter(i -> tree.token(i).head() < 0
                        || !quote.contains(tree.token(tree.token(i).head()).span()))
                .filter(i -> tree.token(i).isVerb() || tree.has(i, "nsubj", "cop"))
                .findFirst()
                .orElse(-1);
    }

    /** The quotation that this one goes on with: it ends in the sentence before, of the same paragraph, and no word stands between. */
    private Optional<Said> goingOn(Span quote, List<Said> found) {
        int position = sentenceAt(quote.start());
        return position < 1
                ? Optional.empty()
                : found.stream()
                        .filter(said -> said.hasSource()
                                && said.cueHead() >= 0
                                && said.quoted() != Quoted.INDIRECT
                                && said.sentence() == position - 1
                                && said.content().end() <= quote.start())
                        .filter(said -> paragraph(position) == paragraph(position - 1) && startsWith(quote, position))
                        .filter(said -> endsQuoted(said))
                        .max(Comparator.comparing(Said::content));
    }

    private boolean endsQuoted(Said said) {
        return quotes.stream()
                .anyMatch(quote -> quote.overlaps(said.content())
                        && quote.end() >= said.content().end());
    }

    private int paragraph(int position) {
        return sentences.get(position).sentence().paragraph();
    }

    private boolean startsWith(Span quote, int position) {
        String before = report.text()
                .substring(
                        sentences.get(position).sentence().span().start(),
                        Math.max(
                                quote.start(),
                                sentences.get(position).sentence().span().start()));
        return before.chars().noneMatch(Character::isLetterOrDigit);
    }

    /** A quotation that fills its sentence, right after a statement: the same speaker goes on. */
    private Optional<Said> continued(Span quote, List<Said> found) {
        int position = sentenceAt(quote.start());
        if (position < 0 || words(quote) < SHORTEST_UNNAMED) {
            return Optional.empty();
        }
        return found.stream()
                .filter(said -> said.sentence() < position && position - said.sentence() <= 2 && said.hasSource())
                .filter(said -> said.quoted() == Quoted.DIRECT
                        || sentences.get(position).sentence().paragraph()
                                == sentences.get(said.sentence()).sentence().paragraph())
                .filter(said -> fills(quote, position))
                .max(Comparator.comparing(Said::content))
                .map(said -> new Said(
                        position,
                        -1,
                        said.cue(),
                        said.speakers(),
                        said.described(),
                        said.addressees(),
                        said.via(),
                        quote,
                        List.of(),
                        -1,
                        Quoted.DIRECT));
    }

    private boolean fills(Span quote, int position) {
        Span sentence = sentences.get(position).sentence().span();
        return shared(sentence, quote) >= NEARLY_ALL * sentence.length();
    }

    private Optional<Said> unnamed(Span quote) {
        int position = sentenceAt(quote.start());
        boolean body = position >= 0 && sentences.get(position).sentence().part() == Part.Kind.BODY;
        return body && words(quote) >= SHORTEST_UNNAMED
                ? Optional.of(new Said(
                        position,
                        -1,
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        quote,
                        List.of(),
                        -1,
                        Quoted.DIRECT))
                : Optional.empty();
    }

    /** A statement with some quoted words in it is mixed. */
    private Said mixed(Said said) {
        boolean some = quotes.stream().anyMatch(quote -> said.content().overlaps(quote));
        if (!some) {
            return said;
        }
        boolean all = said.quoted() != Quoted.INDIRECT
                && !said.pieces().isEmpty()
                && said.pieces().stream()
                        .allMatch(piece ->
                                quotes.stream().anyMatch(quote -> shared(quote, piece) >= NEARLY_ALL * piece.length()));
        return all ? said.quoted(Quoted.DIRECT) : said.quoted() == Quoted.INDIRECT ? said.quoted(Quoted.MIXED) : said;
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

    private int sentenceAt(int offset) {
        for (int i = 0; i < sentences.size(); i++) {
            Span span = sentences.get(i).sentence().span();
            if (span.start() <= offset && offset < span.end()) {
                return i;
            }
        }
        return -1;
    }

    private int words(Span span) {
        return (int) span.of(report.text())
                        .chars()
                        .filter(Character::isWhitespace)
                        .count()
                + 1;
    }

    private static int shared(Span a, Span b) {
        return Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
    }

    private static int distance(Span a, Span b) {
        return Math.max(0, Math.max(a.start() - b.end(), b.start() - a.end()));
    }
}
