package chancery.http;

import chancery.users.User;
import chancery.users.Users;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.ConflictResponse;
import io.javalin.http.Context;
import io.javalin.http.TooManyRequestsResponse;
import io.javalin.http.UnauthorizedResponse;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Signing in and out, and the own password. */
final class SessionRequests {

    /** Tries for a name that cost nothing. */
    static final int FREE_OF_NAME = 5;

    /** Tries from an address that cost nothing: several people may share one. */
    static final int FREE_OF_ADDRESS = 20;

    private final Users users;
    private final Access access;
    private final Lockout names;
    private final Lockout addresses;

    SessionRequests(Users users, Access access, InstantSource clock) {
        this.users = users;
        this.access = access;
        this.names = new Lockout(FREE_OF_NAME, clock);
        this.addresses = new Lockout(FREE_OF_ADDRESS, clock);
    }

    /** {@code {locked, user, role, key}}: who asks, for everybody who asks. */
    void who(Context request) {
        Caller caller = access.of(request);
        ObjectNode node = Json.object().put("locked", access.isLocked());
        node.put("user", caller.isKnown() ? caller.name() : null);
        node.put("role", caller.role().map(role -> role.word()).orElse(null));
        node.put("key", caller.key().orElse(null));
        request.header("Cache-Control", "no-store").contentType(Json.TYPE).result(Json.bytes(node));
    }

    /** Answers the same, in the same time, whether there is no such user or the password is wrong. */
    void signIn(Context request) {
        Body body = Body.of(request, Set.of("name", "password"));
        if (!access.isLocked()) {
            throw new ConflictResponse(
                    "this desk has no users, so there is nobody to sign in as; it is open to this machine");
        }
        String name = body.text("name").orElse("").strip().toLowerCase(Locale.ROOT);
        User user = checked(request, name, body.text("password").orElse(""));
        access.signIn(request, user);
        who(request);
    }

    void signOut(Context request) {
        access.signOut(request);
        who(request);
    }

    /** Takes the old password and the new one; every other session of the user ends. */
    void changePassword(Context request) {
        Body body = Body.of(request, Set.of("old", "new"));
        User user = checked(request, access.of(request).name(), body.text("old").orElse(""));
        access.signIn(request, users.password(user.name(), body.text("new").orElse("")));
        who(request);
    }

    private User checked(Context request, String name, String password) {
        String address = network(access.addressOf(request));
        admit(request, name, address);
        User user = users.check(name, password)
                .orElseThrow(() -> new UnauthorizedResponse("the name or the password is wrong"));
        names.forget(name);
        addresses.forgive(address);
        return user;
    }

    /** Counts the try, unless there is to be waited. */
    private synchronized void admit(Context request, String name, String address) {
        Optional<Duration> pause = Stream.concat(names.pause(name).stream(), addresses.pause(address).stream())
                .max(Duration::compareTo);
        if (pause.isPresent()) {
            long seconds = pause.get().toSeconds() + 1;
            request.header("Retry-After", String.valueOf(seconds));
            throw new TooManyRequestsResponse("too many wrong passwords; try again in " + seconds + " seconds");
        }
        names.count(name);
        addresses.count(address);
    }

    /** Of an address of IPv6 the network: one machine has all the rest of it. */
    private static String network(String address) {
        String[] groups = address.split(":", -1);
        return groups.length < 5
                ? address
                : String.join(":", Stream.of(groups).limit(4).toList());
    }
}
