package chancery.http;

import chancery.store.WrittenTable.Written;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.time.Instant;
import java.util.Set;

/** Notes who wrote what by way of the desk, or tried to, and with what outcome. */
final class Audit {

    private static final Set<HandlerType> READS = Set.of(HandlerType.GET, HandlerType.HEAD, HandlerType.OPTIONS);

    private final ReadingRoom room;

    Audit(ReadingRoom room) {
        this.room = room;
    }

    void stand(RoutesConfig routes) {
        routes.after(this::note);
    }

    private void note(Context request) {
        if (!READS.contains(request.method())) {
            Written written = new Written(
                    Instant.now(),
                    System.getProperty("user.name", ""),
                    request.method().name(),
                    request.path(),
                    request.statusCode());
            room.ask(library -> {
                library.store().written().add(written);
                return written;
            });
        }
    }
}
