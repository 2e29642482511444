package chancery.place;

import chancery.knowledge.Places.Kind;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Chooses among places of one name: by what stands beside the name, then by the weight of each and by how much the report speaks of its
 * country. What is merely in the gazetteer has to lie in a country that the report speaks of, or to have no namesake in another.
 */
final class Choice {

    private static final double CAPITAL = 4.5;
    private static final double LISTED = 3;
    private static final double PER_RANK = 1.25;
    private static final double COUNTRY = 2.5;
    private static final double BESIDE = 2.5;
    private static final double NEARBY = 2.5;
    private static final double CHOSEN = 6;
    private static final double REGION_WORD = 4;

    private final Setting setting;
    private final Naming naming;

    private record Scored(Candidate candidate, double score) {}

    Choice(Setting setting, Naming naming) {
        this.setting = setting;
        this.naming = naming;
    }

    /** The place that is meant; without a point on the map where several of one country may be; empty where nothing tells. */
    Optional<Spot> best() {
        List<Candidate> within = naming.candidates().stream()
                .filter(candidate -> naming.areas().stream().anyMatch(candidate.spot()::liesIn))
                .toList();
        if (within.isEmpty()) {
            return best(naming.candidates().stream().filter(this::isThinkable).toList());
        }
        Optional<Spot> best = best(within);
        best.ifPresent(spot -> setting.choose(naming.key(), spot));
        return best;
    }

    private Optional<Spot> best(List<Candidate> candidates) {
        List<Scored> scored = candidates.stream()
                .map(candidate -> new Scored(candidate, score(candidate)))
                .sorted(Comparator.comparingDouble(Scored::score).reversed())
                .toList();
        if (scored.isEmpty()) {
            return Optional.empty();
        }
        Scored first = scored.get(0);
        Spot spot = first.candidate().spot();
        List<Spot> rivals = scored.stream()
                .skip(1)
                .filter(other -> other.score() == first.score())
                .map(other -> other.candidate().spot())
                .filter(other -> !other.isNear(spot))
                .toList();
        if (rivals.isEmpty()) {
            return Optional.of(spot);
        }
        boolean oneCountry = rivals.stream().allMatch(other -> other.country().equals(spot.country()));
        return oneCountry ? Optional.of(spot.unlocated()) : Optional.empty();
    }

    /** What lies elsewhere than in "Suffolk, England" is thought of only if it matters in the news: "in Paris, Iran said". */
    private boolean isThinkable(Candidate candidate) {
        if (candidate.listed() || !naming.areas().isEmpty()) {
            return candidate.listed();
        }
        return setting.share(candidate.spot().country()) > 0
                || isNearby(candidate)
                || isBeside(candidate.spot())
                || countries().size() == 1;
    }

    private Set<Optional<String>> countries() {
        return naming.candidates().stream()
                .map(candidate -> candidate.spot().country())
                .collect(Collectors.toSet());
    }

    private double score(Candidate candidate) {
        Spot spot = candidate.spot();
        return weight(candidate)
                + COUNTRY * setting.share(spot.country())
                + (isBeside(spot) ? BESIDE : 0)
                + (isNearby(candidate) ? NEARBY : 0)
                + (setting.hasChosen(naming.key(), spot) ? CHOSEN : 0);
    }

    private boolean isBeside(Spot spot) {
        return spot.country().filter(naming.beside()::contains).isPresent();
    }

    /** Only where none of the namesakes is known in the news: London and Paris are no neighbours in Ontario. */
    private boolean isNearby(Candidate candidate) {
        return naming.areas().isEmpty()
                && naming.candidates().stream().noneMatch(Candidate::listed)
                && setting.namesNear(candidate.spot());
    }

    private double weight(Candidate candidate) {
        if (candidate.listed()) {
            return candidate.spot().kind() == Kind.CAPITAL ? CAPITAL : LISTED;
        }
        if (candidate.spot().kind() == Kind.REGION) {
            return naming.asRegion() ? REGION_WORD : -PER_RANK;
        }
        return PER_RANK * candidate.rank();
    }
}
