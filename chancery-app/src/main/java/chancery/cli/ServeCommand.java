package chancery.cli;

import chancery.http.Desk;
import chancery.http.NoUsers;
import chancery.http.PortTaken;
import chancery.http.Site;
import chancery.registry.Overlay;
import chancery.store.Store;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "serve",
        description =
                "Opens the desk: pages over the store, and the HTTP API. Without users it is for this machine only.",
        footer = {
            "",
            "The store is made if there is none. Ctrl-C closes the desk. Once there are users ('chancery user add'), one has to sign in."
        })
final class ServeCommand implements Callable<Integer> {

    /** Where the program's own folder is, as the script that starts it says. */
    private static final String HOME = "chancery.home";

    private final Surroundings around;

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private ThreadsOption threads = new ThreadsOption();

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "7345",
            description = "Port to listen on (default: ${DEFAULT-VALUE}); 0 takes any that is free.")
    private int port = 7345;

    @Option(
            names = "--address",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description =
                    "Address to listen on (default: ${DEFAULT-VALUE}, this machine only); 0.0.0.0 for all. Needs users.")
    private String address = "127.0.0.1";

    @Option(
            names = "--origin",
            paramLabel = "URL",
            description =
                    "Address under which browsers see the desk, as https://desk.example.org, where a proxy or a name"
                            + " stands before it; may be repeated. With https, cookies go over https only.")
    private List<String> origins = List.of();

    ServeCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (port < 0 || port > 65_535) {
            throw new UsageError("--port " + port + ": give 0 to 65535");
        }
        Overlay overlay = new Overlay(store.folder(), store.knowledge().get());
        Desk.Plan plan =
                new Desk.Plan(store.file(), around.workshop().with(overlay), overlay, examples(), threads.number());
        Site site = new Site(address, port, origins);
        sayWhatComesFirst();
        try (Desk desk = Desk.open(plan, site)) {
            around.out().println("The desk is open at " + desk.address());
            around.out().flush();
            around.say("It shows " + store.file() + " to " + (site.isOpenToOthers() ? "its users" : "this machine only")
                    + ". Ctrl-C closes it.");
            if (site.isOpenToOthers() && !site.isEncrypted()) {
                around.say(
                        "Passwords cross the network as they are typed: put a proxy with https before it, and name it"
                                + " with --origin https://…");
            }
            new CountDownLatch(1).await();
        } catch (PortTaken e) {
            throw new UsageError("--port: " + e.getMessage());
        } catch (NoUsers e) {
            throw new UsageError("--address: " + e.getMessage());
        }
        return ExitCode.DONE;
    }

    /** A store of an older program, or one whose reading was stopped, takes its time before the desk is open. */
    private void sayWhatComesFirst() {
        if (Files.exists(store.file())) {
            try (Store opened = Store.open(store.file())) {
                if (!opened.isFresh() && opened.numberOfReports() > 0) {
                    around.say(
                            "The record is built anew first: an older Chancery built it, or a reading was stopped …");
                }
            }
        }
    }

    private static Optional<Path> examples() {
        return Optional.ofNullable(System.getProperty(HOME))
                .map(home -> Path.of(home, "examples"))
                .filter(Files::isDirectory);
    }
}
