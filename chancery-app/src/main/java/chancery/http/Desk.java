package chancery.http;

import chancery.registry.Library;
import chancery.registry.LoadedKnowledge;
import chancery.registry.Workshop;
import chancery.store.Store;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.util.JavalinBindException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** One server over one store. */
public final class Desk implements AutoCloseable {

    /** The only address it listens on. */
    static final String HERE = "127.0.0.1";

    /** So much may be handed in at once. */
    static final int UPLOAD_MEGABYTES = 100;

    private final Javalin server;
    private final ReadingRoom room;
    private final Readings readings;

    /**
     * How to open the desk.
     *
     * @param store is made if it is not there
     * @param examples folder of example reports that a new user may read, if it is at hand
     * @param threads how many reports are read at once
     */
    public record Plan(
            Path store, Workshop workshop, LoadedKnowledge knowledge, Optional<Path> examples, int threads) {}

    private Desk(Javalin server, ReadingRoom room, Readings readings) {
        this.server = server;
        this.room = room;
        this.readings = readings;
    }

    /**
     * Opens the desk; it answers when this returns.
     *
     * @param port 0 for any that is free
     * @throws chancery.store.StoreError if the store cannot be used
     * @throws PortTaken if another program listens there
     */
    public static Desk open(Plan plan, int port) {
        try (Store store = Store.openOrCreate(plan.store())) {
            Library.of(store, plan.workshop());
        }
        ReadingRoom room = new ReadingRoom(plan.store(), plan.workshop());
        Readings readings = new Readings(plan);
        Javalin server = Javalin.create(config -> {
            configure(config, new Routes(plan, room, readings));
            new Audit(room).stand(config.routes);
        });
        try {
            server.start(HERE, port);
        } catch (JavalinBindException e) {
            readings.close();
            room.close();
            throw new PortTaken(port, e);
        }
        return new Desk(server, room, readings);
    }

    private static void configure(JavalinConfig config, Routes routes) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.jetty.modifyServer(server -> server.setStopTimeout(0));
        config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
        config.jetty.multipartConfig.maxTotalRequestSize(UPLOAD_MEGABYTES, SizeUnit.MB);
        config.jetty.multipartConfig.maxInMemoryFileSize(1, SizeUnit.MB);
        new Guard().stand(config.routes);
        new Problems().catchAll(config.routes);
        routes.all().forEach(config.routes::addEndpoint);
    }

    /** Where it is. */
    public URI address() {
        return URI.create("http://" + HERE + ":" + server.port() + "/");
    }

    /** The routes it answers, as "GET /api/events", for the test of the contract. */
    static List<String> routes(Plan plan, ReadingRoom room, Readings readings) {
        return new Routes(plan, room, readings)
                .all().stream()
                        .map(endpoint -> endpoint.method.name() + " " + endpoint.path)
                        .toList();
    }

    @Override
    public void close() {
        server.stop();
        readings.close();
        room.close();
    }
}
