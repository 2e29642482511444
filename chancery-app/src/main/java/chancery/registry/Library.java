package chancery.registry;

import chancery.export.Archive;
import chancery.export.JsonRecords;
import chancery.knowledge.Knowledge;
import chancery.model.Actor;
import chancery.model.Agreement;
import chancery.model.Claim;
import chancery.model.Dispute;
import chancery.model.Event;
import chancery.model.Joining;
import chancery.model.Naming;
import chancery.model.Renaming;
import chancery.model.Report;
import chancery.model.ReportId;
import chancery.model.Ruling;
import chancery.model.Sequel;
import chancery.show.Paint;
import chancery.show.Style;
import chancery.store.IndexKeeper;
import chancery.store.RecordFinder;
import chancery.store.Shelf;
import chancery.store.Store;
import chancery.store.StoreError;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An open store with a fresh view, and with names for what stands in it. */
public final class Library implements Archive, AutoCloseable {

    /** Later events that are kept for who tells a whole story, some four kilobytes each. */
    private static final int MANY = 20_000;

    /** The same for each of many libraries, who are asked for one event now and then. */
    private static final int FEW = 500;

    private final Workshop workshop;
    private final Store store;
    private final Map<String, String> stateNames = new HashMap<>();
    private final Map<ReportId, Source> sources = new HashMap<>();
    private final int near;
    private Set<String> expected = Set.of();
    private Map<String, List<Claim>> expectedSizes = Map.of();
    private @Nullable Agreed agreed;
    private String agreedIn = "";
    private @Nullable Aftermath aftermath;
    private String aftermathIn = "";

    private Library(Workshop workshop, Store store, int near) {
        this.workshop = workshop;
        this.store = store;
        this.near = near;
    }

    /**
     * Opens a store that is there; a view that is behind its claims, as after a kill, is built first.
     *
     * @throws StoreError if there is none, or it cannot be used
     */
    public static Library open(Path file, Workshop workshop) {
        Library library = new Library(workshop, Store.open(file), MANY);
        library.refresh();
        return library;
    }

    /**
     * Opens a store with the view as it is, while somebody else reads into it and builds the next one.
     *
     * @param index shared by all in this process who have the store open
     */
    public static Library openAsItIs(Path file, Workshop workshop, IndexKeeper index) {
        return new Library(workshop, Store.open(file, index), FEW);
    }

    /** Looks into a store that somebody else closes. */
    public static Library of(Store store, Workshop workshop) {
        Library library = new Library(workshop, store, MANY);
        library.refresh();
        return library;
    }

    private void refresh() {
        if (!store.isFresh()) {
            store.refresh(workshop);
        } else if (!store.isIndexed()) {
            store.index();
        }
    }

    public Store store() {
        return store;
    }

    public RecordFinder records() {
        return store.records();
    }

    /** How to write about what stands in it, on a page of so many columns. */
    public Style style(Paint paint, int columns) {
        return new Style(paint, columns, this::stateName, this::source, this::magnitudes, this::sequel);
    }

    public JsonRecords json() {
        return new JsonRecords(knowledge());
    }

    /** The knowledge of the workshop, for names and codes that stand in records. */
    public Knowledge knowledge() {
        return workshop.knowledge();
    }

    /** The name of a state or another actor, from the store if it speaks of it, else from the knowledge files. */
    public String stateName(String id) {
        return stateNames.computeIfAbsent(
                id,
                code -> records()
                        .actor(code)
                        .map(Actor::name)
                        .or(() -> knowledge().states().of(code).map(state -> state.name()))
                        .orElse(code));
    }

    /** What a report is called. */
    public record Source(String name, Optional<String> outlet, Optional<String> title) {

        private static Source of(Report report) {
            return new Source(report.name(), report.outlet(), report.title());
        }
    }

    /** "Alba Times, a.txt". */
    public String source(ReportId id) {
        Source source = sourceOf(id);
        return source.outlet().map(outlet -> outlet + ", ").orElse("") + source.name();
    }

    public Source sourceOf(ReportId id) {
        return sources.computeIfAbsent(
                id,
                key -> store.report(key.value())
                        .map(Source::of)
                        .orElse(new Source(key.value(), Optional.empty(), Optional.empty())));
    }

    /** Looks up at once what will be asked of each of these events, until others are named. */
    public void expect(List<Event> events) {
        expected = events.stream().map(Event::id).collect(Collectors.toSet());
        expectedSizes = records().magnitudes(expected);
    }

    /** The figures that measure an event: the dead, the arrested, the money. */
    public List<Claim> magnitudes(Event event) {
        Map<String, List<Claim>> known =
                expected.contains(event.id()) ? expectedSizes : records().magnitudes(List.of(event.id()));
        return known.getOrDefault(event.id(), List.of());
    }

    /** Why the claims of an event are one: an entry for each account of it; none where a single claim tells it. */
    public List<Joining> joinings(Event event) {
        if (event.claims().size() < 2) {
            return List.of();
        }
        Renaming names = Renaming.of(Ruling.standing(store.rulings().all()));
        List<Claim> claims = event.claims().stream()
                .flatMap(id -> store.claim(id).stream())
                .map(names::claim)
                .toList();
        List<Report> reports = event.reports().stream()
                .flatMap(id -> store.report(id.value()).stream())
                .toList();
        return workshop.explain(reports, claims);
    }

    @Override
    public void reports(BiConsumer<Report, Integer> visitor) {
        store.reports().forEach(report -> visitor.accept(report, store.sentences(report.id())));
    }

    @Override
    public void actors(BiConsumer<Actor, List<Naming>> visitor) {
        records().eachActor(actor -> visitor.accept(actor, records().namings(actor)));
    }

    @Override
    public void events(Consumer<Event> visitor) {
        records().each(Shelf.EVENTS, visitor);
    }

    @Override
    public void statements(Consumer<Claim> visitor) {
        records().each(Shelf.STATEMENTS, visitor);
    }

    @Override
    public void tenures(Consumer<Claim> visitor) {
        records().each(Shelf.TENURES, visitor);
    }

    @Override
    public void figures(Consumer<Claim> visitor) {
        records().each(Shelf.FIGURES, visitor);
    }

    @Override
    public void agreements(Consumer<Agreement> visitor) {
        agreed().all().forEach(visitor);
    }

    @Override
    public Optional<String> eventOf(Claim claim) {
        return agreed().eventOf(claim);
    }

    /** The agreements that the store tells of; made once for as long as the view stays as it is. */
    public Agreed agreed() {
        String edition = store.edition();
        if (agreed == null || !agreedIn.equals(edition)) {
            agreed = new Agreed(this);
            agreedIn = edition;
        }
        return agreed;
    }

    @Override
    public Optional<Sequel> sequel(Event event) {
        return aftermath().of(event);
    }

    private Aftermath aftermath() {
        String edition = store.edition();
        if (aftermath == null || !aftermathIn.equals(edition)) {
            aftermath = new Aftermath(this, near);
            aftermathIn = edition;
        }
        return aftermath;
    }

    @Override
    public void disputes(Consumer<Dispute> visitor) {
        records().each(Shelf.DISPUTES, visitor);
    }

    @Override
    public void rulings(Consumer<ObjectNode> visitor) {
        RulingRecords told = new RulingRecords(store.rulings());
        store.rulings().ruled().stream()
                .sorted(Comparator.comparing(ruled -> ruled.ruling().id()))
                .forEach(ruled -> visitor.accept(told.json(ruled)));
    }

    @Override
    public void close() {
        store.close();
    }
}
