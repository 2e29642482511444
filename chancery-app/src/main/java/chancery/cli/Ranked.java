package chancery.cli;

import chancery.model.Act;
import chancery.model.Claim;
import chancery.model.Event;
import chancery.model.Evidence;
import chancery.model.ExplainedAct;
import chancery.model.Participant;
import chancery.model.Report;
import chancery.registry.Library;
import chancery.registry.Reader;
import chancery.registry.Reader.Line;
import chancery.show.CodedText;
import chancery.show.Style;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the learned ranker makes of the sentence that tells an event first, between the event's doer and receiver. Events of the record
 * are made by phrases alone; this is a second opinion, reckoned anew when it is asked for.
 */
final class Ranked {

    private final Reader reader;
    private final Library library;

    Ranked(Reader reader, Library library) {
        this.reader = reader;
        this.library = library;
    }

    List<String> lines(Event event, Style style) {
        Line line = line(event);
        List<String> lines =
                new ArrayList<>(List.of("", "what the learned ranker makes of its first sentence" + between(line)));
        lines.addAll(new CodedText(style).of(line.text(), acts(line)));
        return lines;
    }

    ObjectNode json(Event event) {
        Line line = line(event);
        return library.json().coded(line.id(), line.text(), acts(line));
    }

    private List<ExplainedAct> acts(Line line) {
        return reader.explain(line);
    }

    private static String between(Line line) {
        return line.source().isPresent() && line.target().isPresent()
                ? ", between “" + line.source().get() + "” and “"
                        + line.target().get() + "”"
                : "";
    }

    private Line line(Event event) {
        Claim first = library.store().claim(event.claims().get(0)).orElseThrow();
        Act act = (Act) first.assertion();
        Evidence evidence = first.evidence();
        return new Line(
                event.id(),
                evidence.text(),
                library.store().report(evidence.report().value()).flatMap(Report::published),
                words(act.agents(), evidence),
                words(act.recipients(), evidence));
    }

    /** The words of the first party that the sentence names. */
    private static Optional<String> words(List<Participant> parties, Evidence evidence) {
        return parties.stream()
                .map(Participant::span)
                .filter(evidence.span()::contains)
                .map(span -> span.shift(-evidence.span().start()).of(evidence.text()))
                .findFirst();
    }
}
