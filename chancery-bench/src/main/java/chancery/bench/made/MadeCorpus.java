package chancery.bench.made;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Made reports and what is to be found in them. */
record MadeCorpus(List<MadeReport> reports, List<MadeDispute> disputes) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    MadeCorpus {
        reports = List.copyOf(reports);
        disputes = List.copyOf(disputes);
    }

    /** Writes {@code reports.jsonl}, which {@code chancery read} takes, and {@code answers.jsonl}: families, events, disputes. */
    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        List<String> texts = new ArrayList<>();
        List<String> answers = new ArrayList<>();
        for (MadeReport report : reports) {
            texts.add(JSON.writeValueAsString(text(report)));
            answers.add(JSON.writeValueAsString(answer(report)));
        }
        for (MadeDispute dispute : disputes) {
            ObjectNode node =
                    JSON.createObjectNode().put("dispute", dispute.question().name());
            node.put("odd", dispute.odd())
                    .putPOJO("others", dispute.others().stream().sorted().toList());
            answers.add(JSON.writeValueAsString(node));
        }
        Files.write(folder.resolve("reports.jsonl"), texts);
        Files.write(folder.resolve("answers.jsonl"), answers);
    }

    private static ObjectNode text(MadeReport report) {
        return JSON.createObjectNode()
                .put("id", report.name())
                .put("title", report.title())
                .put("published", report.published().toString())
                .put("source", report.outlet())
                .put("text", report.text());
    }

    private static ObjectNode answer(MadeReport report) {
        ObjectNode node = JSON.createObjectNode().put("report", report.name()).put("family", report.family());
        ObjectNode events = node.putObject("events");
        report.lines().forEach(line -> line.event().ifPresent(telling -> events.put(telling.event(), line.text())));
        return node;
    }
}
