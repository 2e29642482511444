package chancery.http;

import chancery.users.Role;
import chancery.users.Secrets;
import chancery.users.User;
import chancery.users.Users;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.http.SameSite;
import io.javalin.http.UnauthorizedResponse;
import java.util.Optional;
import java.util.Set;

/** Knows who asks, by cookie or token, and lets each do what the role allows. Where there are no users, whoever is here may do all. */
final class Access {

    /** Brings the key of the session with each write. */
    static final String KEY = "X-CSRF-Token";

    static final Set<HandlerType> READS = Set.of(HandlerType.GET, HandlerType.HEAD, HandlerType.OPTIONS);

    private static final String CALLER = "chancery.caller";
    private static final String BEARER = "Bearer ";

    private final Site site;
    private final Users users;
    private final Sessions sessions;

    Access(Site site, Users users, Sessions sessions) {
        this.site = site;
        this.users = users;
        this.sessions = sessions;
    }

    /** True if one has to sign in. */
    boolean isLocked() {
        return site.isOpenToOthers() || users.any();
    }

    /** The handler, for those of this role only. */
    Handler only(Role needed, Handler handler) {
        return request -> {
            check(of(request), needed, request);
            request.header("Vary", "Cookie, Authorization");
            handler.handle(request);
        };
    }

    private static void check(Caller caller, Role needed, Context request) {
        if (!caller.isKnown()) {
            request.header("WWW-Authenticate", "Bearer realm=\"Chancery\"");
            throw new UnauthorizedResponse(
                    "sign in first: open the desk in a browser, or send the token of 'chancery user token NAME'");
        }
        if (!caller.may(needed)) {
            throw new ForbiddenResponse("this is for whoever has the role " + needed.word() + "; '" + caller.name()
                    + "' is " + caller.role().map(Role::word).orElse("nobody"));
        }
        if (!READS.contains(request.method()) && !hasKey(caller, request)) {
            throw new ForbiddenResponse(
                    "a write by way of the cookie needs the header " + KEY + " with the key that /api/session gives");
        }
    }

    private static boolean hasKey(Caller caller, Context request) {
        String sent = Optional.ofNullable(request.header(KEY)).orElse("");
        return caller.key().map(key -> Secrets.same(key, sent)).orElse(true);
    }

    /** Who asks; looked up once for each request. */
    Caller of(Context request) {
        Caller known = request.attribute(CALLER);
        Caller caller = known == null ? find(request) : known;
        request.attribute(CALLER, caller);
        return caller;
    }

    private Caller find(Context request) {
        if (!isLocked()) {
            return Caller.owner();
        }
        String authorization =
                Optional.ofNullable(request.header("Authorization")).orElse("");
        Optional<Caller> caller = authorization.startsWith(BEARER)
                ? users.tokens()
                        .holder(authorization.substring(BEARER.length()))
                        .map(Caller::program)
                : cookie(request).flatMap(this::signedIn);
        return caller.orElseGet(() -> Caller.nobody(addressOf(request)));
    }

    private Optional<Caller> signedIn(String secret) {
        return sessions.find(secret)
                .flatMap(session -> users.find(session.user())
                        .filter(session::isOf)
                        .map(user -> Caller.signedIn(user, session.key())));
    }

    /** Whence the request came; by way of a proxy on this machine, whence that had it. */
    String addressOf(Context request) {
        String near = request.ip();
        Optional<String> far = Optional.ofNullable(request.header("X-Forwarded-For"))
                .map(hops -> hops.substring(hops.lastIndexOf(',') + 1).strip())
                .filter(hop -> !hop.isEmpty());
        boolean proxied = !site.origins().isEmpty() && Site.isThisMachine(near);
        return proxied ? far.orElse(near) : near;
    }

    /** Begins a session in place of the one there was. */
    void signIn(Context request, User user) {
        cookie(request).ifPresent(sessions::end);
        String secret = sessions.begin(user);
        set(request, secret, -1);
        request.attribute(CALLER, signedIn(secret).orElseThrow());
    }

    void signOut(Context request) {
        cookie(request).ifPresent(sessions::end);
        set(request, "", 0);
        request.attribute(CALLER, Caller.nobody(addressOf(request)));
    }

    private Optional<String> cookie(Context request) {
        return Optional.ofNullable(request.cookie(cookieName(request))).filter(secret -> !secret.isEmpty());
    }

    /** Cookies know no ports: two desks on one machine must not take each other's. */
    private String cookieName(Context request) {
        return (site.isEncrypted() ? "__Host-" : "") + "chancery-"
                + request.req().getLocalPort();
    }

    private void set(Context request, String secret, int seconds) {
        boolean onlyByScriptlessHttp = true;
        request.cookie(new Cookie(
                cookieName(request),
                secret,
                "/",
                seconds,
                site.isEncrypted(),
                onlyByScriptlessHttp,
                null,
                SameSite.STRICT));
    }
}
