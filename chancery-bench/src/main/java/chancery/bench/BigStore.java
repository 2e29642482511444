package chancery.bench;

import chancery.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Makes a large store out of a small one, to measure the desk on: {@code BigStore SMALL BIG EVENTS}. Every event is copied until there
 * are so many, each copy days after the one before, with another state and other people in it, and with words of a report of its own
 * choice; the claims and reports stay as few as they are. No record to read, only one to count and to search.
 */
public final class BigStore {

    /** Copies of a person go by so many names. */
    private static final int PEOPLE = 500;

    /** So many numbers are kept for the dated records of a shelf, and for the others. */
    private static final int HALF = 1 << 27;

    /** Copies fill the days of fifty years. */
    private static final int DAYS = 18_000;

    private static final List<String> COPIES = List.of("""
            INSERT INTO record (number, id, shelf, kind, type, status, from_day, to_day, place, country, witnesses, report, sentence,
                record, mode, cameo, certainty, disputes)
            SELECT number + :k * :step, id || '-' || :k, shelf, kind, type, status, date(from_day, '-' || :days || ' days'),
                date(to_day, '-' || :days || ' days'), place, country, witnesses, report, sentence,
                replace(record, '"' || id || '"', '"' || id || '-' || :k || '"'), mode, cameo, certainty, disputes
            FROM record WHERE number IN (SELECT number FROM pattern WHERE undated = :undated)
            """, """
            INSERT OR IGNORE INTO record_party (record, part, actor, state)
            SELECT p.record + :k * :step, p.part, CASE WHEN p.actor LIKE 'person/%' THEN p.actor || '-' || (:k % :people)
                ELSE coalesce(s.turned, p.actor) END, s.turned
            FROM pattern CROSS JOIN record_party p ON p.record = pattern.number
            LEFT JOIN turn s ON s.state = p.state AND s.k = :k % :states WHERE pattern.undated = :undated
            """, """
            INSERT INTO record_report (record, report)
            SELECT x.record + :k * :step, x.report FROM pattern CROSS JOIN record_report x ON x.record = pattern.number
            WHERE pattern.undated = :undated
            """, """
            INSERT INTO record_words (rowid, words)
            SELECT number + :k * :step, substr(text, 1 + abs(random()) % max(1, length(text) - 300), 300)
            FROM (SELECT number AS place, text FROM report), pattern
            WHERE place = 1 + (number + :k) % (SELECT max(number) FROM report) AND undated = :undated ORDER BY number
            """);

    private final Connection store;
    private final int step;
    private final int states;

    private BigStore(Connection store) throws SQLException {
        this.store = store;
        try (Statement statement = store.createStatement()) {
            statement.execute("CREATE TEMP TABLE known AS SELECT row_number() OVER (ORDER BY state) - 1 AS i, state"
                    + " FROM (SELECT DISTINCT state FROM record_party WHERE state IS NOT NULL)");
            this.states = number(statement, "SELECT count(*) FROM known");
            statement.execute("CREATE TEMP TABLE turn AS SELECT a.state, b.state AS turned, (b.i - a.i + " + states
                    + ") % " + states + " AS k FROM known a, known b");
            statement.execute("CREATE INDEX turn_state ON turn (state, k)");
            statement.execute("CREATE TEMP TABLE pattern (number INTEGER PRIMARY KEY, undated INTEGER)");
            statement.execute(
                    "INSERT INTO pattern SELECT number, number / " + HALF + " % 2 FROM record WHERE shelf = 'events'");
            this.step = number(statement, "SELECT max(number % " + HALF + ") FROM pattern");
        }
    }

    public static void main(String[] args) throws IOException, SQLException {
        new Usage("BigStore SMALL BIG EVENTS").check(args.length == 3);
        Path big = Path.of(args[1]);
        Files.copy(Path.of(args[0]), big, StandardCopyOption.REPLACE_EXISTING);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + big)) {
            connection.setAutoCommit(false);
            new BigStore(connection).fill(Integer.parseInt(args[2]));
            connection.commit();
            connection.setAutoCommit(true);
        }
        try (Store store = Store.open(big)) {
            long start = System.nanoTime();
            store.index();
            System.out.printf("index made in %.1f s%n", (System.nanoTime() - start) / 1e9);
        }
        System.out.println(big + ": " + (Files.size(big) >> 20) + " MB");
    }

    private void fill(int events) throws SQLException {
        int few;
        try (Statement statement = store.createStatement()) {
            few = number(statement, "SELECT count(*) FROM record WHERE shelf = 'events'");
        }
        for (String copy : COPIES) {
            copy(copy, 0, events / few);
            copy(copy, 1, events / few);
            System.out.print('.');
        }
        System.out.println();
    }

    /** @param undated 1 for the half of the undated, 0 for the others: words are indexed fast in the order of their numbers only */
    private void copy(String copy, int undated, int times) throws SQLException {
        try (PreparedStatement statement = store.prepareStatement(withNumbers(copy, undated))) {
            for (int k = 1; k <= times; k++) {
                bind(statement, copy, k);
                statement.executeUpdate();
            }
        }
    }

    private String withNumbers(String copy, int undated) {
        return copy.replace(":undated", String.valueOf(undated))
                .replace(":step", String.valueOf(step))
                .replace(":people", String.valueOf(PEOPLE))
                .replace(":states", String.valueOf(states))
                .replace(":days", "?2")
                .replace(":k", "?1");
    }

    private static void bind(PreparedStatement statement, String copy, int k) throws SQLException {
        statement.setInt(1, k);
        if (copy.contains(":days")) {
            statement.setInt(2, k * 37 % DAYS);
        }
    }

    private static int number(Statement statement, String sql) throws SQLException {
        try (ResultSet row = statement.executeQuery(sql)) {
            return row.getInt(1);
        }
    }
}
