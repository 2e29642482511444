package chancery.registry;

import chancery.export.JsonRecords;
import chancery.model.Claim;
import chancery.propose.OfficeProposals;
import chancery.propose.Proposal;
import chancery.propose.ProposalRow;
import chancery.store.Shelf;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Whom the reports of a store have in an office that the record knows nobody of: found, and told as JSON. */
public final class ProposalRecords {

    private final Library library;

    public ProposalRecords(Library library) {
        this.library = library;
    }

    /** All of them, those of most reports first. */
    public List<Proposal> all() {
        List<Claim> tenures = library.records().inOrder(Shelf.TENURES, List.of());
        return new OfficeProposals(library.knowledge()).of(tenures);
    }

    /** {@code {person, name, office, title, jurisdiction, acting, first_seen, last_seen, reports, row, tenures}}; row is null where undated. */
    public ObjectNode json(Proposal proposal) {
        JsonRecords records = library.json();
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("person", proposal.holder().id().value());
        node.put("name", proposal.holder().name());
        node.put("office", proposal.office().key());
        node.put("title", proposal.office().title());
        node.put("jurisdiction", proposal.office().jurisdiction().orElse(null));
        node.put("acting", proposal.acting());
        node.put("first_seen", proposal.firstSeen().map(LocalDate::toString).orElse(null));
        node.put("last_seen", proposal.lastSeen().map(LocalDate::toString).orElse(null));
        node.put("reports", proposal.reports());
        node.put("row", ProposalRow.of(proposal).orElse(null));
        ArrayNode evidence = node.putArray("tenures");
        for (Claim claim : proposal.evidence()) {
            Optional<String> outlet = library.sourceOf(claim.report()).outlet();
            evidence.add(records.tenure(claim).put("outlet", outlet.orElse(null)));
        }
        return node;
    }
}
