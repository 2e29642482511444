package chancery.ingest;

import chancery.knowledge.Knowledge;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** A {@code .jsonl} file: every line is a record with a text. */
final class JsonLines implements FormatReader {

    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final Fields fields;
    private final PrintedDates dates;

    JsonLines(Knowledge knowledge, Fields fields) {
        this.fields = fields;
        this.dates = new PrintedDates(knowledge);
    }

    @Override
    public Iterator<Draft> read(Item item, Ledger ledger) throws IOException {
        InputStream in = item.opener().open();
        return new Pull<>() {
            private final ByteLines lines = new ByteLines(in, Limits.BYTES);
            private int number;

            @Override
            protected Optional<Draft> pull() throws IOException {
                while (true) {
                    Optional<ByteLines.Line> line = lines.next();
                    if (line.isEmpty()) {
                        return Optional.empty();
                    }
                    number++;
                    Optional<Draft> draft = draft(item, number, line.get(), ledger);
                    if (draft.isPresent()) {
                        return draft;
                    }
                }
            }

            @Override
            public void close() throws IOException {
                lines.close();
            }

            @Override
            protected void broken(IOException problem) {
                ledger.failed(item.place().line(number + 1), reason(problem), "the lines before it were read");
            }
        };
    }

    static String reason(IOException problem) {
        String message = problem.getMessage();
        return "cannot be read" + (message == null ? "" : " (" + message + ")");
    }

    private Optional<Draft> draft(Item item, int number, ByteLines.Line line, Ledger ledger) {
        Place place = item.place().line(number);
        if (line.isCut()) {
            ledger.failed(place, "a line larger than " + Limits.bytes(), "split the record");
            return Optional.empty();
        }
        try {
            Decoder.Decoded decoded = Decoder.decode(line.bytes());
            decoded.remark().ifPresent(remark -> ledger.noted(place, remark, "look for odd characters"));
            return decoded.text().isBlank() ? Optional.empty() : record(item, place, decoded.text(), ledger);
        } catch (Decoder.NoText e) {
            ledger.failed(place, String.valueOf(e.getMessage()), "save the file as UTF-8 text");
            return Optional.empty();
        }
    }

    private Optional<Draft> record(Item item, Place place, String line, Ledger ledger) {
        try {
            JsonNode record = JSON.readTree(line);
            if (!record.isObject()) {
                ledger.failed(place, "no record; it should begin with {", "write one JSON object per line");
                return Optional.empty();
            }
            return draft(item, place, record, ledger);
        } catch (JsonProcessingException e) {
            ledger.failed(place, "broken JSON (" + e.getOriginalMessage() + ")", "mend or remove the line");
            return Optional.empty();
        }
    }

    private Optional<Draft> draft(Item item, Place place, JsonNode record, Ledger ledger) {
        Optional<String> text = field(record, fields.text());
        if (text.isEmpty()) {
            ledger.failed(
                    place, "no field " + String.join(" or ", fields.text()), "say which field has the text: text=NAME");
            return Optional.empty();
        }
        Metadata metadata = new Metadata(
                field(record, fields.title()).filter(title -> !title.isBlank()),
                field(record, fields.source()).filter(source -> !source.isBlank()),
                day(record, place, ledger),
                field(record, fields.language()).filter(language -> !language.isBlank()));
        String name = field(record, fields.id())
                .filter(id -> !id.isBlank())
                .orElse(item.name() + "#" + place.within().replace("line ", ""));
        return Optional.of(new Draft(name, place, text.get(), metadata, List.of()))
                .filter(draft -> WholeFile.isPlausible(draft, ledger));
    }

    private Optional<LocalDate> day(JsonNode record, Place place, Ledger ledger) {
        Optional<String> written = field(record, fields.published()).filter(day -> !day.isBlank());
        Optional<LocalDate> day = written.flatMap(dates::find).map(PrintedDates.Printed::day);
        if (written.isPresent() && day.isEmpty()) {
            ledger.noted(place, "'" + written.get() + "' is no date; read as undated", "write it as 2021-05-31");
        }
        return day;
    }

    private static Optional<String> field(JsonNode record, List<String> names) {
        return names.stream()
                .map(record::path)
                .filter(node -> node.isTextual() || node.isNumber())
                .map(JsonNode::asText)
                .findFirst();
    }
}
