package chancery.users;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import org.springframework.security.crypto.bcrypt.BCrypt;

/** Makes, judges and hashes passwords, with bcrypt. */
public final class Passwords {

    /** Of fewer letters it is guessed. */
    static final int SHORTEST = 10;

    /** Bytes in UTF-8; bcrypt would leave out what is beyond. */
    static final int LONGEST = 72;

    /** Twice as slow with each more; at 12 a hash takes a quarter of a second. */
    private static final int COST = 12;

    /** Letters that are not taken for each other. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 5;
    private static final int GROUP = 4;

    /** So many hashes at once: whoever tries many passwords must not have the whole machine. */
    private static final int AT_ONCE = 2;

    private final int cost;
    private final String nobodys;
    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    private Passwords(int cost) {
        this.cost = cost;
        this.nobodys = hash(generated());
    }

    static Passwords usual() {
        return new Passwords(COST);
    }

    /** For tests, which hash often: safe for nobody. */
    static Passwords quick() {
        return new Passwords(4);
    }

    /** A password of some 99 bits, in groups that can be read out. */
    public static String generated() {
        return Secrets.chance()
                .ints((long) GROUPS * GROUP, 0, LETTERS.length())
                .mapToObj(i -> String.valueOf(LETTERS.charAt(i)))
                .collect(Collectors.joining())
                .replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }

    /**
     * Lets a password pass that can be kept.
     *
     * @throws UserError if it is too short, too long, or the name of the user
     */
    static void check(String name, String password) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            throw new UserError("the password is too short; take " + SHORTEST + " letters or more");
        }
        if (normal(password).getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            throw new UserError("the password is too long; take " + LONGEST + " bytes at most");
        }
        if (password.equalsIgnoreCase(name)) {
            throw new UserError("the password is the name; take another one");
        }
    }

    String hash(String password) {
        return inTurn(() -> BCrypt.hashpw(normal(password), BCrypt.gensalt(cost, Secrets.chance())));
    }

    /**
     * True if the password has that hash.
     *
     * @param hash nothing where there is no such user: the answer is no, and takes as long
     */
    boolean fits(String password, Optional<String> hash) {
        String tried = normal(password);
        boolean possible = tried.getBytes(StandardCharsets.UTF_8).length <= LONGEST;
        boolean fits = inTurn(() -> BCrypt.checkpw(possible ? tried : "", hash.orElse(nobodys)));
        return fits && possible && hash.isPresent();
    }

    /** The same letters typed on another machine are the same password. */
    private static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }

    private interface Work<T> {
        T done();
    }

    private <T> T inTurn(Work<T> work) {
        turns.acquireUninterruptibly();
        try {
            return work.done();
        } finally {
            turns.release();
        }
    }
}
