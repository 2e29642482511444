package chancery.merge;

import chancery.model.Act;
import chancery.model.ActorId;
import chancery.model.Claim;
import chancery.model.Dispute;
import chancery.model.Dispute.Severity;
import chancery.model.Figure;
import chancery.model.Magnitude;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

        /** The dead of one side are not those of the other: "Chadian soldiers" and "soldiers of Mali", but not "Chadian soldiers" and "soldiers". */
        private boolean areOfOneGroup(Toll other) {
            Words mine = Words.of(figure.of());
            Words yours = Words.of(other.figure.of());
            boolean told = mine.count() > 1 && yours.count() > 1;
            Set<String> hit = states(act);
            Set<String> others = states(other.act);
            return !(told && mine.overlap(yours) < 1)
                    && (hit.isEmpty() || others.isEmpty() || !Collections.disjoint(hit, others));
        }

        private static Set<String> states(Act act) {
            return act.recipients().stream()
                    .flatMap(party -> party.actor().state().stream())
                    .collect(Collectors.toSet());
        }

        boolean contradicts(Toll other) {
            return measures.kind() == other.measures.kind()
                    && figure.unit().equals(other.figure.unit())
                    && !speaker.equals(other.speaker)
                    && areOfOneGroup(other)
                    && Math.abs(claim.evidence().sentence()
                                    - other.claim.evidence().sentence())
                            <= NEAR
                    && Sameness.places(act, other.act)
                    && Sameness.meets(act, other.act)
                    && Math.max(least(), other.least()) > Math.min(most(), other.most());
        }
    }

    private Tolls() {}

    static List<Dispute> disputes(Sheet sheet) {
        List<Claim> figures = sheet.claims(Figure.class);
        if (figures.size() < 2) {
            return List.of();
        }
        Map<String, Act> acts = sheet.claims(Act.class).stream()
                .collect(Collectors.toMap(Claim::id, claim -> (Act) claim.assertion(), (one, other) -> one));
        List<Toll> tolls =
                figures.stream().flatMap(claim -> toll(claim, acts).stream()).toList();
        return Clusters.of(tolls, Toll::contradicts, (a, b) -> false).stream()
                .flatMap(group -> dispute(group, sheet).stream())
                .toList();
    }

    /** A number over a time ("since January") counts more than one act. */
    private static Optional<Toll> toll(Claim claim, Map<String, Act> acts) {
        Figure figure = (Figure) claim.assertion();
        Optional<Magnitude> measured =
                figure.magnitude().filter(measures -> figure.period().isEmpty());
        return measured.flatMap(measures -> Optional.ofNullable(acts.get(measures.act()))
                .flatMap(act -> figure.speaker().map(speaker -> new Toll(claim, figure, measures, speaker.id(), act))));
    }

    private static Optional<Dispute> dispute(List<Toll> tolls, Sheet sheet) {
        Claim first = tolls.get(0).claim();
        Question question = new Question(sheet.eventOf(first).orElse(first.id()), Dispute.Question.HOW_MANY);
        tolls.forEach(toll ->
                question.answer(words(toll.figure()), List.of(toll.claim().evidence())));
        return question.dispute(Severity.MEDIUM);
    }

    private static String words(Figure figure) {
        return String.format(Locale.ROOT, "%,.0f %s", figure.value(), figure.unit());
    }
}
