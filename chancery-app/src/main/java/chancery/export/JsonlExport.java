package chancery.export;

import chancery.knowledge.Knowledge;
import chancery.model.Claim;
import chancery.model.Figure;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Writes one JSON Lines file for each kind of record. The same records give the same bytes. */
public final class JsonlExport {

    private static final ObjectWriter JSON =
            JsonMapper.builder().build().writer().without(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

    private final JsonRecords records;

    public JsonlExport(Knowledge knowledge) {
        this.records = new JsonRecords(knowledge);
    }

    /**
     * Writes all files, each under another name first, so that nobody reads half a file.
     *
     * @return number of records for each file, in the order of the contract
     * @throws IOException if the folder cannot be written
     */
    public Map<String, Integer> write(Archive archive, Path folder) throws IOException {
        Files.createDirectories(folder);
        Map<String, Consumer<Consumer<ObjectNode>>> files = new LinkedHashMap<>();
        files.put("documents", out -> archive.reports((report, n) -> out.accept(records.document(report, n))));
        files.put("actors", out -> archive.actors((actor, named) -> out.accept(records.actor(actor, named))));
        files.put("tenures", out -> archive.tenures(claim -> out.accept(records.tenure(claim))));
        files.put("events", out -> events(archive, out));
        files.put("statements", out -> archive.statements(claim -> out.accept(records.statement(claim))));
        files.put("agreements", out -> agreements(archive, out));
        files.put("figures", out -> archive.figures(claim -> out.accept(records.figure(claim))));
        files.put("disputes", out -> archive.disputes(dispute -> out.accept(records.dispute(dispute))));
        files.put("rulings", archive::rulings);
        Map<String, Integer> written = new LinkedHashMap<>();
        for (Map.Entry<String, Consumer<Consumer<ObjectNode>>> file : files.entrySet()) {
            written.put(file.getKey(), writeFile(folder.resolve(file.getKey() + ".jsonl"), file.getValue()));
        }
        return written;
    }

    /** A line for each subject, by the ids of the lines. */
    private static void agreements(Archive archive, Consumer<ObjectNode> out) {
        AgreementRecords told = new AgreementRecords(archive::eventOf);
        List<ObjectNode> lines = new ArrayList<>();
        archive.agreements(agreement -> lines.addAll(told.subjects(agreement)));
        lines.stream()
                .sorted(Comparator.comparing(line -> line.get("id").asText()))
                .forEach(out);
    }

    /** The events with the quantities that measure them, which are few beside the events. */
    private void events(Archive archive, Consumer<ObjectNode> out) {
        Map<String, List<Claim>> ofAct = new HashMap<>();
        archive.figures(claim -> ((Figure) claim.assertion())
                .magnitude()
                .ifPresent(magnitude -> ofAct.computeIfAbsent(magnitude.act(), act -> new ArrayList<>())
                        .add(claim)));
        archive.events(event -> {
            ObjectNode node = records.event(
                    event,
                    event.claims().stream()
                            .flatMap(act -> ofAct.getOrDefault(act, List.of()).stream())
                            .toList());
            SequelRecords.put(node, archive.sequel(event));
            out.accept(node);
        });
    }

    /** One record as the line of a file, without its line end. */
    public static String line(ObjectNode node) {
        try {
            return JSON.writeValueAsString(node);
        } catch (IOException e) {
            throw new UncheckedIOException("a tree in memory can always be written", e);
        }
    }

    private static int writeFile(Path file, Consumer<Consumer<ObjectNode>> records) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".part");
        int[] count = {0};
        try (BufferedWriter out = Files.newBufferedWriter(unfinished, StandardCharsets.UTF_8)) {
            records.accept(node -> {
                append(out, node);
                count[0]++;
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        return count[0];
    }

    private static void append(Writer out, ObjectNode node) {
        try {
            out.write(line(node));
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
