package chancery.propose;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.knowledge.Knowledge;
import chancery.knowledge.KnowledgeSource;
import chancery.model.Actor;
import chancery.model.ActorId;
import chancery.model.Certainty;
import chancery.model.Claim;
import chancery.model.Evidence;
import chancery.model.Office;
import chancery.model.Participant;
import chancery.model.ReportId;
import chancery.model.Span;
import chancery.model.Status;
import chancery.model.Tenure;
import chancery.model.Tenure.Check;
import chancery.model.Tenure.Standing;
import chancery.model.When;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfficeProposalsTest {

    private static final String TABLE = "office-holders.tsv";
    private static final Knowledge KNOWLEDGE = Knowledge.bundled();
    private static final Optional<When> MAY = Optional.of(When.day(LocalDate.of(1987, 5, 4), When.Basis.STATED));
    private static final Optional<When> JULY = Optional.of(When.day(LocalDate.of(1987, 7, 9), When.Basis.STATED));

    @TempDir
    private Path folder;

    @Test
    void whomTheRecordDoesNotKnowIsProposedOnceWithAllSentences() {
        List<Proposal> proposals = proposals(
                said("c-2", "r-2", "Marta Keller", Standing.CURRENT, Check.UNKNOWN, JULY),
                said("c-1", "r-1", "Marta Keller", Standing.CURRENT, Check.UNKNOWN, MAY));
        assertThat(proposals).hasSize(1);
        assertThat(proposals.get(0).evidence()).extracting(Claim::id).containsExactly("c-1", "c-2");
        assertThat(proposals.get(0).reports()).isEqualTo(2);
        assertThat(proposals.get(0).firstSeen()).contains(LocalDate.of(1987, 5, 4));
        assertThat(proposals.get(0).lastSeen()).contains(LocalDate.of(1987, 7, 9));
    }

    @Test
    void whoAgreesConflictsIsFormerOrHasNoGivenNameIsNotProposed() {
        assertThat(proposals(
                        said("c-1", "r-1", "Marta Keller", Standing.CURRENT, Check.AGREES, MAY),
                        said("c-2", "r-1", "Marta Keller", Standing.CURRENT, Check.CONFLICTS, MAY),
                        said("c-3", "r-1", "Marta Keller", Standing.FORMER, Check.UNKNOWN, MAY),
                        said("c-4", "r-1", "Keller", Standing.CURRENT, Check.UNKNOWN, MAY)))
                .isEmpty();
    }

    @Test
    void rowsPastedIntoAnOverlayMakeTheRecordKnowTheHolder() throws IOException {
        Proposal proposal = proposals(said("c-1", "r-1", "Marta Keller", Standing.ACTING, Check.UNKNOWN, MAY))
                .get(0);
        List<String> lines =
                new ArrayList<>(KnowledgeSource.bundled().lines(TABLE).orElseThrow());
        assertThat(lines).contains(String.join("\t", ProposalRow.COLUMNS));
        lines.add(ProposalRow.of(proposal).orElseThrow());
        Files.write(folder.resolve(TABLE), lines);
        Knowledge overlaid = Knowledge.load(KnowledgeSource.folder(folder).over(KnowledgeSource.bundled()));
        assertThat(overlaid.offices().heldBy("marta-keller")).singleElement().satisfies(held -> {
            assertThat(held.office()).isEqualTo("foreign_minister");
            assertThat(held.acting()).isTrue();
            assertThat(held.meets(MAY.orElseThrow())).isTrue();
            assertThat(held.meets(JULY.orElseThrow())).isFalse();
        });
    }

    @Test
    void withoutAnyDayThereIsNoRow() {
        Proposal proposal = proposals(
                        said("c-1", "r-1", "Marta Keller", Standing.CURRENT, Check.UNKNOWN, Optional.empty()))
                .get(0);
        assertThat(ProposalRow.of(proposal)).isEmpty();
    }

    private static List<Proposal> proposals(Claim... claims) {
        return new OfficeProposals(KNOWLEDGE).of(List.of(claims));
    }

    private static Claim said(
            String id, String report, String name, Standing standing, Check check, Optional<When> when) {
        ActorId person =
                new ActorId("person/" + name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'));
        Actor.Person holder =
                new Actor.Person(person, name, Optional.of("AUT"), Optional.empty(), List.of(), Optional.empty());
        String text = "Foreign Minister " + name + " spoke.";
        Span all = new Span(0, text.length());
        Tenure tenure = new Tenure(
                new Participant(holder, Optional.empty(), all),
                new Office("foreign_minister", "Foreign Minister", Optional.of("AUT")),
                standing,
                when,
                check,
                List.of());
        return new Claim(
                id,
                tenure,
                Status.HAPPENED,
                List.of(),
                Certainty.ASSERTED,
                new Evidence(new ReportId(report), 0, all, text, new Span(0, 16), "titles.tsv:1"),
                1,
                Optional.empty());
    }
}
