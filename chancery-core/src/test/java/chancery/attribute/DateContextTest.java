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
    void aDeedOnAnOccasionIsOfItsDay() {
        Act visit = act(EventKind.VISIT, Optional.empty());
        When day = When.day(LocalDate.of(2018, 5, 11), When.Basis.RESOLVED);
        dates.tell(act(EventKind.VISIT, Optional.of(day)), Status.HAPPENED);
        assertThat(dates.during(visit, Status.HAPPENED).flatMap(When::from)).contains(LocalDate.of(2018, 5, 11));
        assertThat(dates.during(visit, Status.PLANNED)).isEmpty();
    }

    @Test
    void wordsInAReportOfUnknownYearAreUndated() {
        When years = When.between(
                LocalDate.of(2004, 2, 24), LocalDate.of(2016, 12, 31), When.Precision.UNKNOWN, When.Basis.INFERRED);
        DateContext unknown = new DateContext(Optional.of(years));
        assertThat(unknown.when(act(EventKind.STATEMENT, Optional.empty()), Status.HAPPENED, false))
                .isEmpty();
    }

    @Test
    void aWeekdayOfAReportOfSomeWeeksLendsItsDate() {
        When weeks = When.between(
                LocalDate.of(2018, 5, 1), LocalDate.of(2018, 5, 21), When.Precision.MONTH, When.Basis.INFERRED);
        When tuesday = When.between(
                LocalDate.of(2018, 4, 26), LocalDate.of(2018, 5, 17), When.Precision.MONTH, When.Basis.INFERRED);
        DateContext undated = new DateContext(Optional.of(weeks));
        undated.tell(act(EventKind.VISIT, Optional.of(tuesday)), Status.HAPPENED);
        assertThat(undated.when(act(EventKind.VISIT, Optional.empty()), Status.HAPPENED, false))
                .contains(tuesday);
    }

    @Test
    void whoeverIsMetSpeaksOnThatDay() {
        Participant ghana = new Participant(
                new Actor.State(new ActorId("GHA"), "Ghana", List.of()), Optional.empty(), new Span(0, 5));
        When day = When.day(LocalDate.of(2018, 5, 11), When.Basis.RESOLVED);
        dates.tell(
                act(EventKind.MEETING, Optional.of(day)).withParties(List.of(NORWAY), List.of(ghana)), Status.HAPPENED);
        Act said = act(EventKind.STATEMENT, Optional.empty()).withParties(List.of(ghana), List.of());
        assertThat(dates.when(said, Status.HAPPENED, false).flatMap(When::from)).contains(LocalDate.of(2018, 5, 11));
    }

    @Test
    void onlyAnActOfSomeDaysLendsItsDate() {
        When year = When.between(
                LocalDate.of(2016, 1, 1), LocalDate.of(2016, 12, 31), When.Precision.YEAR, When.Basis.STATED);
        dates.tell(act(EventKind.VISIT, Optional.of(year)), Status.HAPPENED);
        assertThat(saidOn(Optional.empty())).contains(LocalDate.of(2018, 5, 14));
        When day = When.day(LocalDate.of(2018, 5, 11), When.Basis.RESOLVED);
        dates.tell(act(EventKind.VISIT, Optional.of(day)), Status.HAPPENED);
        assertThat(saidOn(Optional.empty())).contains(LocalDate.of(2018, 5, 11));
    }
}
