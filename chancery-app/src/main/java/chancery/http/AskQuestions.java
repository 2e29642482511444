package chancery.http;

import chancery.answer.Answering;
import chancery.answer.Inquiries;
import chancery.answer.Reply;
import chancery.answer.ReplyRecords;
import chancery.registry.Library;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Questions in plain English ({@code question}), or by their parts. */
final class AskQuestions {

    ObjectNode ask(Library library, Context request) {
        Answering answering = new Answering(library, Questions.limit(request));
        Optional<String> question = Questions.word(request, "question");
        Map<String, List<String>> parts = new LinkedHashMap<>(request.queryParamMap());
        parts.keySet().removeAll(List.of("question", "limit"));
        parts.values().removeIf(values -> values.stream().allMatch(String::isBlank));
        Reply reply = question.isPresent() && parts.isEmpty()
                ? answering.reply(question.get())
                : answering.reply(Inquiries.of(library, parts));
        return new ReplyRecords(library).json(reply);
    }
}
