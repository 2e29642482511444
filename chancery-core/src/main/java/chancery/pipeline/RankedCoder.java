package chancery.pipeline;

import chancery.model.Act;
import chancery.model.Claim;
import chancery.model.Participant;
import chancery.model.PloverType;
import chancery.model.Status;
import chancery.rank.ActRanker;
import chancery.rank.Ranking;
import chancery.rank.Told;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Joins what phrases coded with what the ranker makes of it. A coding gets the probability of its type between its parties; where
 * the most probable type has no coding, the ranker adds one.
 */
final class RankedCoder {

    /** Below this probability the ranker adds no act of its own between two parties that were given. */
    private static final double LEAST_GIVEN = 0.2;
    /** Below this probability it adds none between parties that were found. */
    private static final double LEAST_FOUND = 0.7;
    /** From this probability on what a phrase coded between two parties leaves no room for a guess between them. */
    private static final double LEAST_JOINING = 0.5;
    /** Below this probability what a phrase coded is no act between the parties that were found for it. */
    private static final double LEAST_CODED = 0.1;
    /** An act with one party says less than one with two. */
    private static final double ONE_SIDED = 0.7;
    /** Acts that no phrase told are looked for between the first parties of a text, this many. */
    private static final int MOST_PARTIES = 5;

    private static final Comparator<Coding> SUREST =
            Comparator.comparingDouble(Coding::confidence).reversed();

    private final ActRanker ranker;

    RankedCoder(ActRanker ranker) {
        this.ranker = ranker;
    }

    /** The source and the target of a question. */
    private record Two(Participant source, Participant target) {}

    /** A text read for two of its parties, and the ranker's answer, if it could be asked. */
    private record Answered(PairReading reading, Optional<Ranking> ranking) {

        double probability(PloverType type) {
            return ranking.map(one -> one.probability(type)).orElse(0.0);
        }
    }

    private Answered answered(PairReading reading) {
        return new Answered(reading, reading.question().map(ranker::rank));
    }

    /** The codings of a text between two parties, the most probable first. */
    List<Coding> rank(PairReading reading) {
        if (reading.question().isEmpty()) {
            return reading.codings();
        }
        Answered answered = answered(reading);
        List<Coding> codings = new ArrayList<>();
        for (Coding coding : reading.codings()) {
            codings.add(coding.withConfidence(
                    coding.type().map(answered::probability).orElse(0.0)));
        }
        added(answered, codings, LEAST_GIVEN).ifPresent(codings::add);
        return surest(codings);
    }

    /** The codings of a text between whoever is found in it, the most probable first. */
    List<Coding> rank(TextReading text) {
        Map<Two, Answered> answers = new HashMap<>();
        List<Coding> codings = new ArrayList<>();
        for (Claim claim : text.acts()) {
            Coding coding = Coding.of(claim);
            codings.add(coding.withConfidence(confidence(coding, text, answers)));
        }
        codings.removeIf(RankedCoder::isUnlikely);
        codings.addAll(added(text, codings, answers));
        return surest(codings);
    }

    /** What is denied is seldom what its sentence is about, and stays. */
    private static boolean isUnlikely(Coding coding) {
        return coding.type().isPresent() && coding.status() != Status.DENIED && coding.confidence() < LEAST_CODED;
    }

    /** What spoke for the coding's type between the two parties of the reading. */
    List<String> reasons(Coding coding, PairReading reading) {
        return coding.type()
                .flatMap(type -> reading.question().flatMap(question -> ranker.told(question, type)))
                .map(Told::reasons)
                .orElse(List.of());
    }

    /** What spoke for the coding's type between its first doer and first receiver; nothing without both. */
    List<String> reasons(Coding coding, TextReading text) {
        return two(coding.act())
                .map(two -> reasons(coding, text.between(two.source(), two.target())))
                .orElse(List.of());
    }

    private List<Coding> surest(List<Coding> codings) {
        return codings.stream()
                .sorted(SUREST)
                .map(coding -> coding.withConfidence(ranker.sure(coding.confidence())))
                .toList();
    }

    private double confidence(Coding coding, TextReading text, Map<Two, Answered> answers) {
        if (coding.type().isEmpty()) {
            return 0;
        }
        PloverType type = coding.type().get();
        return two(coding.act())
                .map(two -> answer(two, text, answers).probability(type))
                .orElse(coding.confidence() * ONE_SIDED);
    }

    private Answered answer(Two two, TextReading text, Map<Two, Answered> answers) {
        return answers.computeIfAbsent(two, asked -> answered(text.between(asked.source(), asked.target())));
    }

    /** The first doer and the first receiver, or the first two who do the same. */
    private static Optional<Two> two(Act act) {
        List<Participant> doers = act.agents();
        List<Participant> others =
                act.recipients().isEmpty() ? doers.stream().skip(1).toList() : act.recipients();
        return doers.isEmpty() || others.isEmpty()
                ? Optional.empty()
                : Optional.of(new Two(doers.get(0), others.get(0)));
    }

    private List<Coding> added(TextReading text, List<Coding> coded, Map<Two, Answered> answers) {
        List<Participant> parties =
                text.participants().stream().limit(MOST_PARTIES).toList();
        List<Coding> added = new ArrayList<>();
        for (Participant source : parties) {
            for (Participant target : parties) {
                if (!source.id().equals(target.id()) && !isJoined(source, target, coded)) {
                    Answered answered = answer(new Two(source, target), text, answers);
                    added(answered, coded, LEAST_FOUND)
                            .map(coding -> coding.withAct(coding.act().withParties(List.of(source), List.of(target))))
                            .ifPresent(added::add);
                }
            }
        }
        return added;
    }

    /** Whether a phrase surely coded an act between the two, either way: they need no guess. */
    private static boolean isJoined(Participant one, Participant other, List<Coding> coded) {
        return coded.stream()
                .filter(coding -> coding.confidence() >= LEAST_JOINING)
                .map(Coding::act)
                .anyMatch(act -> takesPart(one, act) && takesPart(other, act));
    }

    private static boolean takesPart(Participant participant, Act act) {
        return act.participants().stream().anyMatch(one -> one.id().equals(participant.id()));
    }

    /** The most probable type as an act, if it is probable enough and no coding has it. */
    private Optional<Coding> added(Answered answered, List<Coding> coded, double least) {
        if (answered.ranking().isEmpty()) {
            return Optional.empty();
        }
        Ranking ranking = answered.ranking().get();
        PloverType best = ranking.types().get(0);
        boolean told = coded.stream().anyMatch(coding -> coding.type().equals(Optional.of(best)));
        return told || ranking.probability(best) < least
                ? Optional.empty()
                : ranker.told(answered.reading().question().orElseThrow(), best).map(LearnedActs::coding);
    }
}
