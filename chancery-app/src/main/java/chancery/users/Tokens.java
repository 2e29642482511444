package chancery.users;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** What programs show in place of a password. Only hashes are kept. */
public final class Tokens {

    /** By which it is known in a file where it should not be. */
    private static final String START = "chancery_";

    private static final String COLUMNS = "SELECT id, user, note, made, used FROM token ";
    private static final int SHORT = 8;

    private final Users users;

    Tokens(Users users) {
        this.users = users;
    }

    /**
     * A new token.
     *
     * @param secret what the program is to send; it is kept nowhere
     */
    public record Made(Token token, String secret) {}

    /**
     * Makes a token for a user.
     *
     * @param note what it is for
     * @throws UserError if there is no such user
     */
    public Made make(String name, String note) {
        User user = users.known(name);
        String secret = START + Secrets.fresh();
        String hash = Secrets.hash(secret);
        Token token = new Token(hash.substring(0, SHORT), user.name(), note, Instant.now(), Optional.empty());
        users.ask(open -> open.execute(
                "INSERT INTO token (id, user, hash, note, made) VALUES (?, ?, ?, ?, ?)",
                token.id(),
                token.user(),
                hash,
                note,
                token.made().toString()));
        return new Made(token, secret);
    }

    /**
     * Those of a user, the oldest first.
     *
     * @throws UserError if there is no such user
     */
    public List<Token> of(String name) {
        User user = users.known(name);
        return users.ask(open -> open.createQuery(COLUMNS + "WHERE user = ? ORDER BY made, id")
                .bind(0, user.name())
                .map((row, context) -> token(row))
                .list());
    }

    /**
     * Makes a token worthless, at once.
     *
     * @throws UserError if the user has no such token
     */
    public void revoke(String name, String id) {
        User user = users.known(name);
        int revoked = users.ask(open -> open.execute("DELETE FROM token WHERE id = ? AND user = ?", id, user.name()));
        if (revoked == 0) {
            throw new UserError("'" + user.name() + "' has no token '" + id + "'; 'user token " + user.name()
                    + " --list' lists them");
        }
    }

    /** For whom a program acts that shows this secret; notes the day. */
    public Optional<User> holder(String secret) {
        if (!users.isThere()) {
            return Optional.empty();
        }
        String hash = Secrets.hash(secret);
        Optional<Token> token = users.ask(open -> open.createQuery(COLUMNS + "WHERE hash = ?")
                .bind(0, hash)
                .map((row, context) -> token(row))
                .findOne());
        token.ifPresent(this::noteUse);
        return token.map(Token::user).flatMap(users::find);
    }

    /** Once a day: a token that is used every second need not write every second. */
    private void noteUse(Token token) {
        String today = LocalDate.now(ZoneOffset.UTC).toString();
        if (!token.used().equals(Optional.of(today))) {
            users.ask(open -> open.execute("UPDATE token SET used = ? WHERE id = ?", today, token.id()));
        }
    }

    private static Token token(ResultSet row) throws SQLException {
        return new Token(
                row.getString("id"),
                row.getString("user"),
                row.getString("note"),
                Instant.parse(row.getString("made")),
                Optional.ofNullable(row.getString("used")));
    }
}
