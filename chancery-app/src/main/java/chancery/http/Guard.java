package chancery.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HandlerType;
import io.javalin.http.MisdirectedRequestResponse;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Lets in nobody but pages of this desk and programs of this machine. The server listens on this machine only, but a browser on it
 * visits the whole world: a strange page must neither read the record (DNS rebinding) nor have reports read (forged requests).
 */
final class Guard {

    private static final Pattern THIS_MACHINE =
            Pattern.compile("(?i)(localhost|127\\.0\\.0\\.1|\\[::1\\])(:\\d{1,5})?");

    private static final Set<HandlerType> HARMLESS = Set.of(HandlerType.GET, HandlerType.HEAD, HandlerType.OPTIONS);
    private static final Set<String> OWN_PAGES = Set.of("same-origin", "none");

    /** Scripts, styles and data from here only; no plug-ins, no frames, no forms that go elsewhere. */
    private static final String CONTENT_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    void stand(RoutesConfig routes) {
        routes.before(this::look);
    }

    private void look(Context request) {
        request.header("Content-Security-Policy", CONTENT_POLICY);
        request.header("X-Content-Type-Options", "nosniff");
        request.header("Referrer-Policy", "no-referrer");
        request.header("Cross-Origin-Opener-Policy", "same-origin");
        request.header("Cross-Origin-Resource-Policy", "same-origin");
        String host = Optional.ofNullable(request.header("Host")).orElse("");
        if (!THIS_MACHINE.matcher(host).matches()) {
            throw new MisdirectedRequestResponse("this desk answers to localhost only, not to '" + host + "'");
        }
        if (!HARMLESS.contains(request.method())) {
            refuseStrangers(request, host);
        }
    }

    private static void refuseStrangers(Context request, String host) {
        boolean own = Optional.ofNullable(request.header("Sec-Fetch-Site"))
                        .map(OWN_PAGES::contains)
                        .orElse(true)
                && Optional.ofNullable(request.header("Origin"))
                        .map(origin -> origin.equals("http://" + host))
                        .orElse(true);
        if (!own) {
            throw new ForbiddenResponse("another site's page may not write here; use the desk itself");
        }
    }
}
