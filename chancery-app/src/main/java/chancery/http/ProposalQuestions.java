package chancery.http;

import chancery.propose.Proposal;
import chancery.registry.Library;
import chancery.registry.ProposalRecords;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Who may be missing in the record of office-holders, with the sentences that say so. */
final class ProposalQuestions {

    private static final Set<String> PARAMETERS = Set.of("state", "office", "person", "reports", "limit");

    /** {@code {total, items}}: those of most reports first. */
    ObjectNode list(Library library, Context request) {
        Questions.wishes(request, List.of(), PARAMETERS);
        Optional<String> state = Questions.word(request, "state").map(code -> code.toUpperCase(Locale.ROOT));
        Optional<String> office = Questions.word(request, "office");
        Optional<String> person = Questions.word(request, "person");
        int least = Questions.number(request, "reports", 1);
        ProposalRecords records = new ProposalRecords(library);
        List<Proposal> found = records.all().stream()
                .filter(one -> one.reports() >= least)
                .filter(one -> state.isEmpty() || one.office().jurisdiction().equals(state))
                .filter(one -> fits(office, one.office().key()))
                .filter(one -> fits(person, one.holder().id().value()))
                .toList();
        ObjectNode node = Json.object().put("total", found.size());
        return node.set(
                "items",
                Json.array(found.stream().limit(Questions.limit(request)).toList(), records::json));
    }

    private static boolean fits(Optional<String> asked, String value) {
        return asked.isEmpty() || asked.get().equals(value);
    }
}
