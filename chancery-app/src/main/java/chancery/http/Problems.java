package chancery.http;

import chancery.ask.BadQuestion;
import chancery.knowledge.KnowledgeError;
import chancery.store.StoreError;
import chancery.users.UserError;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import jakarta.servlet.ServletException;
import java.util.Objects;
import java.util.stream.Stream;

/** Tells what went wrong, and the cure, as {@code application/problem+json} (RFC 9457). */
final class Problems {

    static final String TYPE = "application/problem+json";

    void catchAll(RoutesConfig routes) {
        routes.exception(BadQuestion.class, (error, request) -> tell(request, HttpStatus.BAD_REQUEST, error));
        routes.exception(KnowledgeError.class, (error, request) -> tell(request, HttpStatus.BAD_REQUEST, error));
        routes.exception(UserError.class, (error, request) -> tell(request, HttpStatus.BAD_REQUEST, error));
        routes.exception(Missing.class, (error, request) -> tell(request, HttpStatus.NOT_FOUND, error));
        routes.exception(StoreError.class, (error, request) -> tell(request, HttpStatus.SERVICE_UNAVAILABLE, error));
        routes.exception(
                HttpResponseException.class,
                (error, request) -> tell(request, HttpStatus.forStatus(error.getStatus()), error));
        routes.exception(ServletException.class, Problems::unreadable);
        routes.exception(
                Exception.class, (error, request) -> tell(request, HttpStatus.INTERNAL_SERVER_ERROR, mistake(error)));
    }

    /** The server itself reads forms, and gives up at the limits that it was given, or where a form is damaged. */
    private static void unreadable(ServletException error, Context request) {
        boolean tooMuch = Stream.iterate((Throwable) error, Objects::nonNull, Throwable::getCause)
                .anyMatch(IllegalStateException.class::isInstance);
        String cure = "hand in at most " + Inbox.MOST_FILES + " files and " + Desk.UPLOAD_MEGABYTES
                + " MB at once, many files as a .zip";
        tell(
                request,
                tooMuch ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.BAD_REQUEST,
                new IllegalArgumentException(
                        (tooMuch ? "this is too much at once; " : "the form cannot be read; ") + cure, error));
    }

    private static Exception mistake(Exception error) {
        return new IllegalStateException(
                "this is a mistake in the program; please report it: "
                        + error.getClass().getSimpleName() + ": " + error.getMessage(),
                error);
    }

    private static void tell(Context request, HttpStatus status, Exception error) {
        ObjectNode problem = JsonNodeFactory.instance.objectNode();
        problem.put("type", "about:blank");
        problem.put("title", status.getMessage());
        problem.put("status", status.getCode());
        problem.put("detail", error.getMessage());
        problem.put("instance", request.path());
        request.status(status).header("Cache-Control", "no-store").header("ETag", "");
        request.contentType(TYPE).result(Json.bytes(problem));
    }
}
