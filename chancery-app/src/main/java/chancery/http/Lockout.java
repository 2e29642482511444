package chancery.http;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Makes whoever tries one password after the other wait, longer each time. A try counts before it is judged, so that many at once are
 * no way around.
 */
final class Lockout {

    /** After a day without a try everything is forgotten. */
    private static final Duration MEMORY = Duration.ofDays(1);

    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofMinutes(15);

    /** Of more names or addresses those that were tried longest ago are forgotten, so that memory holds. */
    private static final int REMEMBERED = 10_000;

    private final int free;
    private final InstantSource clock;
    private final Map<String, Tries> tries = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Tries> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** @param free so many tries cost nothing */
    Lockout(int free, InstantSource clock) {
        this.free = free;
        this.clock = clock;
    }

    private record Tries(int number, Instant last) {

        /** When the next one may come. */
        private Instant end(int free) {
            return number < free ? Instant.MIN : last.plus(pause(number - free));
        }

        private static Duration pause(int beyond) {
            Duration pause = FIRST.multipliedBy(1L << Math.min(beyond, 10));
            return pause.compareTo(LONGEST) < 0 ? pause : LONGEST;
        }
    }

    /** How long there is to wait until the next try; nothing if it may come now. */
    synchronized Optional<Duration> pause(String who) {
        Instant now = clock.instant();
        Instant end = known(who, now).end(free);
        return end.isAfter(now) ? Optional.of(Duration.between(now, end)) : Optional.empty();
    }

    synchronized void count(String who) {
        Instant now = clock.instant();
        tries.put(who, new Tries(known(who, now).number() + 1, now));
    }

    /** The try was right after all. */
    synchronized void forgive(String who) {
        Tries before = known(who, clock.instant());
        tries.put(who, new Tries(Math.max(0, before.number() - 1), before.last()));
    }

    synchronized void forget(String who) {
        tries.remove(who);
    }

    private Tries known(String who, Instant now) {
        Tries known = tries.get(who);
        return known == null || known.last().plus(MEMORY).isBefore(now) ? new Tries(0, now) : known;
    }
}
