package chancery.attribute;

import chancery.model.Part;
import chancery.model.Report;
import chancery.model.ResolvedSentence;
import chancery.model.Span;
import chancery.model.Statement.Quoted;
import chancery.model.Tree;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Gives quotations their speakers: a quotation is the words of the saying that it stands in or beside, goes on with the one
 * before it, is announced by the sentence before it ("The ministry added:"), or stands alone.
 */
final class QuotedSpeech {

    /** Fewer words between marks are a term, a title or a word of irony, unless they go on with a quotation. */
    private static final int SHORTEST_QUOTE = 5;

    private static final int SHORTEST_UNNAMED = 7;
    private static final double NEARLY_ALL = 0.8;

    private final Report report;
    private final List<ResolvedSentence> sentences;
    private final List<CueReader> readers;
    private final List<Span> quotes;
    private final Labels labels;

    QuotedSpeech(
            Report report,
            List<ResolvedSentence> sentences,
            List<CueReader> readers,
            List<Span> quotes,
            Labels labels) {
        this.labels = labels;
        this.report = report;
        this.sentences = sentences;
        this.readers = readers;
        this.quotes = quotes;
    }

    /** The sayings of the trees with every quotation in its place among them. */
    List<Said> joined(List<Said> sayings) {
        List<Said> all = new ArrayList<>(sayings);
        quotes.forEach(quote -> take(quote, all));
        return all;
    }

    private void take(Span quote, List<Said> found) {
        if (words(quote) < SHORTEST_QUOTE) {
            goingOn(quote, found).ifPresent(before -> replace(found, before, before.with(quote)));
            return;
        }
        List<Said> inner = found.stream().filter(said -> isInside(said, quote)).toList();
        Optional<Said> around = around(quote, found, inner);
        if (around.isPresent()) {
            replace(found, around.get(), widened(around.get(), quote));
            found.removeAll(inner);
            return;
        }
        Optional<Said> beside = labels.signed(quote, sentenceAt(quote.start())).or(() -> beside(quote));
        Optional<Said> before = beside.isPresent() ? sameCue(beside.get(), found) : goingOn(quote, found);
        if (beside.isPresent() || before.isPresent()) {
            found.removeAll(inner);
        }
        if (before.isPresent()) {
            replace(found, before.get(), before.get().with(quote));
            return;
        }
        beside.or(() -> continued(quote, found))
                .or(() -> announced(quote))
                .or(() -> unnamed(quote))
                .ifPresent(found::add);
    }

    /** "We know," he said, "and we care": the quotation before the cue, if this is the one after it. */
    private static Optional<Said> sameCue(Said beside, List<Said> found) {
        return found.stream()
                .filter(said -> beside.cueHead() >= 0
                        && said.sentence() == beside.sentence()
                        && said.cueHead() == beside.cueHead())
                .filter(said -> said.quoted() == Quoted.DIRECT && said.pieces().isEmpty())
                .findFirst();
    }

    private static void replace(List<Said> found, Said old, Said changed) {
        found.set(found.indexOf(old), changed);
    }

    /** The saying whose words the quotation is, or is a part of. */
    private static Optional<Said> around(Span quote, List<Said> found, List<Said> inner) {
        List<Said> outer = found.stream().filter(said -> !inner.contains(said)).toList();
        return outer.stream()
                .filter(said -> said.pieces().stream().anyMatch(quote::overlaps))
                .findFirst()
                .or(() -> outer.stream()
                        .filter(said -> shared(said.content(), quote)
                                >= NEARLY_ALL * Math.min(said.content().length(), quote.length()))
                        .findFirst());
    }

    /** The saying with the whole quotation; direct if nothing but the quotation is said. */
    private Said widened(Said said, Span quote) {
        if (!said.pieces().isEmpty()) {
            return said.covering(quote);
        }
        Span whole = said.content().to(quote);
        boolean alone = letters(whole) == letters(quote);
        return said.withContent(alone ? quote : whole, alone ? Quoted.DIRECT : Quoted.MIXED);
    }

    private long letters(Span span) {
        return span.of(report.text()).chars().filter(Character::isLetterOrDigit).count();
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
    private Optional<Said> beside(Span quote) {
        int last = sentenceAt(quote.end() - 1);
        int first = sentenceAt(quote.start());
        Optional<Said> atEnd = last < 0 ? Optional.empty() : beside(quote, last);
        return atEnd.isPresent() || first < 0 || first == last ? atEnd : beside(quote, first);
    }

    private Optional<Said> beside(Span quote, int position) {
        ResolvedSentence sentence = sentences.get(position);
        CueReader reader = readers.get(position);
        return reader.cues().stream()
                .filter(found ->
                        !quote.overlaps(sentence.tree().token(found.head()).span()))
                .filter(reader::hasSource)
                .min(Comparator.comparingInt(
                        found -> distance(sentence.tree().token(found.head()).span(), quote)))
                .map(found -> reader.saying(found, quote, contentHead(quote, sentence), Quoted.DIRECT));
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
                        .filter(this::endsQuoted)
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
        int start = sentences.get(position).sentence().span().start();
        String before = report.text().substring(start, Math.max(quote.start(), start));
        return before.chars().noneMatch(Character::isLetterOrDigit);
    }

    /** A quotation that fills its sentence, right after a statement: the same speaker goes on. */
    private Optional<Said> continued(Span quote, List<Said> found) {
        int position = sentenceAt(quote.start());
        if (position < 0 || words(quote) < SHORTEST_UNNAMED || isAnnounced(position)) {
            return Optional.empty();
        }
        return found.stream()
                .filter(said -> said.sentence() < position && position - said.sentence() <= 2 && said.hasSource())
                .filter(said -> said.quoted() == Quoted.DIRECT || paragraph(position) == paragraph(said.sentence()))
                .filter(said -> fills(quote, position))
                .max(Comparator.comparing(Said::content))
                .map(said -> said.onlyAt(position, quote));
    }

    private boolean fills(Span quote, int position) {
        Span sentence = sentences.get(position).sentence().span();
        return shared(sentence, quote) >= NEARLY_ALL * sentence.length();
    }

    /** True if the sentence before ends with a colon. */
    private boolean isAnnounced(int position) {
        return position > 0
                && sentences
                        .get(position - 1)
                        .sentence()
                        .span()
                        .of(report.text())
                        .stripTrailing()
                        .endsWith(":");
    }

    /** "The ministry added:", and then the quotation: the last cue before the colon is its cue. */
    private Optional<Said> announced(Span quote) {
        int position = sentenceAt(quote.start());
        if (position < 1 || !isAnnounced(position) || !startsWith(quote, position)) {
            return Optional.empty();
        }
        CueReader reader = readers.get(position - 1);
        return reader.cues().stream()
                .filter(reader::hasSource)
                .reduce((first, second) -> second)
                .map(found -> reader.saying(found, quote, -1, Quoted.DIRECT));
    }

    private Optional<Said> unnamed(Span quote) {
        int position = sentenceAt(quote.start());
        boolean body = position >= 0 && sentences.get(position).sentence().part() == Part.Kind.BODY;
        return body && words(quote) >= SHORTEST_UNNAMED ? Optional.of(Said.unnamed(position, quote)) : Optional.empty();
    }

    private int sentenceAt(int offset) {
        return IntStream.range(0, sentences.size())
                .filter(i -> {
                    Span span = sentences.get(i).sentence().span();
                    return span.start() <= offset && offset < span.end();
                })
                .findFirst()
                .orElse(-1);
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
