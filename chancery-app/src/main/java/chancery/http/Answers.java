package chancery.http;

import chancery.model.ContentId;
import chancery.registry.Library;
import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.util.Optional;

/**
 * Answers questions about the record, each marked with the edition it was drawn from (ETag), so that what did not change is not sent
 * twice.
 */
final class Answers {

    /** If the view is built anew in the middle of an answer, it is asked for again; so often, while others keep reading. */
    private static final int TRIES = 3;

    /** Bytes of answers that are kept for who asks the same: some forty pages. */
    private static final int KEPT = 4 << 20;

    private final KeptAnswers kept = new KeptAnswers(KEPT);
    private final ReadingRoom room;
    private final String program;

    /** @param program changes when the program might tell the same record otherwise */
    Answers(ReadingRoom room, String program) {
        this.room = room;
        this.program = program;
    }

    /** A question to an open library. */
    interface Question {
        JsonNode answer(Library library, Context request);
    }

    /** An answer, and what it was drawn from. */
    private static final class Drawn {

        private final String edition;
        private final byte[] answer;

        Drawn(String edition, byte[] answer) {
            this.edition = edition;
            this.answer = answer;
        }
    }

    Handler to(Question question) {
        return request -> {
            String edition = edition();
            request.header("Cache-Control", "private, no-cache").header("ETag", edition);
            if (isKnown(request, edition)) {
                request.status(HttpStatus.NOT_MODIFIED);
                return;
            }
            Drawn drawn = answer(question, request, edition);
            request.header("ETag", drawn.edition).contentType(Json.TYPE).result(drawn.answer);
        };
    }

    private Drawn answer(Question question, Context request, String edition) {
        String asked = request.path() + '?' + request.queryString();
        return kept.find(asked, edition)
                .map(answer -> new Drawn(edition, answer))
                .orElseGet(() -> {
                    Drawn drawn = draw(question, request);
                    kept.keep(asked, drawn.edition, drawn.answer);
                    return drawn;
                });
    }

    private static boolean isKnown(Context request, String edition) {
        return Optional.ofNullable(request.header("If-None-Match"))
                .filter(edition::equals)
                .isPresent();
    }

    private Drawn draw(Question question, Context request) {
        Drawn drawn = once(question, request);
        for (int i = 1; i < TRIES && !drawn.edition.equals(edition()); i++) {
            drawn = once(question, request);
        }
        return drawn;
    }

    private Drawn once(Question question, Context request) {
        return room.ask(library -> library.store()
                .steadily(() ->
                        new Drawn(mark(library.store().edition()), Json.bytes(question.answer(library, request)))));
    }

    private String edition() {
        return room.glance(library -> mark(library.store().edition()));
    }

    private String mark(String edition) {
        return "W/\"" + ContentId.of("v", program, edition) + "\"";
    }
}
