package chancery.http;

import chancery.store.Shelf;
import chancery.users.Users;
import io.javalin.router.Endpoint;
import java.time.InstantSource;
import java.util.List;

/** Those who answer at the desk: each knows a part of the work, and all are gone when it closes. */
final class Staff implements AutoCloseable {

    private final ReadingRoom room;
    private final Readings readings;
    private final Users users;
    private final Access access;
    private final List<Endpoint> routes;

    /** @param users are closed with the others */
    Staff(Desk.Plan plan, Site site, Users users, InstantSource clock) {
        this.room = new ReadingRoom(plan.store(), plan.workshop());
        this.readings = new Readings(plan);
        this.users = users;
        this.access = new Access(site, users, new Sessions(clock));
        this.routes = new Routes(plan, access, room, readings)
                .with(new SessionRequests(users, access, clock), new UserRequests(users, access))
                .withPages(new Pages())
                .all();
    }

    /** Has the index read, so that the first question does not wait for it. */
    void prepare() {
        room.ask(library -> library.records().count(Shelf.EVENTS));
    }

    Audit audit() {
        return new Audit(room, access);
    }

    List<Endpoint> routes() {
        return routes;
    }

    @Override
    public void close() {
        readings.close();
        room.close();
        users.close();
    }
}
