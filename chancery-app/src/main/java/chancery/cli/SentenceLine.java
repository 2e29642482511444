package chancery.cli;

import chancery.model.When;
import chancery.registry.Reader.Line;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Reads a line of sentences: plain text, a JSON object, or {@code id TAB text [TAB source TAB target]}. */
final class SentenceLine {

    private static final ObjectReader JSON = JsonMapper.builder().build().reader();
    private static final int DAY = 10;
    private static final int WITHOUT_PARTIES = 2;
    private static final int WITH_PARTIES = 4;

    private SentenceLine() {}

    /**
     * @param number of the line, from 1: the id of a plain sentence
     * @throws UsageError if the line begins like JSON and is none
     */
    static Line read(String given, int number) {
        if (!given.stripLeading().startsWith("{")) {
            return given.indexOf('\t') > 0 ? row(given.split("\t", -1), number) : unread(given.strip(), number);
        }
        JsonNode node = parse(given, number);
        String text = word(node, "text")
                .orElseThrow(() -> new UsageError("line " + number + ": it has no \"text\"; give it one"));
        Optional<When> published = word(node, "published").map(day -> when(day, number));
        return new Line(
                word(node, "id").orElse(String.valueOf(number)),
                text,
                published,
                word(node, "source"),
                word(node, "target"));
    }

    private static Line row(String[] cells, int number) {
        if (cells.length != WITHOUT_PARTIES && cells.length != WITH_PARTIES) {
            throw new UsageError("line " + number + ": " + cells.length
                    + " columns; give id and text, or id, text, source and target");
        }
        boolean parties = cells.length == WITH_PARTIES;
        return new Line(
                cells[0],
                cells[1],
                Optional.empty(),
                parties ? Optional.of(cells[2]) : Optional.empty(),
                parties ? Optional.of(cells[3]) : Optional.empty());
    }

    /** A plain sentence, or a line that could not be read, so that the answers keep the order of the lines. */
    static Line unread(String given, int number) {
        return new Line(String.valueOf(number), given, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static JsonNode parse(String given, int number) {
        try {
            return JSON.readTree(given);
        } catch (JsonProcessingException e) {
            throw new UsageError("line " + number + ": no JSON object: " + e.getOriginalMessage());
        }
    }

    private static Optional<String> word(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isValueNode() && !value.isNull() ? Optional.of(value.asText()) : Optional.empty();
    }

    /** A day, a month or a year; what follows a day, such as an hour, is left out. */
    private static When when(String value, int number) {
        try {
            if (value.matches("\\d{4}")) {
                LocalDate first = LocalDate.of(Integer.parseInt(value), 1, 1);
                return When.between(
                        first, first.withDayOfYear(first.lengthOfYear()), When.Precision.YEAR, When.Basis.STATED);
            }
            if (value.matches("\\d{4}-\\d{2}")) {
                YearMonth month = YearMonth.parse(value);
                return When.between(month.atDay(1), month.atEndOfMonth(), When.Precision.MONTH, When.Basis.STATED);
            }
            return When.day(LocalDate.parse(value.substring(0, Math.min(DAY, value.length()))), When.Basis.STATED);
        } catch (DateTimeException e) {
            throw new UsageError("line " + number + ": \"published\" is '" + value + "'; write 2018-09-03");
        }
    }
}
