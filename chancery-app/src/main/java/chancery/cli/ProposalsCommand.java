package chancery.cli;

import chancery.model.Claim;
import chancery.model.Tenure;
import chancery.model.When;
import chancery.propose.Proposal;
import chancery.propose.ProposalRow;
import chancery.registry.Library;
import chancery.registry.ProposalRecords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "proposals",
        description =
                "Lists people whom reports have in an office that the record of office-holders knows nobody of, with the"
                        + " sentences that say so.")
final class ProposalsCommand implements Callable<Integer> {

    private static final int QUOTED = 3;

    private final Surroundings around;

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private Answer answer = new Answer();

    @Option(names = "--tsv", description = "Write rows for office-holders.tsv, without its header.")
    private boolean table;

    @Option(names = "--state", paramLabel = "CODE", description = "Only offices of this state: IRN.")
    private @Nullable String state;

    @Option(
            names = "--reports",
            paramLabel = "N",
            defaultValue = "1",
            description = "Only those whom so many reports have in the office (default: 1).")
    private int least = 1;

    ProposalsCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        if (table && answer.isJson()) {
            throw new UsageError("knowledge proposals: --tsv and --json are two forms; give one of them");
        }
        try (Library library = around.open(store)) {
            ProposalRecords records = new ProposalRecords(library);
            List<Proposal> proposals =
                    records.all().stream().filter(this::isAsked).toList();
            if (answer.isJson()) {
                Answer.print(around.out(), proposals.stream().map(records::json).toList());
            } else if (table) {
                rows(proposals);
            } else {
                List<String> lines = new ArrayList<>();
                proposals.forEach(proposal -> lines.addAll(lines(proposal, library)));
                Answer.print(around.out(), lines);
                around.say(proposals.size() + (proposals.size() == 1 ? " proposal." : " proposals."));
            }
        }
        return ExitCode.DONE;
    }

    private boolean isAsked(Proposal proposal) {
        boolean here = state == null
                || proposal.office()
                        .jurisdiction()
                        .filter(state.toUpperCase(Locale.ROOT)::equals)
                        .isPresent();
        return here && proposal.reports() >= least;
    }

    private void rows(List<Proposal> proposals) {
        List<String> rows = proposals.stream()
                .flatMap(proposal -> ProposalRow.of(proposal).stream())
                .toList();
        Answer.print(around.out(), rows);
        int undated = proposals.size() - rows.size();
        if (undated > 0) {
            around.say(undated + " left out, for no report that has them is dated.");
        }
    }

    private List<String> lines(Proposal proposal, Library library) {
        List<String> lines = new ArrayList<>();
        String where = proposal.office().jurisdiction().map(library::stateName).orElse("");
        lines.add(proposal.holder().name() + ", " + (proposal.acting() ? "acting " : "")
                + proposal.office().title() + " of " + where + " ("
                + proposal.office().key() + ")");
        lines.add("  seen        " + seen(proposal) + ", in " + proposal.reports()
                + (proposal.reports() == 1 ? " report" : " reports"));
        for (Claim claim : proposal.evidence().stream().limit(QUOTED).toList()) {
            lines.add("  " + day(claim) + "  " + library.source(claim.report()) + " · " + claim.id());
            lines.add("    " + claim.evidence().text().replaceAll("\\s+", " ").strip());
        }
        int more = proposal.evidence().size() - QUOTED;
        if (more > 0) {
            lines.add("  and " + more + " more");
        }
        lines.add("");
        return lines;
    }

    private static String seen(Proposal proposal) {
        String first = proposal.firstSeen().map(Object::toString).orElse("undated");
        String last = proposal.lastSeen().map(Object::toString).orElse(first);
        return first.equals(last) ? first : first + " to " + last;
    }

    private static String day(Claim claim) {
        return ((Tenure) claim.assertion())
                .when()
                .flatMap(When::to)
                .map(Object::toString)
                .orElse("undated   ");
    }
}
