package chancery.answer;

import chancery.registry.Library;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Answers as JSON: {@code {understood, topic, stated, answers, nearest, candidates, notes, table}}. */
public final class ReplyRecords {

    private final Library library;

    public ReplyRecords(Library library) {
        this.library = library;
    }

    public ObjectNode json(Reply reply) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("understood", reply.understood());
        node.put("topic", reply.inquiry().topic().word());
        node.put("stated", reply.isStated());
        ArrayNode answers = node.putArray("answers");
        reply.answers().forEach(answer -> answers.add(answer(answer)));
        ArrayNode nearest = node.putArray("nearest");
        reply.nearest().forEach(answer -> nearest.add(answer(answer)));
        ArrayNode candidates = node.putArray("candidates");
        reply.candidates().forEach(one -> {
            ObjectNode candidate =
                    candidates.addObject().put("words", one.words()).put("taken", one.taken());
            one.others().forEach(candidate.putArray("others")::add);
        });
        reply.notes().forEach(node.putArray("notes")::add);
        if (reply.table().isPresent()) {
            Reply.Table table = reply.table().get();
            ObjectNode shape = node.putObject("table");
            table.columns().forEach(shape.putArray("columns")::add);
            ArrayNode rows = shape.putArray("rows");
            table.rows().forEach(row -> row.forEach(rows.addArray()::add));
        } else {
            node.putNull("table");
        }
        return node;
    }

    private ObjectNode answer(Reply.Answer answer) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("answer", answer.answer());
        node.put("day", answer.day());
        node.put("told", answer.told());
        node.put("record", answer.record().orElse(null));
        node.set("evidence", library.json().sentences(answer.evidence()));
        return node;
    }
}
