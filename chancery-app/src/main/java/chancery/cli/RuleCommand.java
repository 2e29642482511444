package chancery.cli;

import chancery.registry.Clerk.Wanted;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "rule",
        description =
                "Puts the record right. Each ruling is kept with who made it, when and why, holds over every rebuild and"
                        + " every new reading, and can be undone.")
final class RuleCommand implements Callable<Integer> {

    private RuleCommand() {}

    static CommandLine with(Surroundings around) {
        return new CommandLine(new RuleCommand())
                .addSubcommand(new Accept(around))
                .addSubcommand(new Reject(around))
                .addSubcommand(new Note(around))
                .addSubcommand(new Edit(around))
                .addSubcommand(new Merge(around))
                .addSubcommand(new Split(around))
                .addSubcommand(new Rename(around))
                .addSubcommand(new Settle(around))
                .addSubcommand(new Undo(around))
                .addSubcommand(new RuleListCommand(around))
                .addSubcommand(new RuleImportCommand(around));
    }

    @Override
    public Integer call() {
        throw new UsageError(
                "rule: say what to do: rule accept|reject|note|edit|merge|split|rename|dispute|undo|list|import");
    }

    @Command(name = "accept", description = "It is right as it stands.")
    static final class Accept extends RuleMaking {
        @Parameters(
                paramLabel = "ID",
                arity = "1..*",
                description = "Events, statements, tenures, figures, agreements.")
        private List<String> ids = List.of();

        Accept(Surroundings around) {
            super(around);
        }

        @Override
        List<Wanted> wanted() {
            return ids.stream().map(id -> Wanted.of("accept", id)).toList();
        }
    }

    @Command(name = "reject", description = "It is not so: it is put aside, out of chronicle and export.")
    static final class Reject extends RuleMaking {
        @Parameters(
                paramLabel = "ID",
                arity = "1..*",
                description = "Events, statements, tenures, figures, agreements.")
        private List<String> ids = List.of();

        Reject(Surroundings around) {
            super(around);
        }

        @Override
        List<Wanted> wanted() {
            return ids.stream().map(id -> Wanted.of("reject", id)).toList();
        }
    }

    @Command(name = "note", description = "Keeps the words of --why with a record, and changes nothing.")
    static final class Note extends RuleMaking {
        @Parameters(paramLabel = "ID", description = "The record.")
        private String id = "";

        Note(Surroundings around) {
            super(around);
        }

        @Override
        List<Wanted> wanted() {
            return List.of(Wanted.of("note", id));
        }
    }

    @Command(
            name = "edit",
            description =
                    "Puts fields of an event right: kind, type, mode, cameo, status, agents, recipients, date, place.",
            footer = {"", "Example: chancery rule edit e-3fa9 date=2018-09-03 place=Damascus agents=IRN,\"Ana Mirza\""})
    static final class Edit extends RuleMaking {
        @Parameters(index = "0", paramLabel = "ID", description = "The event.")
        private String id = "";

        @Parameters(
                index = "1..*",
                arity = "1..*",
                paramLabel = "FIELD=VALUE",
                description = "New value; none where the reports do not say.")
        private List<String> fields = List.of();

        Edit(Surroundings around) {
            super(around);
        }

        @Override
        List<Wanted> wanted() {
            Map<String, String> changes = new LinkedHashMap<>();
            for (String field : fields) {
                int at = field.indexOf('=');
                if (at < 1) {
                    throw new UsageError("'" + field + "' changes nothing; write FIELD=VALUE, such as date=2018-09-03");
                }
                changes.put(field.substring(0, at), field.substring(at + 1));
            }
            return List.of(
                    new Wanted("edit", id, List.of(), changes, Optional.empty(), Optional.empty(), Optional.empty()));
        }
    }

    @Command(name = "merge", description = "Several events are one: the first stays, and takes what the others tell.")
    static final class Merge extends RuleMaking {
        @Parameters(paramLabel = "ID", arity = "2..*", description = "The events; the first stays.")
        private List<String> ids = List.of();

        Merge(Surroundings around) {
            super(around);
        }

        @Override
        List<Wanted> wanted() {
            return List.of(more("merge", ids));
        }
    }

    @Command(name = "split", description = "Some claims of an event tell another one.")
    static final class Split extends RuleMaking {
        @Parameters(
                paramLabel = "ID",
                arity = "2..*",
                description = "The event, then the claims to tell apart; 'show' lists its claims.")
        private List<String> ids = List.of();

        Split(Surroundings around) {
            super(around);
        }

        @Override
        List<Wanted> wanted() {
            return List.of(more("split", ids));
        }
    }

    @Command(name = "rename", description = "An actor has another name, or is another actor.")
    static final class Rename extends RuleMaking {
        @Parameters(paramLabel = "ACTOR", description = "Id or name.")
        private String actor = "";

        @Option(names = "--to", paramLabel = "NAME", description = "What it is called.")
        private @Nullable String name;

        @Option(names = "--into", paramLabel = "ACTOR", description = "Whom it really is: id or name.")
        private @Nullable String into;

        Rename(Surroundings around) {
            super(around);
        }

        @Override
        List<Wanted> wanted() {
            return List.of(new Wanted(
                    "rename",
                    actor,
                    List.of(),
                    Map.of(),
                    Optional.ofNullable(name),
                    Optional.ofNullable(into),
                    Optional.empty()));
        }
    }

    @Command(
            name = "dispute",
            description = "Decides a dispute. The event stays as it is told: 'rule edit' changes it.")
    static final class Settle extends RuleMaking {
        @Parameters(paramLabel = "ID", description = "The dispute.")
        private String id = "";

        @Option(
                names = "--holds",
                required = true,
                paramLabel = "VALUE",
                description = "The side that is right, or another value; none if they do not really disagree.")
        private String holds = "";

        Settle(Surroundings around) {
            super(around);
        }

        @Override
        List<Wanted> wanted() {
            return List.of(new Wanted(
                    "dispute", id, List.of(), Map.of(), Optional.empty(), Optional.empty(), Optional.of(holds)));
        }
    }

    @Command(name = "undo", description = "Takes rulings back; an undoing can be undone, too.")
    static final class Undo extends RuleMaking {
        @Parameters(paramLabel = "RULING", arity = "1..*", description = "Ids of rulings; 'rule list' lists them.")
        private List<String> ids = List.of();

        Undo(Surroundings around) {
            super(around);
        }

        @Override
        List<Wanted> wanted() {
            return ids.stream().map(id -> Wanted.of("undo", id)).toList();
        }
    }

    private static Wanted more(String what, List<String> ids) {
        List<String> others = new ArrayList<>(ids.subList(1, ids.size()));
        return new Wanted(what, ids.get(0), others, Map.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
