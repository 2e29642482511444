package chancery.store;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.store.RecordCounter.Grain;
import chancery.store.RecordCounter.Side;
import chancery.store.index.Block;
import chancery.store.index.Column;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Records of chance, counted by the index and, row by row, by SQL: the same numbers under any filters. */
class CountingTest {

    private static final int RECORDS = 500;
    private static final int ROUNDS = 20;
    private static final List<String> STATES = List.of("ALB", "NOR", "SUD", "WES");
    private static final List<String> OUTLETS = List.of("Alba Times", "Norland Post", "Nonesuch");

    @TempDir
    private Path folder;

    private Random random = new Random(7);
    private Store store;
    private Handle sql;
    private IndexTables tables;

    @BeforeEach
    void fill() {
        Path file = folder.resolve("chance.db");
        store = Store.openOrCreate(file);
        sql = Jdbi.create("jdbc:sqlite:" + file).open();
        tables = new IndexTables(sql);
        sql.useTransaction(handle -> {
            for (int i = 0; i < 12; i++) {
                addReport(i);
            }
            int number = 1;
            for (int i = 0; i < RECORDS; i++) {
                number += 1 + random.nextInt(2 * Block.SPAN / RECORDS); // with gaps, over more than one block
                addRecord(number);
            }
            tables.make();
        });
    }

    @AfterEach
    void close() {
        sql.close();
        store.close();
    }

    @Test
    void facetsCountAsSqlDoesUnderAnyFilters() {
        for (int round = 0; round < ROUNDS; round++) {
            List<Filter> filters = someFilters();
            for (Facet facet : Facet.values()) {
                assertThat(store.counts().by(facet, Shelf.EVENTS, conditions(filters), 1000))
                        .as("%s of %s", facet, filters)
                        .isEqualTo(counted(facet, filters));
            }
        }
    }

    @Test
    void mostFrequentValuesComeFirstAndNoMoreThanAskedFor() {
        Map<String, Integer> all = counted(Facet.ACTOR, List.of());
        Map<String, Integer> some = store.counts().by(Facet.ACTOR, Shelf.EVENTS, List.of(), 5);
        assertThat(new ArrayList<>(some.entrySet())).isEqualTo(new ArrayList<>(all.entrySet()).subList(0, 5));
    }

    @Test
    void pagesFollowEachOtherThroughAllThatFits() {
        for (int round = 0; round < ROUNDS; round++) {
            List<Filter> filters = someFilters();
            List<Integer> expected = sql.createQuery(
                            "SELECT number FROM record WHERE " + where(filters) + " ORDER BY 1")
                    .mapTo(Integer.class)
                    .list();
            assertThat(paged(filters)).as("%s", filters).isEqualTo(expected);
            assertThat(pagedDown(filters)).as("%s", filters).isEqualTo(reversed(expected));
            assertThat(store.counts().count(Shelf.EVENTS, conditions(filters))).isEqualTo(expected.size());
        }
    }

    private static List<Integer> reversed(List<Integer> numbers) {
        List<Integer> reversed = new ArrayList<>(numbers);
        Collections.reverse(reversed);
        return reversed;
    }

    private List<Integer> pagedDown(List<Filter> filters) {
        Matches matches = new Matches(sql, new IndexKeeper());
        List<Integer> numbers = new ArrayList<>();
        int from = Integer.MAX_VALUE;
        while (true) {
            int[] page = matches.rows(Shelf.EVENTS, conditions(filters)).numbersDown(from, 41);
            if (page.length == 0) {
                return numbers;
            }
            for (int number : page) {
                numbers.add(number);
            }
            from = page[page.length - 1] - 1;
        }
    }

    private List<Integer> paged(List<Filter> filters) {
        Matches matches = new Matches(sql, new IndexKeeper());
        List<Integer> numbers = new ArrayList<>();
        int from = 0;
        while (true) {
            int[] page = matches.rows(Shelf.EVENTS, conditions(filters)).numbers(from, 37);
            if (page.length == 0) {
                return numbers;
            }
            for (int number : page) {
                numbers.add(number);
            }
            from = page[page.length - 1] + 1;
        }
    }

    @Test
    void stepsOfTimeAndTheirTypesCountAsSqlDoes() {
        for (int round = 0; round < ROUNDS; round++) {
            List<Filter> filters = someFilters();
            String day = "substr(coalesce(from_day, to_day), 1, 7)";
            Map<String, Integer> steps = rows("SELECT " + day + ", count(*) FROM record WHERE " + where(filters)
                    + " AND " + day + " IS NOT NULL GROUP BY 1 ORDER BY 1");
            assertThat(store.counts().over(Grain.MONTH, Shelf.EVENTS, conditions(filters)))
                    .isEqualTo(steps);
            Map<String, Integer> typed = new LinkedHashMap<>();
            store.counts()
                    .typesOver(Grain.MONTH, Shelf.EVENTS, conditions(filters))
                    .forEach(one -> typed.put(one.step() + " " + one.type(), one.count()));
            assertThat(typed)
                    .isEqualTo(rows("SELECT " + day + " || ' ' || type, count(*) FROM record WHERE " + where(filters)
                            + " AND " + day + " IS NOT NULL AND type IS NOT NULL GROUP BY 1 ORDER BY 1"));
        }
    }

    @Test
    void pairsCountAsSqlDoes() {
        for (int round = 0; round < ROUNDS; round++) {
            List<Filter> filters = someFilters();
            for (Side side : Side.values()) {
                for (String around : new String[] {"", side == Side.STATE ? "NOR" : "person/3"}) {
                    assertThat(pairs(side, filters, around)).isEqualTo(pairsInSql(side, filters, around));
                }
            }
        }
    }

    private Map<String, Integer> pairs(Side side, List<Filter> filters, String around) {
        Optional<String> center = Optional.of(around).filter(value -> !value.isEmpty());
        Map<String, Integer> pairs = new LinkedHashMap<>();
        store.counts()
                .pairs(side, Shelf.EVENTS, conditions(filters), center, 10_000)
                .forEach(pair -> pairs.put(pair.one() + " " + pair.other(), pair.count()));
        return pairs;
    }

    private Map<String, Integer> pairsInSql(Side side, List<Filter> filters, String around) {
        String column = side == Side.STATE ? "state" : "actor";
        String both = String.format("p.%1$s || ' ' || q.%1$s", column);
        String center = around.isEmpty() ? "" : " AND '" + around + "' IN (p." + column + ", q." + column + ")";
        return rows("SELECT " + both + ", count(DISTINCT p.record) FROM record_party p JOIN record_party q"
                + " ON q.record = p.record AND q." + column + " <> p." + column + " WHERE p.part = 'agent'"
                + " AND q.part IN ('agent', 'recipient') AND p.record IN (SELECT number FROM record WHERE "
                + where(filters) + ")" + center + " GROUP BY 1 ORDER BY 2 DESC, 1");
    }

    @Test
    void whatOneOutletAloneTellsIsCountedAsSqlDoes() {
        assertThat(store.counts().toldByOneOutletAlone())
                .isEqualTo(rows("SELECT one, count(*) FROM (SELECT min(coalesce(outlet, '')) AS one,"
                        + " max(coalesce(outlet, '')) AS other FROM record_report x JOIN report ON report.id = x.report"
                        + " JOIN record r ON r.number = x.record WHERE r.shelf = 'events' GROUP BY x.record)"
                        + " WHERE one = other AND one <> '' GROUP BY 1 ORDER BY 1"));
    }

    @Test
    void changedRecordsAreReadAgainAndTheOthersAreNot() {
        IndexKeeper keeper = new IndexKeeper();
        Object before = keeper.now(sql);
        assertThat(keeper.now(sql)).isSameAs(before);
        SortedSet<Integer> changed = new TreeSet<>(List.of(5, Block.SPAN - 1, 40 * Block.SPAN));
        changed.addAll(sql.createQuery("SELECT number FROM record ORDER BY number LIMIT 3")
                .mapTo(Integer.class)
                .list());
        changed.forEach(this::removeRecord);
        changed.stream().limit(4).forEach(this::addRecord);
        tables.update(changed);
        assertThat(keeper.now(sql)).isNotSameAs(before);
        facetsCountAsSqlDoesUnderAnyFilters();
        pagesFollowEachOtherThroughAllThatFits();
    }

    @Test
    void aBlockOfWhichEveryRecordGoesIsNoMore() {
        SortedSet<Integer> all = new TreeSet<>(sql.createQuery("SELECT number FROM record")
                .mapTo(Integer.class)
                .list());
        all.forEach(this::removeRecord);
        tables.update(all);
        assertThat(sql.createQuery("SELECT count(*) FROM index_block")
                        .mapTo(Integer.class)
                        .one())
                .isZero();
        assertThat(store.counts().count(Shelf.EVENTS, List.of())).isZero();
    }

    private void removeRecord(int number) {
        sql.execute("DELETE FROM record_party WHERE record = ?", number);
        sql.execute("DELETE FROM record_report WHERE record = ?", number);
        sql.execute("DELETE FROM record_words WHERE rowid = ?", number);
        sql.execute("DELETE FROM record WHERE number = ?", number);
    }

    /** A condition, and the same in SQL over {@code record}. */
    private record Filter(Condition condition, String sql) {}

    private List<Filter> someFilters() {
        List<Filter> all = allFilters();
        List<Filter> some = new ArrayList<>();
        for (int left = random.nextInt(4); left > 0; left--) {
            some.add(all.get(random.nextInt(all.size())));
        }
        return some;
    }

    private List<Filter> allFilters() {
        String state = any(STATES);
        String actor = "person/" + random.nextInt(30);
        String day = day();
        Filter visits = new Filter(Condition.is(Column.KIND, "visit"), "kind = 'visit'");
        Filter states = new Filter(Condition.state(state), party("state = '" + state + "' AND part <> 'voice'"));
        return List.of(
                visits,
                states,
                new Filter(
                        Condition.either(List.of(visits.condition(), states.condition())),
                        "(" + visits.sql() + " OR " + states.sql() + ")"),
                new Filter(
                        Condition.state(state).and(Condition.state("ALB")),
                        states.sql() + " AND " + party("state = 'ALB' AND part <> 'voice'")),
                new Filter(Condition.anyOf(List.of(actor)), party("actor = '" + actor + "' AND part <> 'voice'")),
                new Filter(
                        Condition.anyAs("voice", List.of(actor)), party("actor = '" + actor + "' AND part = 'voice'")),
                new Filter(Condition.stateAs("agent", state), party("state = '" + state + "' AND part = 'agent'")),
                new Filter(Condition.ownVoice(), "NOT " + party("part = 'voice'")),
                new Filter(Condition.from(day), "coalesce(to_day, from_day) >= '" + day + "'"),
                new Filter(Condition.to(day), "coalesce(from_day, to_day) <= '" + day + "'"),
                new Filter(Condition.place("alb"), "(instr(lower(place), 'alb') > 0 OR country = 'ALB')"),
                new Filter(Condition.outlet("none"), told("instr(lower(r.outlet), 'none') > 0")),
                new Filter(Condition.noOutlet(), told("r.outlet IS NULL")),
                new Filter(Condition.toldBy(List.of("r3", "r4")), told("r.id IN ('r3', 'r4')")),
                new Filter(Condition.witnessesFrom(2), "witnesses >= 2"),
                new Filter(Condition.witnesses(1), "witnesses = 1"),
                new Filter(Condition.disputed(), "disputes > 0"),
                new Filter(Condition.unreviewed(), "true"),
                new Filter(Condition.text("word3 talks"), matching("word3 talks")),
                new Filter(Condition.textBeginning("word1"), matching("word1*")));
    }

    private static String party(String sql) {
        return "number IN (SELECT record FROM record_party WHERE " + sql + ")";
    }

    private static String told(String sql) {
        return "number IN (SELECT x.record FROM record_report x JOIN report r ON r.id = x.report WHERE " + sql + ")";
    }

    private static String matching(String words) {
        return "number IN (SELECT rowid FROM record_words WHERE record_words MATCH '" + words + "')";
    }

    private static String where(List<Filter> filters) {
        StringBuilder where = new StringBuilder("shelf = 'events'");
        filters.forEach(filter -> where.append(" AND (").append(filter.sql()).append(')'));
        return where.toString();
    }

    private static List<Condition> conditions(List<Filter> filters) {
        return filters.stream().map(Filter::condition).toList();
    }

    private Map<String, Integer> counted(Facet facet, List<Filter> filters) {
        String records = "(SELECT number FROM record WHERE " + where(filters) + ")";
        String value = switch (facet) {
            case WITNESSES -> "CASE WHEN witnesses > 2 THEN '3+' ELSE CAST(witnesses AS TEXT) END";
            case DISPUTED -> "CASE WHEN disputes > 0 THEN 'yes' ELSE 'no' END";
            case ACTOR, VOICE, SPEAKER, ABOUT -> "p.actor";
            case STATE -> "p.state";
            case DYAD -> "p.state || '-' || q.state";
            case OUTLET -> "coalesce(r.outlet, 'none')";
            case YEAR -> "substr(coalesce(from_day, to_day), 1, 4)";
            default ->
                facet.column().words().equals("state")
                        ? "country"
                        : facet.column().words();
        };
        String parts = switch (facet) {
            case VOICE, SPEAKER, ABOUT -> "p.part = '" + facet.column().name().toLowerCase(Locale.ROOT) + "'";
            default -> "p.part <> 'voice'";
        };
        String from = switch (facet) {
            case ACTOR, VOICE, SPEAKER, ABOUT, STATE -> "record_party p WHERE " + parts + " AND p.record";
            case DYAD ->
                "record_party p JOIN record_party q ON q.record = p.record AND q.state > p.state"
                        + " AND q.part <> 'voice' WHERE p.part <> 'voice' AND p.record";
            case OUTLET -> "record_report x JOIN report r ON r.id = x.report WHERE x.record";
            default -> "record WHERE number";
        };
        String owner = from.contains("p.record") ? "p.record" : from.contains("x.record") ? "x.record" : "number";
        return rows("SELECT value, n FROM (SELECT " + value + " AS value, count(DISTINCT " + owner + ") AS n FROM "
                + from + " IN " + records + " GROUP BY 1) WHERE value IS NOT NULL ORDER BY 2 DESC, 1");
    }

    private Map<String, Integer> rows(String query) {
        Map<String, Integer> rows = new LinkedHashMap<>();
        sql.createQuery(query)
                .map((row, context) -> rows.put(row.getString(1), row.getInt(2)))
                .list();
        return rows;
    }

    private void addReport(int i) {
        String outlet = i % 4 == 3 ? null : OUTLETS.get(i % 4);
        sql.execute(
                "INSERT INTO report (id, name, outlet, language, text, parts, sentences, fingerprint)"
                        + " VALUES (?, ?, ?, 'en', '', '[]', 1, '')",
                "r" + i,
                "r" + i,
                outlet);
    }

    private void addRecord(int number) {
        String begin = random.nextInt(10) == 0 ? null : day();
        sql.execute(
                "INSERT INTO record (number, id, shelf, kind, type, mode, status, certainty, from_day, to_day, place, country,"
                        + " witnesses, disputes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                number,
                "e" + number,
                random.nextInt(8) == 0 ? "rejected" : "events",
                any(List.of("visit", "meeting", "attack")),
                perhaps(List.of("CONSULT", "ASSAULT")),
                perhaps(List.of("visit", "shelling")),
                any(List.of("happened", "planned")),
                any(List.of("certain", "probable")),
                begin,
                random.nextInt(5) == 0 ? null : begin,
                perhaps(List.of("Alba City", "Nordhaven", "Westport")),
                perhaps(STATES),
                1 + random.nextInt(5),
                random.nextInt(4) == 0 ? 1 + random.nextInt(2) : 0);
        for (int left = random.nextInt(5); left > 0; left--) {
            sql.execute(
                    "INSERT OR IGNORE INTO record_party (record, part, actor, state) VALUES (?, ?, ?, ?)",
                    number,
                    any(List.of("agent", "agent", "recipient", "voice")),
                    "person/" + random.nextInt(30),
                    perhaps(STATES));
        }
        for (int left = 1 + random.nextInt(2); left > 0; left--) {
            sql.execute("INSERT OR IGNORE INTO record_report VALUES (?, ?)", number, "r" + random.nextInt(12));
        }
        String words = "talks about word" + random.nextInt(20) + " and word" + random.nextInt(20);
        sql.execute("INSERT INTO record_words (rowid, words) VALUES (?, ?)", number, words);
    }

    private String day() {
        return String.format("20%02d-%02d-%02d", random.nextInt(10), 1 + random.nextInt(12), 1 + random.nextInt(28));
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private @Nullable String perhaps(List<String> some) {
        return random.nextInt(4) == 0 ? null : any(some);
    }
}
