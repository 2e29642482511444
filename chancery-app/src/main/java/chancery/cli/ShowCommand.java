package chancery.cli;

import chancery.export.AgreementRecords;
import chancery.export.JsonRecords;
import chancery.export.SequelRecords;
import chancery.model.Actor;
import chancery.model.Agreement;
import chancery.model.Claim;
import chancery.model.Dispute;
import chancery.model.Event;
import chancery.model.Joining;
import chancery.model.Report;
import chancery.registry.Ids;
import chancery.registry.Library;
import chancery.registry.RulingRecords;
import chancery.show.AgreementText;
import chancery.show.GroundText;
import chancery.show.RecordText;
import chancery.show.SequelText;
import chancery.store.RecordFinder;
import chancery.store.RulingTables.Ruled;
import chancery.store.Shelf;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "show",
        description =
                "Shows one record in full: its sentences with the words that fired, the rule, the voices, the claims.")
final class ShowCommand implements Callable<Integer> {

    private final Surroundings around;

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private Answer answer = new Answer();

    @Parameters(
            paramLabel = "ID",
            description = "Id, or its beginning, of an event, agreement, claim, dispute, report, actor or ruling.")
    private String id = "";

    @Option(
            names = "--explain",
            description =
                    "Of an event: say also what the learned ranker makes of its first sentence, and what spoke for it.")
    private boolean explain;

    ShowCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        try (Library library = around.open(store)) {
            String whole = new Ids(library.store()).whole(id);
            if (answer.isJson()) {
                around.out().println(json(whole, library));
            } else {
                Answer.print(around.out(), withRulings(text(whole, library), whole, library));
            }
        }
        return ExitCode.DONE;
    }

    private static List<String> withRulings(List<String> lines, String id, Library library) {
        List<String> all = new ArrayList<>(lines);
        List<Ruled> rulings = library.store().rulings().about(id);
        if (!rulings.isEmpty()) {
            all.add("");
            all.add("rulings");
            rulings.forEach(ruled -> all.add("  " + RulingLine.of(ruled)));
        }
        return all;
    }

    private List<String> text(String id, Library library) {
        RecordText text = new RecordText(around.style(library));
        RecordFinder records = library.records();
        Optional<Event> event = event(id, records);
        Optional<Dispute> dispute = records.find(Shelf.DISPUTES, id);
        Optional<Claim> claim = library.store().claim(id);
        Optional<Report> report = library.store().report(id);
        Optional<Agreement> agreement = id.startsWith("a-") ? library.agreed().of(id) : Optional.empty();
        Optional<Ruled> ruling = library.store().rulings().find(id);
        if (ruling.isPresent()) {
            return List.of(RulingLine.of(ruling.get()));
        }
        if (agreement.isPresent()) {
            return new AgreementText(around.style(library)).full(agreement.get());
        }
        if (event.isPresent()) {
            List<String> told = withGrounds(text.event(event.get()), event.get(), library);
            List<String> full = withSequel(
                    withParts(withMagnitudes(told, event.get(), library), id, library), event.get(), library);
            return withRanking(full, event.get(), library);
        }
        if (dispute.isPresent()) {
            return text.dispute(
                    dispute.get(),
                    new Brief(library, around.style(library)).of(dispute.get().about()));
        }
        if (claim.isPresent()) {
            return withRecord(text.claim(claim.get()), id, library);
        }
        return report.isPresent()
                ? new ReportText(library, around.style(library)).of(report.get())
                : new ActorText(library, around.style(library))
                        .of(records.actor(id).orElseThrow());
    }

    private static Optional<Event> event(String id, RecordFinder records) {
        return records.find(Shelf.EVENTS, id).or(() -> records.find(Shelf.REJECTED, id));
    }

    private List<String> withMagnitudes(List<String> lines, Event event, Library library) {
        List<String> all = new ArrayList<>(lines);
        List<Claim> counted = library.magnitudes(event);
        if (!counted.isEmpty()) {
            all.add("");
            all.add("magnitudes");
            counted.forEach(claim -> all.add("  " + new Brief(library, around.style(library)).of(claim.id())));
        }
        return all;
    }

    private List<String> withSequel(List<String> lines, Event event, Library library) {
        List<String> all = new ArrayList<>(lines);
        library.sequel(event)
                .ifPresent(sequel -> all.addAll(SequelText.of(sequel, new Brief(library, around.style(library))::of)));
        return all;
    }

    private List<String> withRanking(List<String> lines, Event event, Library library) {
        List<String> all = new ArrayList<>(lines);
        if (explain) {
            all.addAll(ranked(library).lines(event, around.style(library)));
        }
        return all;
    }

    private Ranked ranked(Library library) {
        return new Ranked(around.workshop().reader(around.workshop().knowledge()), library);
    }

    private List<String> withGrounds(List<String> lines, Event event, Library library) {
        List<String> all = new ArrayList<>(lines);
        all.addAll(new GroundText(library::source).of(library.joinings(event)));
        return all;
    }

    private List<String> withParts(List<String> lines, String id, Library library) {
        List<String> all = new ArrayList<>(lines);
        List<String> parts = library.records().partsOf(id);
        if (!parts.isEmpty()) {
            all.add("");
            all.add("parts of it, and what is said of it");
            parts.forEach(part -> all.add("  " + new Brief(library, around.style(library)).of(part)));
        }
        return all;
    }

    private List<String> withRecord(List<String> lines, String id, Library library) {
        List<String> all = new ArrayList<>(lines);
        library.agreed().of(id).filter(agreement -> id.startsWith("c-")).ifPresent(agreement -> {
            all.add("");
            all.add("tells of " + agreement.id() + ": " + new AgreementText(around.style(library)).headline(agreement));
        });
        library.records().ofClaim(id).filter(record -> !record.equals(id)).ifPresent(record -> {
            all.add("");
            all.add("went into " + new Brief(library, around.style(library)).of(record));
        });
        return all;
    }

    private ObjectNode json(String id, Library library) {
        JsonRecords json = library.json();
        RecordFinder records = library.records();
        if (id.startsWith("a-")) {
            return new AgreementRecords(library.agreed()::eventOf)
                    .agreement(library.agreed().of(id).orElseThrow());
        }
        return event(id, records)
                .map(event -> json(event, library))
                .or(() -> records.find(Shelf.DISPUTES, id).map(json::dispute))
                .or(() -> library.store().claim(id).map(claim -> json(claim, library)))
                .or(() -> library.store().report(id).map(report -> json(report, library)))
                .or(() -> records.actor(id).map(actor -> json(actor, library)))
                .or(() -> library.store()
                        .rulings()
                        .find(id)
                        .map(new RulingRecords(library.store().rulings())::json))
                .orElseThrow();
    }

    private ObjectNode json(Event event, Library library) {
        ObjectNode node = library.json().event(event, library.magnitudes(event));
        SequelRecords.put(node, library.sequel(event));
        if (explain) {
            node.set("ranked", ranked(library).json(event));
        }
        return withGrounds(node, event, library);
    }

    private static ObjectNode withGrounds(ObjectNode node, Event event, Library library) {
        ArrayNode grounds = node.putArray("joined");
        for (Joining joining : library.joinings(event)) {
            ObjectNode ground = grounds.addObject();
            ground.put("document", joining.report().value());
            joining.claims().forEach(ground.putArray("claims")::add);
            ground.put("because", joining.ground());
            ground.put("against", joining.against().orElse(null));
        }
        return node;
    }

    private static ObjectNode json(Claim claim, Library library) {
        RecordFinder records = library.records();
        return library.json().claim(claim, records.belongsTo(claim.id()));
    }

    private static ObjectNode json(Report report, Library library) {
        return library.json()
                .document(report, library.store().sentences(report.id()))
                .put("text", report.text());
    }

    private static ObjectNode json(Actor actor, Library library) {
        return library.json().actor(actor, library.records().namings(actor));
    }
}
