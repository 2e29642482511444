package chancery.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.model.Act;
import chancery.model.Actor;
import chancery.model.ActorId;
import chancery.model.EventKind;
import chancery.model.Participant;
import chancery.model.Span;
import chancery.model.Status;
import chancery.model.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The report is of 14 May 2018. */
class DateContextTest {

    private static final When TODAY = When.day(LocalDate.of(2018, 5, 14), When.Basis.STATED);
    private static final When NEXT_MONTH = When.between(
            LocalDate.of(2018, 6, 1), LocalDate.of(2018, 6, 30), When.Precision.MONTH, When.Basis.RESOLVED);
    private static final Participant NORWAY =
            new Participant(new Actor.State(new ActorId("NOR"), "Norway", List.of()), Optional.empty(), new Span(0, 6));

    private final DateContext dates = new DateContext(Optional.of(TODAY));

    private static Act act(EventKind kind, Optional<When> when) {
        return new Act(
                kind,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(NORWAY),
                List.of(),
                when,
                Optional.empty());
    }

    private Optional<LocalDate> saidOn(Optional<When> when) {
        return dates.when(act(EventKind.STATEMENT, when), Status.HAPPENED, false)
                .flatMap(When::from);
    }

    @Test
    void wordsInAReportWereNotSaidAfterIt() {
        assertThat(saidOn(Optional.of(NEXT_MONTH))).contains(LocalDate.of(2018, 5, 14));
    }

    @Test
    void aDeedDatedAfterTheReportIsPlanned() {
        Act summit = act(EventKind.SUMMIT, Optional.of(NEXT_MONTH));
        assertThat(dates.status(summit, Status.HAPPENED)).isEqualTo(Status.PLANNED);
        assertThat(dates.status(act(EventKind.SUMMIT, Optional.of(TODAY)), Status.HAPPENED))
                .isEqualTo(Status.HAPPENED);
    }

    @Test
    void onlyAnActOfSomeDaysLendsItsDate() {
        When year = When.between(
                LocalDate.of(2016, 1, 1), LocalDate.of(2016, 12, 31), When.Precision.YEAR, When.Basis.STATED);
        dates.tell(List.of(NORWAY), Optional.of(year), Status.HAPPENED);
        assertThat(saidOn(Optional.empty())).contains(LocalDate.of(2018, 5, 14));
        When day = When.day(LocalDate.of(2018, 5, 11), When.Basis.RESOLVED);
        dates.tell(List.of(NORWAY), Optional.of(day), Status.HAPPENED);
        assertThat(saidOn(Optional.empty())).contains(LocalDate.of(2018, 5, 11));
    }
}
