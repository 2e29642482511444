package chancery.http;

import chancery.registry.Library;
import chancery.registry.LoadedKnowledge;
import chancery.registry.Overlay;
import chancery.registry.Workshop;
import chancery.store.Store;
import chancery.users.Users;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.util.JavalinBindException;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;

/** One server over one store. */
public final class Desk implements AutoCloseable {

    /** So much may be handed in at once. */
    static final int UPLOAD_MEGABYTES = 100;

    private final Javalin server;
    private final Site site;
    private final Staff staff;

    /**
     * How to open the desk.
     *
     * @param store is made if it is not there
     * @param overlay knowledge that is read by, and may be changed
     * @param examples folder of example reports that a new user may read, if it is at hand
     * @param threads how many reports are read at once
     */
    public record Plan(Path store, Workshop workshop, Overlay overlay, Optional<Path> examples, int threads) {

        /** What is read by now; what was saved meanwhile counts. */
        LoadedKnowledge knowledge() {
            return overlay.get();
        }
    }

    private Desk(Javalin server, Site site, Staff staff) {
        this.server = server;
        this.site = site;
        this.staff = staff;
    }

    /**
     * Opens the desk; it answers when this returns.
     *
     * @throws chancery.store.StoreError if the store cannot be used
     * @throws PortTaken if another program listens there
     * @throws NoUsers if others can reach it, and nobody could sign in
     */
    public static Desk open(Plan plan, Site site) {
        return open(plan, site, Users.beside(plan.store()), InstantSource.system());
    }

    /** The same with users and a clock of the test's own. */
    static Desk open(Plan plan, Site site, Users users, InstantSource clock) {
        if (site.isOpenToOthers() && !users.any()) {
            users.close();
            throw new NoUsers(site);
        }
        try (Store store = Store.openOrCreate(plan.store())) {
            Library.of(store, plan.workshop());
        }
        Staff staff = new Staff(plan, site, users, clock);
        staff.prepare();
        Javalin server = Javalin.create(config -> configure(config, site, staff));
        try {
            server.start(site.address(), site.port());
        } catch (JavalinBindException e) {
            staff.close();
            throw new PortTaken(site.port(), e);
        }
        return new Desk(server, site, staff);
    }

    private static void configure(JavalinConfig config, Site site, Staff staff) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.jetty.modifyServer(server -> server.setStopTimeout(0));
        config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
        config.jetty.multipartConfig.maxTotalRequestSize(UPLOAD_MEGABYTES, SizeUnit.MB);
        config.jetty.multipartConfig.maxInMemoryFileSize(1, SizeUnit.MB);
        new Guard(site).stand(config.routes);
        new Problems().catchAll(config.routes);
        staff.routes().forEach(config.routes::addEndpoint);
        staff.audit().stand(config.routes);
    }

    /** Where this machine finds it. */
    public URI address() {
        return site.seenHere(server.port());
    }

    @Override
    public void close() {
        server.stop();
        staff.close();
    }
}
