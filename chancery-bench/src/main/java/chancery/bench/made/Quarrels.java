package chancery.bench.made;

import chancery.model.Dispute;
import chancery.model.Dispute.Question;
import chancery.model.Evidence;
import chancery.model.ReportId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which disputes were found that are there, and which were found that are not. */
final class Quarrels {

    private final List<MadeDispute> wanted;
    private final Map<ReportId, String> names;
    private final Set<MadeDispute> met = new HashSet<>();
    private final List<Dispute> right = new ArrayList<>();
    private final List<Dispute> wrong = new ArrayList<>();

    /** @param names of the reports, as the corpus has them */
    Quarrels(List<MadeDispute> wanted, Map<ReportId, String> names) {
        this.wanted = wanted;
        this.names = names;
    }

    void take(Dispute dispute) {
        List<MadeDispute> fitting =
                wanted.stream().filter(one -> fits(one, dispute)).toList();
        met.addAll(fitting);
        (fitting.isEmpty() ? wrong : right).add(dispute);
    }

    /** True if the question is the same, the odd report stands on one side and a report of the same story on another. */
    private boolean fits(MadeDispute made, Dispute found) {
        if (made.question() != found.question()) {
            return false;
        }
        List<Set<String>> sides = found.sides().stream().map(this::reports).toList();
        boolean odd = sides.stream().anyMatch(side -> side.contains(made.odd()));
        if (made.others().isEmpty()) {
            return odd && found.kind() == Dispute.Kind.AGAINST_REFERENCE;
        }
        boolean others = sides.stream()
                .anyMatch(side ->
                        side.stream().anyMatch(report -> isOfStory(made, report)) && !side.equals(Set.of(made.odd())));
        return odd && others;
    }

    private static boolean isOfStory(MadeDispute made, String report) {
        String story = made.odd().substring(0, made.odd().indexOf('-') + 1);
        return report.startsWith(story) && !report.equals(made.odd());
    }

    private Set<String> reports(Dispute.Side side) {
        return side.evidence().stream()
                .map(Evidence::report)
                .map(id -> names.getOrDefault(id, ""))
                .collect(Collectors.toSet());
    }

    Shares shares() {
        return shares("disputes", Set.of(Question.values()));
    }

    Shares shares(Question question) {
        return shares("  " + question.name().toLowerCase(java.util.Locale.ROOT), Set.of(question));
    }

    /** Found twice is found; it makes no error. */
    private Shares shares(String of, Set<Question> questions) {
        long missed = wanted.stream()
                .filter(one -> questions.contains(one.question()) && !met.contains(one))
                .count();
        long good =
                met.stream().filter(one -> questions.contains(one.question())).count();
        long bad =
                wrong.stream().filter(one -> questions.contains(one.question())).count();
        return new Shares(of, good, good + bad, good + missed);
    }

    List<Dispute> wrong() {
        return List.copyOf(wrong);
    }

    List<MadeDispute> missed() {
        return wanted.stream().filter(one -> !met.contains(one)).toList();
    }
}
