package chancery.resolve;

import chancery.knowledge.Knowledge;
import chancery.model.MarkedSentence;
import chancery.model.Participant;
import chancery.model.Reference;
import chancery.model.Report;
import chancery.model.Sentence;
import chancery.model.When;
import chancery.parse.TextParser;
import chancery.read.SentenceReader;
import chancery.recognise.Recogniser;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A small text of our own, resolved from its characters on. */
final class RawText {

    private static final Knowledge KNOWLEDGE = Knowledge.bundled();
    private static final SentenceReader READER = new SentenceReader(TextParser.load(KNOWLEDGE));

    private final String text;
    private final List<Sentence> sentences;
    private final List<List<Reference>> references;

    private RawText(String text, Optional<When> published) {
        this.text = text;
        Report report = Report.plain("test", text).withPublished(published);
        sentences = READER.read(report).sentences();
        List<MarkedSentence> marked =
                sentences.stream().map(new Recogniser(KNOWLEDGE)::mark).toList();
        references = new Resolver(KNOWLEDGE).resolve(report, marked).references();
    }

    static RawText on(String day, String text) {
        return new RawText(text, Optional.of(When.day(LocalDate.parse(day), When.Basis.STATED)));
    }

    /** Ids of those whom the last occurrence of the words stands for; empty for nobody. */
    List<String> who(String words) {
        return participants(words).stream().map(one -> one.id().value()).toList();
    }

    /** States of those whom the words stand for. */
    List<String> states(String words) {
        return participants(words).stream()
                .flatMap(one -> one.actor().state().stream())
                .toList();
    }

    private List<Participant> participants(String words) {
        List<List<Participant>> found = new ArrayList<>();
        for (Sentence sentence : sentences) {
            references.get(sentence.number()).stream()
                    .filter(reference -> reference.kind() != Reference.Kind.ADJECTIVE)
                    .filter(reference -> sentence.tree()
                            .span(reference.first(), reference.last())
                            .of(text)
                            .equals(words))
                    .sorted(Comparator.comparingInt(Reference::first))
                    .forEach(reference -> found.add(reference.participants()));
        }
        return found.isEmpty() ? List.of() : found.get(found.size() - 1);
    }
}
