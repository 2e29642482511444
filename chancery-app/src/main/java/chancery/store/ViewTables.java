package chancery.store;

import chancery.model.Actor;
import chancery.model.Amended;
import chancery.model.Chronicle;
import chancery.model.Claim;
import chancery.model.Event;
import chancery.model.EventKind;
import chancery.model.Evidence;
import chancery.model.Figure;
import chancery.model.Magnitude;
import chancery.model.Place;
import chancery.model.Renaming;
import chancery.model.ReportId;
import chancery.model.When;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Writes the merged view: one row for each record, and beside it rows for what the record is found by. */
final class ViewTables implements AutoCloseable {

    private static final int BATCH = 500;

    private final Handle handle;
    private final Codec codec;
    private final PreparedBatch records;
    private final PreparedBatch parties;
    private final PreparedBatch reports;
    private final PreparedBatch claims;
    private final PreparedBatch words;
    private Set<String> renamed = Set.of();
    private int number;

    ViewTables(Handle handle, Codec codec) {
        this.handle = handle;
        this.codec = codec;
        this.records = handle.prepareBatch("""
                INSERT INTO record (number, id, shelf, kind, type, status, from_day, to_day, place, country, belongs_to,
                    witnesses, report, sentence, record, mode, certainty, disputes)
                VALUES (:number, :id, :shelf, :kind, :type, :status, :from, :to, :place, :country, :belongsTo,
                    :witnesses, :report, :sentence, :record, :mode, :certainty, :disputes)
                """);
        this.parties = handle.prepareBatch(
                "INSERT OR IGNORE INTO record_party (record, part, actor, state) VALUES (:record, :part, :actor, :state)");
        this.reports = handle.prepareBatch("INSERT INTO record_report (record, report) VALUES (:record, :report)");
        this.claims =
                handle.prepareBatch("INSERT OR IGNORE INTO record_claim (claim, record) VALUES (:claim, :record)");
        this.words = handle.prepareBatch("INSERT INTO record_words (rowid, words) VALUES (:record, :words)");
    }

    void clear() {
        for (String table : List.of(
                "record",
                "record_party",
                "record_report",
                "record_claim",
                "record_words",
                "actor",
                "ruling_effect",
                "actor_joined")) {
            handle.execute("DELETE FROM " + table);
        }
    }

    /** @param renamed ids of the claims that are not told as the report has them, since an actor has another name */
    void write(Amended amended, Set<String> renamed) {
        this.renamed = Set.copyOf(renamed);
        write(amended.chronicle(), eventsOf(amended.rejectedEvents()));
        add(amended.rejectedEvents(), event -> Card.of(event).on(Shelf.REJECTED));
        add(amended.rejectedClaims(), claim -> Card.of(claim, Shelf.REJECTED_CLAIMS, Optional.empty()));
        flush();
    }

    /** @param rejected for each claim of an event that people put aside, the id of that event */
    private void write(Chronicle chronicle, Map<String, String> rejected) {
        Map<String, String> eventOfClaim = eventsOf(chronicle.events());
        add(chronicle.events(), Card::of);
        Function<Claim, Optional<String>> within = claim -> claim.within().map(eventOfClaim::get);
        Function<Claim, Optional<String>> agreement = agreementOf(chronicle.events(), within);
        add(chronicle.statements(), claim -> Card.of(claim, Shelf.STATEMENTS, within.apply(claim)));
        add(chronicle.tenures(), claim -> Card.of(claim, Shelf.TENURES, within.apply(claim)));
        Function<Claim, Optional<String>> measured =
                claim -> measuredBy(claim).map(act -> eventOfClaim.getOrDefault(act, rejected.get(act)));
        add(chronicle.figures(), claim -> Card.of(claim, Shelf.FIGURES, measured.apply(claim)));
        add(chronicle.terms(), claim -> Card.of(claim, Shelf.AGREEMENTS, agreement.apply(claim)));
        add(chronicle.disputes(), Card::of);
    }

    private static Map<String, String> eventsOf(List<Event> events) {
        Map<String, String> ofClaim = new HashMap<>();
        events.forEach(event -> event.claims().forEach(claim -> ofClaim.put(claim, event.id())));
        return ofClaim;
    }

    /** The claim of the act whose size a figure gives. */
    private static Optional<String> measuredBy(Claim figure) {
        return ((Figure) figure.assertion()).magnitude().map(Magnitude::act);
    }

    private record Carded<T>(Card card, T record) {}

    private <T> void add(List<T> all, Function<T, Card> card) {
        all.stream()
                .map(record -> new Carded<>(card.apply(record), record))
                .sorted(Comparator.comparing(Carded::card, Card.TOLD))
                .forEach(carded -> add(carded.card(), carded.record()));
    }

    /** The event that a subject of an agreement belongs to: the one it names, else the only agreement of its sentence. */
    private static Function<Claim, Optional<String>> agreementOf(
            List<Event> events, Function<Claim, Optional<String>> within) {
        Map<String, Optional<String>> bySentence = new HashMap<>();
        for (Event event : events) {
            if (event.act().kind() == EventKind.AGREEMENT) {
                event.evidence().stream()
                        .map(ViewTables::sentence)
                        .distinct()
                        .forEach(at -> bySentence.merge(at, Optional.of(event.id()), (one, other) -> Optional.empty()));
            }
        }
        return claim ->
                within.apply(claim).or(() -> bySentence.getOrDefault(sentence(claim.evidence()), Optional.empty()));
    }

    private static String sentence(Evidence evidence) {
        return evidence.report() + ":" + evidence.sentence();
    }

    private void add(Card card, Object record) {
        number++;
        records.bind("number", number)
                .bind("id", card.id())
                .bind("shelf", card.shelf().name())
                .bind("kind", card.kind())
                .bind("type", card.type())
                .bind("status", card.status())
                .bind("from", card.when().flatMap(When::from).map(LocalDate::toString))
                .bind("to", card.when().flatMap(When::to).map(LocalDate::toString))
                .bind("place", card.place().map(Place::name))
                .bind("country", card.place().flatMap(Place::country))
                .bind("belongsTo", card.belongsTo())
                .bind("witnesses", card.standing().witnesses())
                .bind("mode", card.standing().mode())
                .bind("certainty", card.standing().certainty())
                .bind("disputes", card.standing().disputes())
                .bind("report", card.first().map(Evidence::report).map(ReportId::value))
                .bind("sentence", card.first().map(Evidence::sentence))
                .bind("record", isAsReported(record) ? null : codec.write(record))
                .add();
        for (Card.Party party : card.parties()) {
            parties.bind("record", number)
                    .bind("part", party.part())
                    .bind("actor", party.actor())
                    .bind("state", party.state())
                    .add();
        }
        card.reports()
                .forEach(id -> reports.bind("record", number).bind("report", id).add());
        card.claims()
                .forEach(id -> claims.bind("record", number).bind("claim", id).add());
        words.bind("record", number).bind("words", card.words()).add();
        if (records.size() >= BATCH) {
            flush();
        }
    }

    private boolean isAsReported(Object record) {
        return record instanceof Claim claim && !renamed.contains(claim.id());
    }

    /** Writes for each actor, under the name that people gave it, the fullest form that a naming or a record uses. */
    void writeActors(Iterable<Actor> forms, Renaming names) {
        Map<String, Actor> fullest = new HashMap<>();
        for (Actor form : forms) {
            Actor actor = names.actor(form);
            fullest.merge(actor.id().value(), actor, ViewTables::fuller);
        }
        PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO actor (id, kind, name, state, names, mentions, form) VALUES (:id, :kind, :name, :state, :names,
                    (SELECT count(*) FROM naming WHERE actor = :id
                        OR actor IN (SELECT actor FROM actor_joined WHERE stands_for = :id)), :form)
                """);
        try (batch) {
            fullest.values().stream().sorted(Comparator.comparing(Actor::id)).forEach(actor -> add(actor, batch));
            run(batch);
        }
    }

    private void add(Actor actor, PreparedBatch batch) {
        StringBuilder names =
                new StringBuilder("\n").append(Spelling.fold(actor.name())).append('\n');
        actor.aliases().forEach(alias -> names.append(Spelling.fold(alias)).append('\n'));
        batch.bind("id", actor.id().value())
                .bind("kind", actor.kind())
                .bind("name", actor.name())
                .bind("state", actor.state())
                .bind("names", names.toString())
                .bind("form", codec.read(codec.write(actor), String.class))
                .add();
    }

    private static Actor fuller(Actor one, Actor other) {
        return FULLNESS.compare(one, other) >= 0 ? one : other;
    }

    /** A longer name, then more spellings, then a known state; what is left is decided by the letters. */
    private static final Comparator<Actor> FULLNESS = Comparator.<Actor>comparingInt(
                    actor -> actor.name().length())
            .thenComparingInt(actor -> actor.aliases().size())
            .thenComparing(actor -> actor.state().isPresent())
            .thenComparing(Actor::toString);

    private void flush() {
        run(records);
        run(parties);
        run(reports);
        run(claims);
        run(words);
    }

    private static void run(PreparedBatch batch) {
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    @Override
    public void close() {
        List.of(records, parties, reports, claims, words).forEach(PreparedBatch::close);
    }
}
