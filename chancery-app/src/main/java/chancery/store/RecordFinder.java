package chancery.store;

import chancery.model.Actor;
import chancery.model.Claim;
import chancery.model.Event;
import chancery.model.Naming;
import chancery.model.ReportId;
import chancery.model.Span;
import chancery.model.When;
import chancery.store.index.Column;
import chancery.store.index.Rows;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Finds records of the view: by their day and place in the telling, or by id. */
public final class RecordFinder {

    private static final String RECORD =
            "SELECT coalesce(record, (SELECT claim FROM claim WHERE claim.id = record.id)), number FROM record";

    /** Which end of a story is told first. */
    public enum Order {
        EARLIEST,
        LATEST
    }

    /** So many records are read at once. */
    private static final int BATCH = 500;

    private final Handle handle;
    private final Codec codec;
    private final Matches matches;

    RecordFinder(Handle handle, Codec codec, Matches matches) {
        this.handle = handle;
        this.codec = codec;
        this.matches = matches;
    }

    /** The records that fulfil all conditions, as a story is told. */
    public <T> List<T> inOrder(Shelf<T> shelf, List<Condition> conditions) {
        List<T> found = new ArrayList<>();
        eachInOrder(shelf, conditions, Order.EARLIEST, found::add);
        return found;
    }

    /**
     * The same.
     *
     * @param known records that were read before, by their numbers; these are not read again, and the others are put there
     */
    public <T> List<T> inOrder(Shelf<T> shelf, List<Condition> conditions, Remembered<Integer, T> known) {
        List<T> found = new ArrayList<>();
        eachBatch(shelf, conditions, Integer.MAX_VALUE, numbers -> found.addAll(read(shelf, numbers, known)));
        return found;
    }

    private <T> List<T> read(Shelf<T> shelf, int[] numbers, Remembered<Integer, T> known) {
        NavigableMap<Integer, T> found = new TreeMap<>();
        for (int number : numbers) {
            known.known(number).ifPresent(record -> found.put(number, record));
        }
        int[] others = Arrays.stream(numbers)
                .filter(number -> !found.containsKey(number))
                .toArray();
        handle.createQuery(RECORD + " WHERE number IN (SELECT value FROM json_each(:numbers))")
                .bind("numbers", Arrays.toString(others))
                .map((row, context) -> Map.entry(row.getInt(2), codec.read(row.getString(1), shelf.type())))
                .forEach(read -> found.put(read.getKey(), known.get(read.getKey(), read::getValue)));
        return List.copyOf(found.values());
    }

    /** The first of the records that fulfil all conditions, as a story is told. */
    public <T> List<T> first(Shelf<T> shelf, List<Condition> conditions, int limit) {
        return read(shelf, matches.rows(shelf, conditions).numbers(0, limit), Order.EARLIEST);
    }

    /** Hands on the records that fulfil all conditions, as a story is told or from its end, one at a time. */
    public <T> void eachInOrder(Shelf<T> shelf, List<Condition> conditions, Order order, Consumer<T> visitor) {
        Rows rows = matches.rows(shelf, conditions);
        int step = order == Order.EARLIEST ? 1 : -1;
        int[] numbers = numbers(rows, order, 0, BATCH);
        while (numbers.length > 0) {
            read(shelf, numbers, order).forEach(visitor);
            int next = numbers[numbers.length - 1] + step;
            numbers = next == 0 ? new int[0] : numbers(rows, order, next, BATCH);
        }
    }

    /**
     * Hands on the first of the records that fulfil all conditions, as a story is told, some at a time.
     *
     * @param visitor says whether it wants more
     */
    public <T> void eachOfFirst(Shelf<T> shelf, List<Condition> conditions, int limit, Predicate<List<T>> visitor) {
        eachBatch(shelf, conditions, limit, numbers -> visitor.test(read(shelf, numbers, Order.EARLIEST)));
    }

    /** The times of the same events, without reading all of them. */
    public Times times(Shelf<Event> shelf, List<Condition> conditions, int limit) {
        return new Times(
                handle,
                codec,
                visitor -> matches.eachPair(Column.BEGIN, Column.END, shelf, conditions, limit, visitor));
    }

    private void eachBatch(Shelf<?> shelf, List<Condition> conditions, int limit, Predicate<int[]> visitor) {
        Rows rows = matches.rows(shelf, conditions);
        int left = limit;
        int[] numbers = rows.numbers(0, Math.min(BATCH, left));
        while (numbers.length > 0 && visitor.test(numbers)) {
            left -= numbers.length;
            numbers = rows.numbers(numbers[numbers.length - 1] + 1, Math.min(BATCH, left));
        }
    }

    /** @param place the first one's at the earliest, or at the latest; 0 for the beginning */
    private static int[] numbers(Rows rows, Order order, int place, int limit) {
        return order == Order.EARLIEST
                ? rows.numbers(place, limit)
                : rows.numbersDown(place == 0 ? Integer.MAX_VALUE : place, limit);
    }

    /**
     * Some of the records that fulfil all conditions, as a story is told.
     *
     * @param place the first one's; 0 for the beginning
     */
    public <T> Page<T> page(Shelf<T> shelf, List<Condition> conditions, Order order, int place, int limit) {
        int[] numbers = numbers(matches.rows(shelf, conditions), order, place, limit + 1);
        return numbers.length <= limit
                ? new Page<>(read(shelf, numbers, order), Optional.empty())
                : new Page<>(read(shelf, Arrays.copyOf(numbers, limit), order), Optional.of(numbers[limit]));
    }

    private <T> List<T> read(Shelf<T> shelf, int[] numbers, Order order) {
        return handle.createQuery(RECORD + " WHERE number IN (SELECT value FROM json_each(:numbers)) ORDER BY number"
                        + (order == Order.EARLIEST ? "" : " DESC"))
                .bind("numbers", Arrays.toString(numbers))
                .map((row, context) -> codec.read(row.getString(1), shelf.type()))
                .list();
    }

    /**
     * Some records of a story.
     *
     * @param next place of the one after the last; empty if there is none
     */
    public record Page<T>(List<T> records, Optional<Integer> next) {
        public Page {
            records = List.copyOf(records);
        }
    }

    /** Hands on every record of the shelf, by id, one at a time. */
    public <T> void each(Shelf<T> shelf, Consumer<T> visitor) {
        handle.createQuery(RECORD + " WHERE shelf = :shelf ORDER BY id")
                .bind("shelf", shelf.name())
                .mapTo(String.class)
                .forEach(json -> visitor.accept(codec.read(json, shelf.type())));
    }

    public <T> Optional<T> find(Shelf<T> shelf, String id) {
        return handle.createQuery(RECORD + " WHERE shelf = :shelf AND id = :id")
                .bind("shelf", shelf.name())
                .bind("id", id)
                .mapTo(String.class)
                .findOne()
                .map(json -> codec.read(json, shelf.type()));
    }

    /** How many records the shelf holds. */
    public int count(Shelf<?> shelf) {
        return matches.rows(shelf, List.of()).size();
    }

    /** For each actor, in how many events it has a part. */
    public Map<String, Integer> eventsOfActors() {
        Map<String, Integer> counts = new HashMap<>();
        matches.count(Column.ACTOR, Shelf.EVENTS, List.of()).each(counts::put);
        return counts;
    }

    /** How often each actor is named. */
    public Map<String, Integer> mentions() {
        Map<String, Integer> counts = new HashMap<>();
        handle.createQuery("SELECT id, mentions FROM actor")
                .map((row, context) -> counts.put(row.getString(1), row.getInt(2)))
                .list();
        return counts;
    }

    /** The record that this one is about or a part of. */
    public Optional<String> belongsTo(String id) {
        return handle.createQuery("SELECT belongs_to FROM record WHERE id = :id AND belongs_to IS NOT NULL")
                .bind("id", id)
                .mapTo(String.class)
                .findOne();
    }

    /** For each record of a shelf that is about another one or a part of it, the id of that one. */
    public Map<String, String> belongings(Shelf<?> shelf) {
        Map<String, String> found = new HashMap<>();
        handle.createQuery("SELECT id, belongs_to FROM record WHERE shelf = :shelf AND belongs_to IS NOT NULL")
                .bind("shelf", shelf.name())
                .map((row, context) -> found.put(row.getString(1), row.getString(2)))
                .list();
        return found;
    }

    /** When each report came out, for those of which that is known. */
    public Map<ReportId, When> published() {
        Map<ReportId, When> found = new HashMap<>();
        handle.createQuery("SELECT id, published FROM report WHERE published IS NOT NULL")
                .map((row, context) ->
                        found.put(new ReportId(row.getString(1)), codec.read(row.getString(2), When.class)))
                .list();
        return found;
    }

    /** For each of these events that has any, the figures that measure it: the dead, the arrested, the money; by their ids. */
    public Map<String, List<Claim>> magnitudes(Collection<String> events) {
        Map<String, List<Claim>> found = new HashMap<>();
        handle.createQuery("SELECT belongs_to, coalesce(record, (SELECT claim FROM claim WHERE claim.id = record.id))"
                        + " FROM record WHERE belongs_to IN (SELECT value FROM json_each(:events)) AND shelf = :shelf"
                        + " ORDER BY id")
                .bind("events", codec.write(events))
                .bind("shelf", Shelf.FIGURES.name())
                .map((row, context) -> found.computeIfAbsent(row.getString(1), event -> new ArrayList<>())
                        .add(codec.read(row.getString(2), Claim.class)))
                .list();
        return found;
    }

    /**
     * The days by which the dated reports came out that name every one of these sides, in order.
     *
     * @param sides at least one; codes of states, each named itself or by somebody of it, or ids of actors
     */
    public List<LocalDate> daysOfReportsOf(Set<String> sides) {
        String all = sides.stream()
                .sorted()
                .map(side -> "id IN (SELECT report FROM naming WHERE actor IN"
                        + " (SELECT id FROM actor WHERE id = ? OR state = ?))")
                .collect(Collectors.joining(" AND "));
        Query query = handle.createQuery(
                "SELECT published_to FROM report WHERE published_to IS NOT NULL AND " + all + " ORDER BY published_to");
        int place = 0;
        for (String side : sides.stream().sorted().toList()) {
            query.bind(place++, side).bind(place++, side);
        }
        return query.mapTo(String.class).map(LocalDate::parse).list();
    }

    /** Ids of the records that are about this one or parts of it, those of one shelf together; but for its magnitudes. */
    public List<String> partsOf(String id) {
        return handle.createQuery(
                        "SELECT id FROM record WHERE belongs_to = :id AND shelf <> :figures ORDER BY shelf, id")
                .bind("id", id)
                .bind("figures", Shelf.FIGURES.name())
                .mapTo(String.class)
                .list();
    }

    /** The event or other record that a claim went into. */
    public Optional<String> ofClaim(String claim) {
        return handle.createQuery(
                        "SELECT id FROM record WHERE number IN (SELECT record FROM record_claim WHERE claim = :claim)")
                .bind("claim", claim)
                .mapTo(String.class)
                .findFirst();
    }

    /** Ids of records, claims, reports, actors and rulings that begin with these letters, at most twenty. */
    public List<String> idsFrom(String start) {
        String end = start + Character.MAX_VALUE;
        return handle.createQuery("""
                        SELECT id FROM record WHERE id >= :start AND id < :end
                        UNION SELECT id FROM claim WHERE id >= :start AND id < :end
                        UNION SELECT id FROM report WHERE id >= :start AND id < :end
                        UNION SELECT id FROM actor WHERE id >= :start AND id < :end
                        UNION SELECT id FROM ruling WHERE id >= :start AND id < :end
                        UNION SELECT 'a' || substr(id, 2) AS id FROM record WHERE shelf = 'agreements'
                            AND id >= 'c' || substr(:start, 2) AND id < 'c' || substr(:end, 2)
                            AND substr(:start, 1, 1) = 'a'
                        ORDER BY id LIMIT 20""")
                .bind("start", start)
                .bind("end", end)
                .mapTo(String.class)
                .list();
    }

    public Optional<String> shelfOf(String id) {
        return handle.createQuery("SELECT shelf FROM record WHERE id = :id")
                .bind("id", id)
                .mapTo(String.class)
                .findOne();
    }

    public Optional<Actor> actor(String id) {
        return handle.createQuery("SELECT form FROM actor WHERE id = :id")
                .bind("id", id)
                .mapTo(String.class)
                .findOne()
                .map(this::actorOf);
    }

    /** Those of these actors that the store speaks of, by their ids. */
    public Map<String, Actor> actors(Collection<String> ids) {
        Map<String, Actor> found = new HashMap<>();
        handle.createQuery("SELECT id, form FROM actor WHERE id IN (SELECT value FROM json_each(:ids))")
                .bind("ids", codec.write(ids))
                .map((row, context) -> found.put(row.getString(1), actorOf(row.getString(2))))
                .list();
        return found;
    }

    /** Hands on every actor, by id. */
    public void eachActor(Consumer<Actor> visitor) {
        handle.createQuery("SELECT form FROM actor ORDER BY id")
                .mapTo(String.class)
                .list()
                .forEach(form -> visitor.accept(actorOf(form)));
    }

    /** Ids of the actors with a name that holds these words, those named most first. */
    public List<String> actorsNamed(String words) {
        return handle.createQuery("SELECT id FROM actor WHERE instr(names, :words) > 0 ORDER BY mentions DESC, id")
                .bind("words", Spelling.fold(words))
                .mapTo(String.class)
                .list();
    }

    /** Where an actor is named, in the order of reports and texts. */
    public List<Naming> namings(Actor actor) {
        return handle.createQuery("SELECT report, from_char, to_char, text FROM naming WHERE actor IN"
                        + " (SELECT :actor UNION SELECT actor FROM actor_joined WHERE stands_for = :actor)"
                        + " ORDER BY report, from_char, to_char")
                .bind("actor", actor.id().value())
                .map((row, context) -> new Naming(
                        actor,
                        new ReportId(row.getString(1)),
                        new Span(row.getInt(2), row.getInt(3)),
                        row.getString(4)))
                .list();
    }

    /** How often an actor is named. */
    public int mentions(String actor) {
        return handle.createQuery("SELECT mentions FROM actor WHERE id = :id")
                .bind("id", actor)
                .mapTo(Integer.class)
                .findOne()
                .orElse(0);
    }

    private Actor actorOf(String form) {
        return codec.read('"' + form + '"', Actor.class);
    }
}
