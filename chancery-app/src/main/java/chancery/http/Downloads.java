package chancery.http;

import chancery.ask.BadQuestion;
import chancery.export.AgreementRecords;
import chancery.export.JsonlExport;
import chancery.export.SequelRecords;
import chancery.model.Event;
import chancery.registry.Agreed;
import chancery.registry.Library;
import chancery.store.Condition;
import chancery.store.Shelf;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Exactly what a list shows, all its pages, as a file: the records of the export contract, or a table. */
final class Downloads<T> {

    private final ReadingRoom room;
    private final Listing<T> listing;
    private final ShelfQuestions<T> questions;

    Downloads(ReadingRoom room, Listing<T> listing) {
        this.room = room;
        this.listing = listing;
        this.questions = new ShelfQuestions<>(listing);
    }

    Handler jsonl() {
        return request -> send(
                request,
                "jsonl",
                Json.LINES,
                "",
                listing.shelf().equals(Shelf.AGREEMENTS) ? Downloads::agreements : this::listed,
                node -> JsonlExport.line(bare(node)) + "\n");
    }

    Handler csv() {
        return request -> {
            Csv csv =
                    new Csv(Questions.word(request, "columns").map(this::chosen).orElse(listing.columns()));
            send(request, "csv", "text/csv; charset=utf-8", csv.header(), this::listed, csv::row);
        };
    }

    /** Columns by their names, in the order in which they are wished for. */
    private List<String> chosen(String names) {
        return Arrays.stream(names.split(",", -1))
                .map(name -> listing.columns().stream()
                        .filter(column -> column.startsWith(name + "="))
                        .findFirst()
                        .orElseThrow(() -> new BadQuestion("there is no column '" + name + "'; use "
                                + listing.columns().stream()
                                        .map(column -> column.substring(0, column.indexOf('=')))
                                        .collect(Collectors.joining(", ")))))
                .toList();
    }

    /** Without what the contract of the export does not have, so that a file from here and one from 'export' are the same. */
    private static ObjectNode bare(ObjectNode node) {
        node.remove(List.of("told", "sizes", "excerpt", "score", "rulings", "day", "told_by", "concerns"));
        return node;
    }

    /** Hands on the records that fulfil conditions, one at a time. */
    private interface Source {
        void each(Library library, Context request, List<Condition> conditions, Consumer<ObjectNode> visitor);
    }

    /** In the order of the list. */
    private void listed(Library library, Context request, List<Condition> conditions, Consumer<ObjectNode> visitor) {
        Told told = Told.withoutRulings(library);
        library.records()
                .eachInOrder(
                        listing.shelf(),
                        conditions,
                        Questions.order(request),
                        record -> visitor.accept(line(told, record, library)));
    }

    private static ObjectNode line(Told told, Object record, Library library) {
        ObjectNode node = told.record(record);
        if (record instanceof Event event) {
            SequelRecords.put(node, library.sequel(event));
        }
        return node;
    }

    /** As the export has them: a line for each subject of the agreements that the list tells of. */
    private static void agreements(
            Library library, Context request, List<Condition> conditions, Consumer<ObjectNode> visitor) {
        Agreed agreed = library.agreed();
        AgreementRecords json = new AgreementRecords(agreed::eventOf);
        agreed.of(library.records().inOrder(Shelf.AGREEMENTS, conditions)).stream()
                .flatMap(agreement -> json.subjects(agreement).stream())
                .forEach(visitor);
    }

    private void send(
            Context request,
            String ending,
            String type,
            String header,
            Source source,
            Function<ObjectNode, String> line) {
        String name = "chancery-" + listing.shelf().name() + "." + ending;
        request.contentType(type)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .header("Cache-Control", "no-store");
        room.handOut(library -> {
            List<Condition> conditions =
                    ShelfQuestions.conditions(library, questions.wishes(request, "order", "columns"));
            try (Writer out =
                    new BufferedWriter(new OutputStreamWriter(request.outputStream(), StandardCharsets.UTF_8))) {
                out.write(header);
                source.each(library, request, conditions, node -> write(out, line.apply(node)));
            } catch (IOException e) {
                throw new UncheckedIOException("whoever asked for the file has gone", e);
            }
            return true;
        });
    }

    private static void write(Writer out, String line) {
        try {
            out.write(line);
        } catch (IOException e) {
            throw new UncheckedIOException("whoever asked for the file has gone", e);
        }
    }
}
