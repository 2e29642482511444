package chancery.http;

import chancery.store.WrittenTable.Written;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Instant;

/** Notes who wrote what by way of the desk, or tried to, and with what outcome. */
final class Audit {

    private final ReadingRoom room;
    private final Access access;

    Audit(ReadingRoom room, Access access) {
        this.room = room;
        this.access = access;
    }

    void stand(RoutesConfig routes) {
        routes.after(this::note);
    }

    private void note(Context request) {
        Caller caller = access.of(request);
        if (!Access.READS.contains(request.method()) && isWorthNoting(caller, request)) {
            Written written = new Written(
                    Instant.now(), caller.name(), request.method().name(), request.path(), request.statusCode());
            room.ask(library -> {
                library.store().written().add(written);
                return written;
            });
        }
    }

    /** Of strangers only passwords that were tried: else they could fill the store with refusals. */
    private static boolean isWorthNoting(Caller caller, Context request) {
        boolean triedPassword =
                request.path().equals(Routes.SESSION) && request.statusCode() == HttpStatus.UNAUTHORIZED.getCode();
        return caller.isKnown() || triedPassword;
    }
}
