package chancery.place;

import chancery.knowledge.Places.Entry;
import chancery.knowledge.Town;

/**
 * A place that a name may mean.
 *
 * @param listed whether it is one of those that matter in the news; the others are all towns of the world
 * @param rank what its name tells of its weight; 0 for nothing
 */
record Candidate(Spot spot, boolean listed, int rank) {

    /** True for a town of which nothing is known but its name. */
    boolean isSmall() {
        return !listed && rank <= Town.Rank.DISTRICT_SEAT.code();
    }

    static Candidate of(Entry entry) {
        return new Candidate(Spot.of(entry), true, 0);
    }

    static Candidate of(Town town) {
        return new Candidate(Spot.of(town), false, town.rank().code());
    }
}
