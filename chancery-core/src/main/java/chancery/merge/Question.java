package chancery.merge;

import chancery.model.ContentId;
import chancery.model.Dispute;
import chancery.model.Dispute.Kind;
import chancery.model.Dispute.Severity;
import chancery.model.Dispute.Side;
import chancery.model.Evidence;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Collects the answers to one question, each with its evidence; two different answers make a dispute. */
final class Question {

    private static final Comparator<Evidence> IN_ORDER =
            Comparator.comparing(Evidence::report).thenComparing(Evidence::trigger);

    private final String about;
    private final Dispute.Question question;
    private final Map<String, Set<Evidence>> answers = new TreeMap<>();

    /** @param about id of the event, tenure, statement or figure */
    Question(String about, Dispute.Question question) {
        this.about = about;
        this.question = question;
    }

    void answer(String value, List<Evidence> evidence) {
        answers.computeIfAbsent(value, v -> new LinkedHashSet<>()).addAll(evidence);
    }

    Optional<Dispute> dispute(Severity severity) {
        return dispute(kind(), severity);
    }

    Optional<Dispute> dispute(Kind kind, Severity severity) {
        if (answers.size() < 2) {
            return Optional.empty();
        }
        List<Side> sides = answers.entrySet().stream()
                .map(answer -> new Side(
                        answer.getKey(),
                        answer.getValue().stream().sorted(IN_ORDER).toList()))
                .toList();
        String id = ContentId.of("d", about, question.name(), String.join("|", answers.keySet()));
        return Optional.of(new Dispute(id, about, question, sides, kind, severity));
    }

    private Kind kind() {
        long reports = answers.values().stream()
                .flatMap(Set::stream)
                .map(Evidence::report)
                .distinct()
                .count();
        return reports > 1 ? Kind.BETWEEN_DOCUMENTS : Kind.WITHIN_DOCUMENT;
    }
}
