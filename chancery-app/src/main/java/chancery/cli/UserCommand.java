package chancery.cli;

import chancery.users.Role;
import chancery.users.User;
import chancery.users.Users;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "user",
        description =
                "Says who may use the desk over a store, and as what. Changes hold at once, also for a desk that is open.",
        footer = {
            "",
            "Roles: a reader asks and downloads, a reviewer also hands reports in and rules, an admin does everything.",
            "The users stand beside the store, in a file named after it with .users, and stay when the store is made anew."
        })
final class UserCommand implements Callable<Integer> {

    private UserCommand() {}

    static CommandLine with(Surroundings around) {
        return new CommandLine(new UserCommand())
                .addSubcommand(new Add(around))
                .addSubcommand(new Everybody(around))
                .addSubcommand(new Rank(around))
                .addSubcommand(new Password(around))
                .addSubcommand(new Remove(around))
                .addSubcommand(new UserTokenCommand(around));
    }

    @Override
    public Integer call() {
        throw new UsageError("user: say what to do: user add|list|role|password|remove|token");
    }

    /** What all of these begin with: the users beside a store. */
    abstract static class OfStore implements Callable<Integer> {
        private final Surroundings around;

        @Mixin
        private StoreOption store = new StoreOption();

        OfStore(Surroundings around) {
            this.around = around;
        }

        Surroundings around() {
            return around;
        }

        int with(Consumer<Users> work) {
            try (Users users = Users.beside(store.file())) {
                work.accept(users);
            }
            return ExitCode.DONE;
        }
    }

    @Command(
            name = "add",
            description = "Adds a user. The password is asked for, or is the first line of the input, or is made up.")
    static final class Add extends OfStore {
        @Parameters(paramLabel = "NAME", description = "a-z, digits, '.', '_', '-'; begins with a letter.")
        private String name = "";

        @Option(names = "--role", required = true, paramLabel = "ROLE", description = "reader, reviewer or admin.")
        private String role = "";

        @Mixin
        private PasswordOption password = new PasswordOption();

        Add(Surroundings around) {
            super(around);
        }

        @Override
        public Integer call() {
            Role wanted = Role.of(role);
            return with(users -> {
                String chosen = password.get(around());
                User user = users.add(name, wanted, chosen);
                password.tell(around(), chosen);
                around().say("Added " + user.name() + ", " + user.role().word() + ".");
            });
        }
    }

    @Command(name = "list", description = "Lists the users: name, role, day of adding, number of tokens.")
    static final class Everybody extends OfStore {
        Everybody(Surroundings around) {
            super(around);
        }

        @Override
        public Integer call() {
            return with(users -> {
                users.all().forEach(user -> around().out().println(line(user)));
                if (!users.any()) {
                    around().say("There are no users: the desk is for this machine only, and asks nobody who he is.");
                }
            });
        }

        private static String line(User user) {
            return String.join(
                    "\t",
                    user.name(),
                    user.role().word(),
                    user.added().toString().substring(0, "2026-01-01".length()),
                    String.valueOf(user.tokens()));
        }
    }

    @Command(name = "role", description = "Gives a user another role.")
    static final class Rank extends OfStore {
        @Parameters(paramLabel = "NAME")
        private String name = "";

        @Parameters(paramLabel = "ROLE", description = "reader, reviewer or admin.")
        private String role = "";

        Rank(Surroundings around) {
            super(around);
        }

        @Override
        public Integer call() {
            Role wanted = Role.of(role);
            return with(users -> {
                User user = users.role(name, wanted);
                around().say(user.name() + " is " + user.role().word() + " now.");
            });
        }
    }

    @Command(
            name = "password",
            description = "Gives a user another password; whoever is signed in with the old one is signed out.")
    static final class Password extends OfStore {
        @Parameters(paramLabel = "NAME")
        private String name = "";

        @Mixin
        private PasswordOption password = new PasswordOption();

        Password(Surroundings around) {
            super(around);
        }

        @Override
        public Integer call() {
            return with(users -> {
                String chosen = password.get(around());
                User user = users.password(name, chosen);
                password.tell(around(), chosen);
                around().say(user.name() + " has another password now.");
            });
        }
    }

    @Command(name = "remove", description = "Takes a user away, with all tokens, and signs the user out.")
    static final class Remove extends OfStore {
        @Parameters(paramLabel = "NAME")
        private String name = "";

        Remove(Surroundings around) {
            super(around);
        }

        @Override
        public Integer call() {
            return with(users -> {
                users.remove(name);
                around().say("Removed " + name + ".");
            });
        }
    }
}
