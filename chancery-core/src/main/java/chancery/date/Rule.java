package chancery.date;

import java.util.Optional;

/** One way to say a time. */
@FunctionalInterface
interface Rule {

    /** The words of time that begin at the piece, if this rule knows them. */
    Optional<Found> at(Scan scan, int from);
}
