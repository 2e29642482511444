package chancery.http;

import chancery.export.AgreementRecords;
import chancery.export.JsonRecords;
import chancery.model.Agreement;
import chancery.model.Claim;
import chancery.model.Dispute;
import chancery.model.Event;
import chancery.model.ReportId;
import chancery.model.Term;
import chancery.model.When;
import chancery.registry.Library;
import chancery.registry.RulingRecords;
import chancery.show.AgreementText;
import chancery.show.Headline;
import chancery.show.Paint;
import chancery.show.Sizes;
import chancery.show.StoryText;
import chancery.show.Style;
import chancery.store.RulingTables.Ruled;
import chancery.store.Shelf;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Records in the shape of the export contract, with what people read of them: {@code told}, one plain sentence; {@code day}, the
 * time as people write it; {@code told_by}, the reports by name; {@code sizes} of an event, "12 dead".
 */
final class Told {

    private final Library library;
    private final JsonRecords records;
    private final Headline headline;
    private final AgreementText lives;
    private final Function<String, List<Ruled>> ruled;
    private final Function<Event, List<Claim>> magnitudes;

    /** Looks up what was ruled about each record that it is to tell. */
    Told(Library library) {
        this(library, library.store().rulings()::about, library::magnitudes);
    }

    private Told(Library library, Function<String, List<Ruled>> ruled, Function<Event, List<Claim>> magnitudes) {
        this.library = library;
        this.ruled = ruled;
        this.magnitudes = magnitudes;
        this.records = library.json();
        this.headline = new Headline(library.style(Paint.PLAIN, Style.UNBROKEN));
        this.lives = new AgreementText(library.style(Paint.PLAIN, Style.UNBROKEN));
    }

    /** Tells records without what was ruled about them. */
    static Told withoutRulings(Library library) {
        return new Told(library, id -> List.of(), library::magnitudes);
    }

    /** The records of one page, for which it is looked up at once what was ruled about them and what measures them. */
    ArrayNode page(List<?> records) {
        List<String> ids = records.stream().map(Told::id).toList();
        Map<String, List<Ruled>> known = library.store().rulings().about(ids);
        Map<String, List<Claim>> sizes = library.records().magnitudes(ids);
        Told page = new Told(
                library, id -> known.getOrDefault(id, List.of()), event -> sizes.getOrDefault(event.id(), List.of()));
        return Json.array(records, page::record);
    }

    private static String id(Object record) {
        if (record instanceof Event event) {
            return event.id();
        }
        return record instanceof Dispute dispute ? dispute.id() : ((Claim) record).id();
    }

    /** Any record of a shelf: an event, a dispute, or a claim that is a record by itself. */
    ObjectNode record(Object record) {
        if (record instanceof Event event) {
            return event(event);
        }
        return record instanceof Dispute dispute ? dispute(dispute) : claim((Claim) record);
    }

    ObjectNode event(Event event) {
        List<Claim> figures = magnitudes.apply(event);
        ObjectNode node = records.event(event, figures);
        node.set("sizes", Json.words(Sizes.of(figures)));
        node.put("told", headline.of(event));
        node.put("excerpt", headline.excerpt(event).orElse(null));
        node.put("score", event.act().type().map(type -> type.score()).orElse(null));
        node.set("rulings", rulings(event.id()));
        return dated(node, event.act().when(), event.reports());
    }

    ObjectNode claim(Claim claim) {
        ObjectNode node = records.claim(claim, library.records().belongsTo(claim.id()));
        node.put("told", headline.of(claim));
        node.set("rulings", rulings(claim.id()));
        if (claim.assertion() instanceof Term) {
            Optional<Agreement> agreement = library.agreed().of(claim.id());
            node.put("agreement", agreement.map(Agreement::id).orElse(null));
            node.put("life", agreement.map(lives::life).orElse(null));
        }
        return dated(node, claim.assertion().when(), List.of(claim.report()));
    }

    ObjectNode agreement(Agreement agreement) {
        ObjectNode node = new AgreementRecords(library.agreed()::eventOf).agreement(agreement);
        node.put("told", lives.headline(agreement));
        node.set("life", Json.words(agreement.steps().stream().map(lives::step).toList()));
        node.set(
                "told_by",
                toldBy(agreement.claims().stream().map(Claim::report).distinct().toList()));
        return node;
    }

    ObjectNode dispute(Dispute dispute) {
        ObjectNode node = records.dispute(dispute);
        node.put("told", headline.of(dispute));
        node.set("concerns", brief(dispute.about()));
        node.set("rulings", rulings(dispute.id()));
        return node;
    }

    private ObjectNode dated(ObjectNode node, Optional<When> when, Collection<ReportId> reports) {
        node.put("day", StoryText.day(when));
        node.set("told_by", toldBy(reports));
        return node;
    }

    /** What people ruled about a record, as it holds now. */
    ArrayNode rulings(String id) {
        RulingRecords told = new RulingRecords(library.store().rulings());
        return Json.array(ruled.apply(id), one -> {
            ObjectNode node = told.json(one);
            node.remove("ruling");
            return node;
        });
    }

    /** Reports by their names. */
    ArrayNode toldBy(Collection<ReportId> reports) {
        return Json.array(reports, id -> {
            Library.Source source = library.sourceOf(id);
            return Json.object()
                    .put("report", id.value())
                    .put("name", source.name())
                    .put("outlet", source.outlet().orElse(null))
                    .put("title", source.title().orElse(null));
        });
    }

    /** One record in a line: its id, the shelf it stands on, its sentence and day. */
    ObjectNode brief(String id) {
        Optional<Event> event = library.records()
                .find(Shelf.EVENTS, id)
                .or(() -> library.records().find(Shelf.REJECTED, id));
        Optional<Claim> claim =
                event.isPresent() ? Optional.empty() : library.store().claim(id);
        ObjectNode node = Json.object().put("id", id);
        node.put("shelf", library.records().shelfOf(id).orElse("claims"));
        node.put(
                "told",
                event.map(headline::of).or(() -> claim.map(headline::of)).orElse(id));
        node.put(
                "day",
                StoryText.day(event.flatMap(found -> found.act().when())
                        .or(() -> claim.flatMap(found -> found.assertion().when()))));
        return node;
    }

    String stateName(String code) {
        return headline.stateName(code);
    }
}
