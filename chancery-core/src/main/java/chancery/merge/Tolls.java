package chancery.merge;

import chancery.model.Act;
import chancery.model.ActorId;
import chancery.model.Claim;
import chancery.model.Dispute;
import chancery.model.Dispute.Severity;
import chancery.model.Figure;
import chancery.model.Magnitude;
import chancery.model.ReportId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Numbers that several speakers of one report give for one thing: "the army said that 4 protesters were killed, doctors spoke of 11 dead". */
final class Tolls {

    /** So many sentences apart two speakers still speak of one thing. */
    private static final int NEAR = 2;

    private static final double ABOUT = 0.1;

    private record Toll(Claim claim, Figure figure, Magnitude measures, ActorId speaker, Act act) {

        double least() {
            return switch (figure.bound()) {
                case AT_MOST -> 0;
                case ABOUT -> figure.value() * (1 - ABOUT);
                case EXACT, AT_LEAST -> figure.value();
            };
        }

        double most() {
            return switch (figure.bound()) {
                case AT_LEAST -> Double.POSITIVE_INFINITY;
                case ABOUT -> figure.upper().orElse(figure.value()) * (1 + ABOUT);
                case EXACT, AT_MOST -> figure.upper().orElse(figure.value());
            };
        }

        boolean contradicts(Toll other) {
            return measures.kind() == other.measures.kind()
                    && figure.unit().equals(other.figure.unit())
                    && !speaker.equals(other.speaker)
                    && Math.abs(claim.evidence().sentence()
                                    - other.claim.evidence().sentence())
                            <= NEAR
                    && Sameness.places(act, other.act)
                    && Sameness.meets(act, other.act)
                    && Math.max(least(), other.least()) > Math.min(most(), other.most());
        }
    }

    private final Map<String, Act> acts;

    /** @param acts all claims that tell one */
    Tolls(List<Claim> acts) {
        this.acts = acts.stream().collect(Collectors.toMap(Claim::id, claim -> (Act) claim.assertion()));
    }

    /** @param eventOf the event that the sentence of a figure tells of, if it tells of one */
    List<Dispute> disputes(List<Claim> figures, Function<Claim, Optional<String>> eventOf) {
        Map<ReportId, List<Toll>> reports = new TreeMap<>();
        figures.forEach(claim -> toll(claim)
                .ifPresent(toll -> reports.computeIfAbsent(claim.report(), report -> new ArrayList<>())
                        .add(toll)));
        return reports.values().stream()
                .flatMap(tolls -> Clusters.of(tolls, Toll::contradicts, (a, b) -> false).stream())
                .flatMap(tolls -> dispute(tolls, eventOf).stream())
                .toList();
    }

    /** A number over a time ("since January") counts more than one act. */
    private Optional<Toll> toll(Claim claim) {
        Figure figure = (Figure) claim.assertion();
        Optional<Magnitude> measured =
                figure.magnitude().filter(measures -> figure.period().isEmpty());
        return measured.flatMap(measures -> Optional.ofNullable(acts.get(measures.act()))
                .flatMap(act -> figure.speaker().map(speaker -> new Toll(claim, figure, measures, speaker.id(), act))));
    }

    private static Optional<Dispute> dispute(List<Toll> tolls, Function<Claim, Optional<String>> eventOf) {
        Claim first = tolls.get(0).claim();
        Question question = new Question(eventOf.apply(first).orElse(first.id()), Dispute.Question.HOW_MANY);
        tolls.forEach(toll ->
                question.answer(words(toll.figure()), List.of(toll.claim().evidence())));
        return question.dispute(Severity.MEDIUM);
    }

    private static String words(Figure figure) {
        return String.format(Locale.ROOT, "%,.0f %s", figure.value(), figure.unit());
    }
}
