package chancery.cli;

import chancery.export.Archive;
import chancery.export.JsonRecords;
import chancery.knowledge.Knowledge;
import chancery.model.Actor;
import chancery.model.Claim;
import chancery.model.Dispute;
import chancery.model.Event;
import chancery.model.Naming;
import chancery.model.Report;
import chancery.model.ReportId;
import chancery.show.Style;
import chancery.store.RecordFinder;
import chancery.store.Shelf;
import chancery.store.Store;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** An open store with a fresh view, and with names for what stands in it. */
final class Library implements Archive, AutoCloseable {

    private final Surroundings around;
    private final Store store;
    private final Map<String, String> stateNames = new HashMap<>();
    private final Map<ReportId, String> sources = new HashMap<>();
    private @Nullable Knowledge knowledge;

    private Library(Surroundings around, Store store) {
        this.around = around;
        this.store = store;
    }

    /** Opens a store that is there; a view that is behind its claims, as after a kill, is built first. */
    static Library open(StoreOption option, Surroundings around) {
        Library library = new Library(around, Store.open(option.file()));
        library.refresh();
        return library;
    }

    /** Looks into a store that somebody else closes. */
    static Library of(Store store, Surroundings around) {
        Library library = new Library(around, store);
        library.refresh();
        return library;
    }

    private void refresh() {
        if (!store.isFresh()) {
            store.rebuild(around.workshop());
        }
    }

    Store store() {
        return store;
    }

    RecordFinder records() {
        return store.records();
    }

    Style style() {
        return new Style(around.screen().paint(), around.screen().columns(), this::stateName, this::source);
    }

    JsonRecords json() {
        return new JsonRecords(knowledge().ontology());
    }

    private Knowledge knowledge() {
        if (knowledge == null) {
            knowledge = Knowledge.bundled();
        }
        return knowledge;
    }

    /** The name of a state or another actor, from the store if it speaks of it, else from the knowledge files. */
    String stateName(String id) {
        return stateNames.computeIfAbsent(
                id,
                code -> records()
                        .actor(code)
                        .map(Actor::name)
                        .or(() -> knowledge().states().of(code).map(state -> state.name()))
                        .orElse(code));
    }

    /** "Alba Times, a.txt". */
    String source(ReportId id) {
        return sources.computeIfAbsent(
                id,
                key -> store.report(key.value())
                        .map(report ->
                                report.outlet().map(outlet -> outlet + ", ").orElse("") + report.name())
                        .orElse(key.value()));
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
    public void agreements(BiConsumer<Claim, Optional<String>> visitor) {
        records()
                .each(Shelf.AGREEMENTS, claim -> visitor.accept(claim, records().belongsTo(claim.id())));
    }

    @Override
    public void disputes(Consumer<Dispute> visitor) {
        records().each(Shelf.DISPUTES, visitor);
    }

    @Override
    public void close() {
        store.close();
    }
}
