package chancery.read;

import chancery.model.Note;
import chancery.model.Part;
import chancery.model.Reading;
import chancery.model.Report;
import chancery.model.Sentence;
import chancery.model.Span;
import chancery.model.Token;
import java.util.ArrayList;
import java.util.List;

/** Reads the headlines and bodies of reports as parsed sentences. */
public final class SentenceReader {

    private final Parser parser;

    public SentenceReader(Parser parser) {
        this.parser = parser;
    }

    /** The sentences of a report, numbered over all its parts; {@code text.substring} of every span is what was read. */
    public Reading read(Report report) {
        return new Run(report).read();
    }

    /** One report on its way through. */
    private final class Run {
        private final Report report;
        private final String body;
        private final List<Sentence> sentences = new ArrayList<>();
        private final List<Note> notes = new ArrayList<>();
        private int paragraph;

        private Run(Report report) {
            this.report = report;
            this.body = inProse(Folding.fold(report.text()), report.parts());
        }

        private Reading read() {
            String headlines = HeadlineCase.of(body, report.parts());
            for (Part part : report.parts()) {
                switch (part.kind()) {
                    case HEADLINE -> read(headlines, part);
                    case BODY -> read(body, part);
                    default -> {}
                }
            }
            return new Reading(sentences, notes);
        }

        /** Bodies that are set in capitals throughout as prose; headlines follow them. */
        private String inProse(String text, List<Part> parts) {
            StringBuilder prose = new StringBuilder(text);
            for (Part part : parts) {
                Span span = part.span();
                if (part.kind() == Part.Kind.BODY && HeadlineCase.isInCapitals(span.of(text))) {
                    prose.replace(span.start(), span.end(), parser.inProse(span.of(text)));
                }
            }
            return prose.toString();
        }

        private void read(String text, Part part) {
            Cuts cuts = new Cuts(text, notes);
            for (Span span : Paragraphs.of(text, part.span())) {
                for (Span piece : cuts.of(span)) {
                    parse(text, piece, part.kind()).forEach(tokens -> add(tokens, part.kind()));
                }
                paragraph++;
            }
        }

        private List<List<Token>> parse(String text, Span piece, Part.Kind kind) {
            Pieces pieces = new Pieces(parser, text, notes);
            return kind == Part.Kind.HEADLINE ? pieces.parseHeadline(piece) : pieces.parse(piece);
        }

        private void add(List<Token> tokens, Part.Kind kind) {
            Span span = tokens.get(0).span().to(tokens.get(tokens.size() - 1).span());
            sentences.add(new Sentence(sentences.size(), span, kind, paragraph, TreeRepair.repaired(tokens)));
        }
    }
}
