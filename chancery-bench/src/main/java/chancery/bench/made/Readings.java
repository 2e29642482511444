package chancery.bench.made;

import chancery.bench.made.MadeReport.Line;
import chancery.bench.made.MadeReport.Line.Telling;
import chancery.model.Event;
import chancery.model.EventKind;
import chancery.model.Evidence;
import chancery.model.ReportId;
import chancery.model.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Which told sentences the program coded, and as parts of which of its events. */
final class Readings {

    private static final String DENIED = "un";
    private static final Map<String, Set<EventKind>> KINDS = Map.of(
            "visit", Set.of(EventKind.VISIT),
            "meet", Set.of(EventKind.MEETING, EventKind.TALKS, EventKind.SUMMIT),
            "call", Set.of(EventKind.CALL),
            "sign", Set.of(EventKind.AGREEMENT),
            "attack", Set.of(EventKind.ATTACK));

    /** A sentence that tells an event: the report, the answer, the event of the program. */
    record Coded(String report, String sentence, Telling telling, String event) {}

    private final Map<String, Map<String, Telling>> answers = new TreeMap<>();
    private final Map<ReportId, String> names;
    private final Map<String, Coded> coded = new TreeMap<>();

    Readings(List<MadeReport> reports, Map<ReportId, String> names) {
        this.names = names;
        for (MadeReport report : reports) {
            Map<String, Telling> lines = answers.computeIfAbsent(report.name(), name -> new TreeMap<>());
            for (Line line : report.lines()) {
                line.event().ifPresent(telling -> lines.put(line.text(), telling));
            }
        }
    }

    /** Takes an event of the program. */
    void take(Event event) {
        for (Evidence evidence : event.evidence()) {
            String report = names.getOrDefault(evidence.report(), "");
            telling(report, evidence.text())
                    .filter(telling -> fits(telling.part(), event))
                    .ifPresent(telling -> coded.putIfAbsent(
                            report + " " + telling.event(), new Coded(report, evidence.text(), telling, event.id())));
        }
    }

    /** The answer for a sentence; the program may leave out what stands before it. */
    private Optional<Telling> telling(String report, String sentence) {
        return answers.getOrDefault(report, Map.of()).entrySet().stream()
                .filter(answer -> answer.getKey().endsWith(sentence.strip())
                        || sentence.strip().endsWith(answer.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static boolean fits(String part, Event event) {
        boolean denied = part.startsWith(DENIED);
        Set<EventKind> kinds = KINDS.getOrDefault(denied ? part.substring(DENIED.length()) : part, Set.of());
        return (kinds.isEmpty() || kinds.contains(event.act().kind())) && denied == (event.status() == Status.DENIED);
    }

    List<Coded> coded() {
        return List.copyOf(coded.values());
    }

    /** Sentences that tell an event and were not coded as one. */
    List<String> missed() {
        List<String> missed = new ArrayList<>();
        answers.forEach((report, lines) -> lines.forEach((text, telling) -> {
            if (!coded.containsKey(report + " " + telling.event())) {
                missed.add(report + " " + telling.event() + ": " + text);
            }
        }));
        return missed;
    }

    /** Pairs of sentences in one event. */
    Shares merged() {
        return Pairs.compare(
                "events over sentences",
                coded.values(),
                Coded::event,
                one -> one.telling().event());
    }
}
