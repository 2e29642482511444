package chancery.cli;

import chancery.answer.Answering;
import chancery.answer.Inquiries;
import chancery.answer.Reply;
import chancery.answer.ReplyRecords;
import chancery.model.Evidence;
import chancery.registry.Library;
import chancery.show.TableText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "ask",
        description =
                "Answers a question out of the record, with the sentences that the answer stands on. In plain English, or by"
                        + " its parts.",
        footer = {
            "",
            "Examples: chancery ask \"Who visited Damascus in 2017?\"",
            "          chancery ask --topic office --office foreign_minister --with Iran --from 2019-03 --to 2019-03"
        })
final class AskCommand implements Callable<Integer> {

    private static final int USUAL = 10;
    private static final int SENTENCES = 2;

    private final Surroundings around;

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private Answer answer = new Answer();

    @Parameters(paramLabel = "QUESTION", arity = "0..*", description = "In plain English.")
    private List<String> question = List.of();

    @Option(
            names = "--topic",
            paramLabel = "TOPIC",
            description = "visit, meeting, agreement, office, statement, dispute,"
                    + " returned, readouts, spokesmen, sequel, figure, act.")
    private List<String> topic = List.of();

    @Option(names = "--sought", paramLabel = "WHAT", description = "who (default), when, where, what, number.")
    private List<String> sought = List.of();

    @Option(names = "--by", paramLabel = "ACTOR", description = "Who does it: visitor, speaker, office-holder.")
    private List<String> by = List.of();

    @Option(names = "--with", paramLabel = "ACTOR", description = "Who else has a part: host, whom it is about.")
    private List<String> with = List.of();

    @Option(names = "--besides", paramLabel = "ACTOR", description = "Who has a part, but is not asked for.")
    private List<String> besides = List.of();

    @Option(names = "--office", paramLabel = "OFFICE", description = "Family of an office: foreign_minister.")
    private List<String> office = List.of();

    @Option(names = "--place", paramLabel = "PLACE", description = "Only there.")
    private List<String> place = List.of();

    @Option(names = "--from", paramLabel = "DAY", description = "From this day, month or year on.")
    private List<String> from = List.of();

    @Option(names = "--to", paramLabel = "DAY", description = "Up to this day, month or year.")
    private List<String> to = List.of();

    @Option(names = "--kind", paramLabel = "KIND", description = "Kind of event.")
    private List<String> kind = List.of();

    @Option(names = "--force", paramLabel = "FORCE", description = "What is done by saying it: accuse, thank …")
    private List<String> force = List.of();

    @Option(names = "--status", paramLabel = "STATUS", description = "Only happened, planned, denied …")
    private List<String> status = List.of();

    @Option(names = "--fate", paramLabel = "FATE", description = "What became of it: held, lapsed, fulfilled …")
    private List<String> fate = List.of();

    @Option(names = "--text", paramLabel = "WORDS", description = "Words that the sentences should have.")
    private List<String> text = List.of();

    @Option(names = "--limit", paramLabel = "N", description = "At most so many answers (default: 10).")
    private int limit = USUAL;

    AskCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        Map<String, List<String>> parts = parts();
        if (question.isEmpty() == parts.isEmpty()) {
            throw new UsageError("ask in plain English, or by --topic and other parts, but not both");
        }
        try (Library library = around.open(store)) {
            Answering answering = new Answering(library, Math.max(1, limit));
            Reply reply = question.isEmpty()
                    ? answering.reply(Inquiries.of(library, parts))
                    : answering.reply(String.join(" ", question));
            if (answer.isJson()) {
                around.out().println(new ReplyRecords(library).json(reply));
            } else {
                Answer.print(around.out(), lines(reply, library));
            }
        }
        return ExitCode.DONE;
    }

    private Map<String, List<String>> parts() {
        Map<String, List<String>> all = new LinkedHashMap<>();
        all.put("topic", topic);
        all.put("sought", sought);
        all.put("by", by);
        all.put("with", with);
        all.put("besides", besides);
        all.put("office", office);
        all.put("place", place);
        all.put("from", from);
        all.put("to", to);
        all.put("kind", kind);
        all.put("force", force);
        all.put("status", status);
        all.put("fate", fate);
        all.put("text", text);
        all.values().removeIf(List::isEmpty);
        return all;
    }

    private List<String> lines(Reply reply, Library library) {
        List<String> lines = new ArrayList<>();
        lines.add("understood: " + reply.understood());
        reply.candidates()
                .forEach(one -> lines.add("'" + one.words() + "' was taken for " + one.taken() + "; it may also mean "
                        + String.join(", ", one.others())));
        lines.add("");
        if (!reply.isStated()) {
            lines.add("Not stated: no record answers this."
                    + (reply.nearest().isEmpty() ? "" : " Nearest to it, by the words of their sentences:"));
            reply.nearest().forEach(one -> lines.addAll(lines(one, library)));
        }
        reply.table()
                .ifPresent(
                        table -> lines.addAll(new TableText(around.style(library)).of(table.columns(), table.rows())));
        reply.answers().forEach(one -> lines.addAll(lines(one, library)));
        reply.notes().forEach(lines::add);
        return lines;
    }

    private static List<String> lines(Reply.Answer one, Library library) {
        List<String> lines = new ArrayList<>();
        lines.add(one.answer() + " · " + one.day()
                + one.record().map(id -> " · " + id).orElse(""));
        if (!one.told().equals(one.answer())) {
            lines.add("    " + one.told());
        }
        for (Evidence sentence : one.evidence().stream().limit(SENTENCES).toList()) {
            lines.add("    “" + sentence.text().replaceAll("\\s+", " ").strip() + "” ("
                    + library.source(sentence.report()) + ")");
        }
        if (one.evidence().size() > SENTENCES) {
            lines.add("    and " + (one.evidence().size() - SENTENCES) + " more sentences");
        }
        return lines;
    }
}
