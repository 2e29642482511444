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
 * Lets in nobody but pages of this desk and programs. The desk may listen on its machine only, but a browser there visits the whole
 * world: a strange page must neither read the record (DNS rebinding) nor have reports read (forged requests).
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

    private final Site site;

    Guard(Site site) {
        this.site = site;
    }

    void stand(RoutesConfig routes) {
        routes.before(this::look);
    }

    private void look(Context request) {
        request.header("Content-Security-Policy", CONTENT_POLICY);
        request.header("X-Content-Type-Options", "nosniff");
        request.header("X-Frame-Options", "DENY");
        request.header("Referrer-Policy", "no-referrer");
        request.header("Cross-Origin-Opener-Policy", "same-origin");
        request.header("Cross-Origin-Resource-Policy", "same-origin");
        String host = Optional.ofNullable(request.header("Host")).orElse("");
        if (!isOurs(request, host)) {
            throw new MisdirectedRequestResponse("this desk does not answer to '" + host
                    + "'; if it is one of its names, open it with 'serve --origin http://" + host + "'");
        }
        if (!HARMLESS.contains(request.method())) {
            refuseStrangers(request, host);
        }
    }

    /** This machine by its own names, by the address that the request came to, or by a name that the desk was told. */
    private boolean isOurs(Context request, String host) {
        return THIS_MACHINE.matcher(host).matches()
                || host.replaceFirst(":\\d{1,5}$", "")
                        .equals(literal(request.req().getLocalAddr()))
                || site.isSeenAs(host);
    }

    /** An address as it stands in a header: of IPv6 in brackets. */
    private static String literal(String address) {
        return address.indexOf(':') >= 0 && !address.startsWith("[") ? "[" + address + "]" : address;
    }

    private void refuseStrangers(Context request, String host) {
        boolean own = Optional.ofNullable(request.header("Sec-Fetch-Site"))
                        .map(OWN_PAGES::contains)
                        .orElse(true)
                && Optional.ofNullable(request.header("Origin"))
                        .map(origin -> origin.equals("http://" + host)
                                || site.origins().contains(origin))
                        .orElse(true);
        if (!own) {
            throw new ForbiddenResponse("another site's page may not write here; use the desk itself");
        }
    }
}
