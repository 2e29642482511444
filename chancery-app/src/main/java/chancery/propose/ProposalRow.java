package chancery.propose;

import java.util.List;
import java.util.Optional;

/** Writes a proposal as a row of {@code office-holders.tsv}. */
public enum ProposalRow {
    ;

    /** Columns of the table, in the order of the cells. */
    public static final List<String> COLUMNS = List.of(
            "person_id",
            "person_name",
            "aliases",
            "office",
            "title_as_used",
            "jurisdiction",
            "start",
            "end",
            "source_note",
            "checked",
            "wikidata");

    private static final String PREFIX = "person/";

    /**
     * The row; empty if no report is dated, for a row without days would hold for all times. Start and end are the days between which
     * reports have the holder in office: more is not known.
     */
    public static Optional<String> of(Proposal proposal) {
        return proposal.firstSeen()
                .flatMap(first -> proposal.lastSeen()
                        .map(last -> String.join(
                                "\t",
                                proposal.holder().id().value().substring(PREFIX.length()),
                                plain(proposal.holder().name()),
                                "",
                                proposal.office().key(),
                                plain(proposal.office().title()),
                                OfficeProposals.jurisdiction(proposal.office()),
                                first.toString(),
                                last.toString(),
                                note(proposal),
                                "no",
                                proposal.holder().wikidata().orElse(""))));
    }

    private static String note(Proposal proposal) {
        int reports = proposal.reports();
        return (proposal.acting() ? "acting; " : "") + reports + (reports == 1 ? " report" : " reports")
                + " of a store; in office at least on these days; "
                + proposal.evidence().get(0).id();
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
