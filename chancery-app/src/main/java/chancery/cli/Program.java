package chancery.cli;

import chancery.ask.BadQuestion;
import chancery.knowledge.KnowledgeError;
import chancery.registry.Failures;
import chancery.show.Paint;
import chancery.store.StoreError;
import chancery.users.UserError;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;

/** All commands, joined; and what the user is told when one fails. */
final class Program {

    private static final int LEAST = 60;
    private static final int MOST = 100;

    private final Surroundings around;
    private final CommandLine line;

    Program(Surroundings around) {
        this.around = around;
        Ansi ansi = around.screen().paint() == Paint.COLOURS ? Ansi.ON : Ansi.OFF;
        this.line = explained(commands(around))
                .setOut(new PrintWriter(around.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(around.err(), true, StandardCharsets.UTF_8))
                .setColorScheme(CommandLine.Help.defaultColorScheme(ansi))
                .setUsageHelpWidth(
                        Math.max(LEAST, Math.min(MOST, around.screen().columns())))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((error, arguments) -> wrongUsage(error))
                .setExecutionExceptionHandler((error, command, result) -> failed(error));
    }

    int run(String... arguments) {
        if (arguments.length == 0) {
            line.usage(around.err());
            return ExitCode.USAGE;
        }
        return line.execute(arguments);
    }

    /** Every command explains itself when asked with --help. */
    private static CommandLine explained(CommandLine command) {
        command.getCommandSpec().mixinStandardHelpOptions(true);
        command.getSubcommands().values().forEach(Program::explained);
        return command;
    }

    private static CommandLine commands(Surroundings around) {
        CommandLine knowledge = new CommandLine(new KnowledgeCommand());
        knowledge.addSubcommand(new KnowledgeCommand.Check(around));
        knowledge.addSubcommand(new ProposalsCommand(around));
        knowledge.addSubcommand(new CodesCommand(around));
        knowledge.addSubcommand(new DiffCommand(around));
        knowledge.addSubcommand(new CommandLine(new ImportCommand()).addSubcommand(new ImportCommand.Wikidata(around)));
        return new CommandLine(new Root())
                .addSubcommand(new ReadCommand(around))
                .addSubcommand(new ChronicleCommand(around))
                .addSubcommand(new AskCommand(around))
                .addSubcommand(new PeopleCommand(around))
                .addSubcommand(new StatementsCommand(around))
                .addSubcommand(new AgreementsCommand(around))
                .addSubcommand(new DisputesCommand(around))
                .addSubcommand(new SourcesCommand(around))
                .addSubcommand(new ShowCommand(around))
                .addSubcommand(RuleCommand.with(around))
                .addSubcommand(new CodeCommand(around))
                .addSubcommand(new ParseCommand(around))
                .addSubcommand(new ExportCommand(around))
                .addSubcommand(new PlotCommand(around))
                .addSubcommand(new ServeCommand(around))
                .addSubcommand(UserCommand.with(around))
                .addSubcommand(new RebuildCommand(around))
                .addSubcommand(new DoctorCommand(around))
                .addSubcommand(knowledge);
    }

    private int wrongUsage(ParameterException error) {
        CommandLine command = error.getCommandLine();
        around.say("chancery: " + error.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(error, command.getErr());
        around.say("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        return ExitCode.USAGE;
    }

    private int failed(Exception error) {
        if (error instanceof UsageError || error instanceof BadQuestion || error instanceof UserError) {
            around.say("chancery: " + error.getMessage());
            return ExitCode.USAGE;
        }
        if (error instanceof StoreError || error instanceof KnowledgeError) {
            around.say("chancery: " + error.getMessage());
            return ExitCode.UNUSABLE;
        }
        around.say("chancery: " + Failures.words(error));
        around.say("This is a mistake in the program. CHANCERY_TRACE=1 shows where; please report it.");
        if (System.getenv("CHANCERY_TRACE") != null) {
            for (StackTraceElement place : error.getStackTrace()) {
                around.say("  at " + place);
            }
        }
        return ExitCode.UNUSABLE;
    }

    @Command(
            name = "chancery",
            version = "chancery 0.1.0",
            description =
                    "Reads news reports into a diplomatic record: who met, visited, promised, signed, accused, threatened whom.",
            footer = {
                "",
                "First: chancery read PATH. Exit codes: 0 done, 1 some reports failed, 2 wrong usage, 3 store or knowledge unusable."
            })
    private static final class Root implements Runnable {

        @Override
        public void run() {
            throw new UsageError("say what to do, such as 'chancery read PATH'; 'chancery --help' lists all commands");
        }
    }
}
