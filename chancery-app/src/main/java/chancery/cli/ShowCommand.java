package chancery.cli;

import chancery.export.JsonRecords;
import chancery.model.Actor;
import chancery.model.Claim;
import chancery.model.Dispute;
import chancery.model.Event;
import chancery.model.Report;
import chancery.registry.Library;
import chancery.show.RecordText;
import chancery.store.RecordFinder;
import chancery.store.Shelf;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    @Parameters(paramLabel = "ID", description = "Id, or its beginning, of an event, claim, dispute, report or actor.")
    private String id = "";

    ShowCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        try (Library library = around.open(store)) {
            String whole = whole(library.records());
            if (answer.isJson()) {
                around.out().println(json(whole, library));
            } else {
                Answer.print(around.out(), text(whole, library));
            }
        }
        return ExitCode.DONE;
    }

    /** The id that is meant by its beginning. */
    private String whole(RecordFinder records) {
        List<String> ids = records.idsFrom(id);
        if (ids.contains(id)) {
            return id;
        }
        if (ids.isEmpty()) {
            throw new UsageError("there is nothing with the id '" + id + "' in " + store.file());
        }
        if (ids.size() > 1) {
            throw new UsageError("'" + id + "' may mean " + String.join(", ", ids) + "; write more of it");
        }
        return ids.get(0);
    }

    private List<String> text(String id, Library library) {
        RecordText text = new RecordText(around.style(library));
        RecordFinder records = library.records();
        Optional<Event> event = records.find(Shelf.EVENTS, id);
        Optional<Dispute> dispute = records.find(Shelf.DISPUTES, id);
        Optional<Claim> claim = library.store().claim(id);
        Optional<Report> report = library.store().report(id);
        if (event.isPresent()) {
            return withParts(text.event(event.get()), id, library);
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
        library.records().ofClaim(id).filter(record -> !record.equals(id)).ifPresent(record -> {
            all.add("");
            all.add("went into " + new Brief(library, around.style(library)).of(record));
        });
        return all;
    }

    private static ObjectNode json(String id, Library library) {
        JsonRecords json = library.json();
        RecordFinder records = library.records();
        return records.find(Shelf.EVENTS, id)
                .map(json::event)
                .or(() -> records.find(Shelf.DISPUTES, id).map(json::dispute))
                .or(() -> library.store().claim(id).map(claim -> json(claim, library)))
                .or(() -> library.store().report(id).map(report -> json(report, library)))
                .or(() -> records.actor(id).map(actor -> json(actor, library)))
                .orElseThrow();
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
