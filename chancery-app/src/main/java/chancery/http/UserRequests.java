package chancery.http;

import chancery.ask.BadQuestion;
import chancery.users.Passwords;
import chancery.users.Role;
import chancery.users.User;
import chancery.users.Users;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Optional;
import java.util.Set;

/** Lets an admin add, change and remove users over HTTP. Nobody does it to himself, so that an admin is always left. */
final class UserRequests {

    private final Users users;
    private final Access access;

    UserRequests(Users users, Access access) {
        this.users = users;
        this.access = access;
    }

    /** {@code {items}}: all users. */
    void list(Context request) {
        answer(request, Json.object().set("items", Json.array(users.all(), UserRequests::json)));
    }

    /** Adds one; without a password one is made up, and told in the answer. */
    void add(Context request) {
        Body body = Body.of(request, Set.of("name", "role", "password"));
        Role role = Role.of(body.text("role").orElse(""));
        if (!users.any() && role != Role.ADMIN) {
            throw new BadQuestion("the first user has to be an admin, or nobody could add the next one here");
        }
        Optional<String> given = body.text("password");
        String password = given.orElseGet(Passwords::generated);
        User user = users.add(body.text("name").orElse(""), role, password);
        request.status(HttpStatus.CREATED);
        answer(request, given.isPresent() ? json(user) : json(user).put("password", password));
    }

    /** Gives one another role or password. */
    void change(Context request) {
        Body body = Body.of(request, Set.of("role", "password"));
        String name = another(request);
        body.text("role").map(Role::of).ifPresent(role -> users.role(name, role));
        body.text("password").ifPresent(password -> users.password(name, password));
        answer(request, users.find(name).map(UserRequests::json).orElseThrow(() -> new Missing("user", name)));
    }

    void remove(Context request) {
        users.remove(another(request));
        request.status(HttpStatus.NO_CONTENT);
    }

    private String another(Context request) {
        String name = request.pathParam("name");
        User user = users.find(name).orElseThrow(() -> new Missing("user", name));
        if (user.name().equals(access.of(request).name())) {
            throw new BadQuestion("you cannot do that to yourself here; ask another admin, or use 'chancery user'");
        }
        return user.name();
    }

    private static ObjectNode json(User user) {
        return Json.object()
                .put("name", user.name())
                .put("role", user.role().word())
                .put("added", user.added().toString())
                .put("tokens", user.tokens());
    }

    private static void answer(Context request, ObjectNode node) {
        request.header("Cache-Control", "no-store").contentType(Json.TYPE).result(Json.bytes(node));
    }
}
