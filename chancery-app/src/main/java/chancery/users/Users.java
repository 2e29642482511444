package chancery.users;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The users of a desk. Their file is made with the first of them; other processes may have it open at the same time, and what they
 * change is seen at once. For use by several threads.
 */
public final class Users implements AutoCloseable {

    /** Comes behind the name of the store: {@code chancery.db.users}. */
    private static final String ENDING = ".users";

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9._-]{0,31}");
    private static final String FIND = "SELECT name, role, added, stamp,"
            + " (SELECT count(*) FROM token WHERE token.user = user.name) AS tokens FROM user ";

    private final UserFile file;
    private final Passwords passwords;
    private @Nullable Handle handle;

    private Users(Path store, Passwords passwords) {
        this.file = new UserFile(store.resolveSibling(store.getFileName() + ENDING));
        this.passwords = passwords;
    }

    /** Those of the desk over a store, which need not be there yet. */
    public static Users beside(Path store) {
        return new Users(store, Passwords.usual());
    }

    /** The same with hashes that are quick to make, and to break: for tests, which sign in often. */
    public static Users quick(Path store) {
        return new Users(store, Passwords.quick());
    }

    /** True if there is one. */
    public boolean any() {
        return isThere() && !all().isEmpty();
    }

    /** All, by name. */
    public List<User> all() {
        return isThere()
                ? ask(open -> open.createQuery(FIND + "ORDER BY name")
                        .map((row, context) -> user(row))
                        .list())
                : List.of();
    }

    /** The user of that name, however it is written. */
    public Optional<User> find(String name) {
        return isThere()
                ? ask(open -> open.createQuery(FIND + "WHERE name = ?")
                        .bind(0, plain(name))
                        .map((row, context) -> user(row))
                        .findOne())
                : Optional.empty();
    }

    /**
     * The user of that name, if the password is right. It takes as long to say no, whether there is such a user or not.
     */
    public Optional<User> check(String name, String password) {
        Optional<User> user = find(name);
        Optional<String> hash = user.map(known -> ask(open -> open.createQuery("SELECT hash FROM user WHERE name = ?")
                .bind(0, known.name())
                .mapTo(String.class)
                .one()));
        return passwords.fits(password, hash) ? user : Optional.empty();
    }

    /**
     * Adds a user.
     *
     * @throws UserError if there is one of that name, or name or password cannot be taken
     */
    public User add(String given, Role role, String password) {
        String name = plain(given);
        if (!NAME.matcher(name).matches()) {
            throw new UserError("'" + given
                    + "' cannot be a name; take a letter and up to 31 letters of a-z, digits, '.', '_', '-'");
        }
        Passwords.check(name, password);
        String hash = passwords.hash(password);
        int added = ask(open -> open.createUpdate(
                        "INSERT OR IGNORE INTO user (name, role, hash, stamp, added) VALUES (?, ?, ?, ?, ?)")
                .bind(0, name)
                .bind(1, role.word())
                .bind(2, hash)
                .bind(3, Secrets.fresh())
                .bind(4, Instant.now().toString())
                .execute());
        if (added == 0) {
            throw new UserError(
                    "there is a user '" + name + "' already; change it with 'user role' or 'user password'");
        }
        return known(name);
    }

    /**
     * Gives a user another role, at once.
     *
     * @throws UserError if there is no such user
     */
    public User role(String name, Role role) {
        User user = known(name);
        ask(open -> open.execute("UPDATE user SET role = ? WHERE name = ?", role.word(), user.name()));
        return known(name);
    }

    /**
     * Gives a user another password; whoever signed in with the old one is signed out.
     *
     * @throws UserError if there is no such user, or the password cannot be taken
     */
    public User password(String name, String password) {
        User user = known(name);
        Passwords.check(user.name(), password);
        String hash = passwords.hash(password);
        ask(open ->
                open.execute("UPDATE user SET hash = ?, stamp = ? WHERE name = ?", hash, Secrets.fresh(), user.name()));
        return known(name);
    }

    /**
     * Takes a user away, and all tokens of the user.
     *
     * @throws UserError if there is no such user
     */
    public void remove(String name) {
        User user = known(name);
        ask(open -> open.execute("DELETE FROM user WHERE name = ?", user.name()));
    }

    /** The tokens with which programs act for users. */
    public Tokens tokens() {
        return new Tokens(this);
    }

    /**
     * The user of that name.
     *
     * @throws UserError if there is none
     */
    User known(String name) {
        return find(name)
                .orElseThrow(() -> new UserError("there is no user '" + name + "'; "
                        + (any()
                                ? "there are "
                                        + String.join(
                                                ", ",
                                                all().stream().map(User::name).toList())
                                : "there is none at all yet; add one with 'user add'")));
    }

    boolean isThere() {
        return file.exists();
    }

    synchronized <T> T ask(Function<Handle, T> question) {
        Handle open = handle == null ? file.open() : handle;
        handle = open;
        return question.apply(open);
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private static User user(ResultSet row) throws SQLException {
        return new User(
                row.getString("name"),
                Role.of(row.getString("role")),
                Instant.parse(row.getString("added")),
                row.getString("stamp"),
                row.getInt("tokens"));
    }

    @Override
    public synchronized void close() {
        if (handle != null) {
            handle.close();
            handle = null;
        }
    }
}
