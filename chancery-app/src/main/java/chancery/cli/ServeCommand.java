package chancery.cli;

import chancery.http.Desk;
import chancery.http.PortTaken;
import chancery.registry.LoadedKnowledge;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "serve",
        description = "Opens the desk: pages over the store, and the HTTP API, for this machine only.",
        footer = {"", "The store is made if there is none. Ctrl-C closes the desk."})
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

    ServeCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (port < 0 || port > 65_535) {
            throw new UsageError("--port " + port + ": give 0 to 65535");
        }
        LoadedKnowledge loaded = store.knowledge().get();
        Desk.Plan plan =
                new Desk.Plan(store.file(), around.workshop().with(() -> loaded), loaded, examples(), threads.number());
        try (Desk desk = Desk.open(plan, port)) {
            around.out().println("The desk is open at " + desk.address());
            around.out().flush();
            around.say("It shows " + store.file() + " to this machine only. Ctrl-C closes it.");
            new CountDownLatch(1).await();
        } catch (PortTaken e) {
            throw new UsageError("--port: " + e.getMessage());
        }
        return ExitCode.DONE;
    }

    private static Optional<Path> examples() {
        return Optional.ofNullable(System.getProperty(HOME))
                .map(home -> Path.of(home, "examples"))
                .filter(Files::isDirectory);
    }
}
