package chancery.resolve;

import chancery.knowledge.Knowledge;
import chancery.model.MarkedSentence;
import chancery.model.Mention;
import chancery.model.Reference;
import chancery.model.Report;
import chancery.model.Resolution;
import chancery.model.When;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The work on one report: everything is decided sentence by sentence, and written down when all is known. */
final class ReportResolver {
    private static final String ANY_DAY = "undated";
    private final List<Line> lines;
    private final List<List<Phrase>> phrases = new ArrayList<>();
    private final Cast cast;
    private final Knowledge knowledge;
    private final When published;

    ReportResolver(Knowledge knowledge, Report report, List<MarkedSentence> marked) {
        this.knowledge = knowledge;
        published = report.published().orElseGet(() -> When.unknown(ANY_DAY));
        List<MarkedSentence> sentences = new SharedNames(knowledge, published).settle(marked);
        lines = lines(report, sentences);
        PhraseBuilder builder = new PhraseBuilder(knowledge);
        lines.forEach(line -> phrases.add(builder.build(line)));
        cast = new Cast(knowledge, published, jurisdictions(sentences));
    }

    /** The sentences; a quotation that is open at the end of one goes on in the next of its paragraph. */
    private static List<Line> lines(Report report, List<MarkedSentence> sentences) {
        List<Line> lines = new ArrayList<>();
        int end = 0;
        for (MarkedSentence sentence : sentences) {
            int start = sentence.sentence().span().start();
            boolean quoted = !lines.isEmpty()
                    && lines.get(lines.size() - 1).endsQuoted()
                    && report.text().substring(end, Math.max(end, start)).indexOf('\n') < 0;
            lines.add(new Line(sentence, quoted));
            end = sentence.sentence().span().end();
        }
        return lines;
    }

    Resolution resolve() {
        Tenures tenures = new Tenures(knowledge, published);
        Memory memory = new Memory(knowledge, cast, published, tenures);
        for (int i = 0; i < lines.size(); i++) {
            new SentenceResolver(memory, lines.get(i), phrases.get(i)).introduce();
        }
        new Introductions(lines, phrases)
                .find()
                .forEach((described, later) -> memory.expect(
                        described.line(),
                        described.phrase(),
                        new SentenceResolver(memory, lines.get(later.line()), phrases.get(later.line()))
                                .identify(later.named())));
        List<List<Draft>> drafts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            drafts.add(new SentenceResolver(memory, lines.get(i), phrases.get(i)).resolve());
        }
        List<List<Reference>> references = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            references.add(finish(lines.get(i), drafts.get(i), tenures));
        }
        return new Resolution(references, tenures.stated());
    }

    private static List<Reference> finish(Line line, List<Draft> drafts, Tenures tenures) {
        return drafts.stream()
                .map(draft -> draft.finish(line, tenures::officeOf))
                .sorted(Comparator.comparingInt(Reference::first)
                        .thenComparing(Comparator.comparingInt(Reference::last).reversed())
                        .thenComparing(Reference::kind))
                .toList();
    }

    /** States and bodies that the report names anywhere. */
    private Set<String> jurisdictions(List<MarkedSentence> sentences) {
        Set<String> found = new HashSet<>();
        for (MarkedSentence sentence : sentences) {
            for (Mention mention : sentence.mentions()) {
                if (mention instanceof Mention.StateName state) {
                    found.add(state.states().get(0));
                } else if (mention instanceof Mention.BodyName body) {
                    found.add(body.organisation());
                    Optional<String> parent =
                            knowledge.organisations().of(body.organisation()).flatMap(o -> o.state());
                    parent.ifPresent(found::add);
                }
            }
        }
        return found;
    }
}
