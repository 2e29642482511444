package chancery.cli;

import chancery.users.Token;
import chancery.users.Tokens;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "token",
        description = "Makes a token with which a program acts for a user, and prints it once.",
        footer = {"", "The program sends it with each request: Authorization: Bearer TOKEN."})
final class UserTokenCommand extends UserCommand.OfStore {

    @Parameters(paramLabel = "NAME", description = "For whom.")
    private String name = "";

    @Option(names = "--note", paramLabel = "WORDS", defaultValue = "", description = "What it is for.")
    private String note = "";

    @ArgGroup
    private @Nullable Instead instead;

    /** What to do in place of making one. */
    static final class Instead {
        @Option(names = "--list", required = true, description = "Lists the tokens of the user instead.")
        private boolean list;

        @Option(
                names = "--revoke",
                required = true,
                paramLabel = "ID",
                description = "Makes this one worthless instead.")
        private String revoke = "";
    }

    UserTokenCommand(Surroundings around) {
        super(around);
    }

    @Override
    public Integer call() {
        return with(users -> {
            Tokens tokens = users.tokens();
            if (instead == null) {
                make(tokens);
            } else if (instead.list) {
                tokens.of(name).forEach(token -> around().out().println(line(token)));
            } else {
                tokens.revoke(name, instead.revoke);
                around().say("Revoked " + instead.revoke + ".");
            }
        });
    }

    private void make(Tokens tokens) {
        Tokens.Made made = tokens.make(name, note);
        around().out().println(made.secret());
        around().say("This token is shown once. It is " + made.token().id() + " in 'user token "
                + made.token().user() + " --list'; revoke it with --revoke "
                + made.token().id() + ".");
    }

    private static String line(Token token) {
        return String.join(
                "\t",
                token.id(),
                token.made().toString().substring(0, "2026-01-01".length()),
                token.used().map(day -> "used " + day).orElse("never used"),
                token.note());
    }
}
