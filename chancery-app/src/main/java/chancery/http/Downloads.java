package chancery.http;

import chancery.export.JsonlExport;
import chancery.store.Condition;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

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
        return request ->
                send(request, "jsonl", "application/x-ndjson", "", node -> JsonlExport.line(bare(node)) + "\n");
    }

    Handler csv() {
        Csv csv = new Csv(listing.columns());
        return request -> send(request, "csv", "text/csv; charset=utf-8", csv.header(), csv::row);
    }

    /** Without what the contract of the export does not have, so that a file from here and one from 'export' are the same. */
    private static ObjectNode bare(ObjectNode node) {
        node.remove(List.of("told", "excerpt", "score", "rulings", "day", "told_by", "concerns"));
        return node;
    }

    private void send(Context request, String ending, String type, String header, Function<ObjectNode, String> line) {
        String name = "chancery-" + listing.shelf().name() + "." + ending;
        request.contentType(type)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .header("Cache-Control", "no-store");
        room.ask(library -> {
            List<Condition> conditions = ShelfQuestions.conditions(library, questions.wishes(request));
            Told told = new Told(library);
            try (Writer out =
                    new BufferedWriter(new OutputStreamWriter(request.outputStream(), StandardCharsets.UTF_8))) {
                out.write(header);
                library.records()
                        .eachInOrder(
                                listing.shelf(), conditions, record -> write(out, line.apply(told.record(record))));
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
