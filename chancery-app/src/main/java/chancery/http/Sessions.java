package chancery.http;

import chancery.users.Secrets;
import chancery.users.User;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Who is signed in. Kept in memory: whoever opens the desk anew has everybody sign in again. */
final class Sessions {

    /** Without a request it ends. */
    static final Duration REST = Duration.ofHours(2);

    /** It ends at the latest. */
    static final Duration LONGEST = Duration.ofHours(12);

    private final InstantSource clock;
    private final Map<String, Session> byHash = new HashMap<>();

    Sessions(InstantSource clock) {
        this.clock = clock;
    }

    /**
     * One sign-in.
     *
     * @param stamp of the user when it began
     * @param key what a write must bring in a header, which a strange page cannot know
     */
    record Session(String user, String stamp, String key, Instant begun, Instant seen) {

        private boolean isOver(Instant now) {
            return seen.plus(REST).isBefore(now) || begun.plus(LONGEST).isBefore(now);
        }

        /** True if it was begun with the password that the user has now. */
        boolean isOf(User known) {
            return known.name().equals(user) && known.stamp().equals(stamp);
        }
    }

    /** Begins one; what is returned is for the cookie, and kept as a hash only. */
    synchronized String begin(User user) {
        Instant now = clock.instant();
        byHash.values().removeIf(session -> session.isOver(now));
        String secret = Secrets.fresh();
        byHash.put(Secrets.hash(secret), new Session(user.name(), user.stamp(), Secrets.fresh(), now, now));
        return secret;
    }

    /** The session of a cookie, if it is not over; it was seen now. */
    synchronized Optional<Session> find(String secret) {
        Instant now = clock.instant();
        return Optional.ofNullable(byHash.computeIfPresent(
                Secrets.hash(secret),
                (hash, session) -> session.isOver(now)
                        ? null
                        : new Session(session.user(), session.stamp(), session.key(), session.begun(), now)));
    }

    synchronized void end(String secret) {
        byHash.remove(Secrets.hash(secret));
    }
}
