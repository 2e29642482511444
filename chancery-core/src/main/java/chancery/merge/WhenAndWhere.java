package chancery.merge;

import chancery.model.Dispute;
import chancery.model.Event;
import chancery.model.EventKind;
import chancery.model.ReportId;
import chancery.model.When;
import chancery.model.When.Basis;
import chancery.model.When.Precision;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Days and places of one event that exclude each other. "January" and "17 January" do not, nor do "Tehran" and "Iran". */
final class WhenAndWhere {

    /** To be somewhere on a day excludes no other day there. */
    private static final String PRESENCE = "construction:";

    private final Geography geography;

    WhenAndWhere(Geography geography) {
        this.geography = geography;
    }

    /** A copy is not asked: "yesterday" in a text that was printed again means the day before the first printing. */
    List<Dispute> of(Event event, List<Told> all) {
        List<Told> told = all.stream()
                .filter(one -> one.witness().equals(one.claim().report()))
                .toList();
        return Stream.of(when(event, told), where(event, told))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Dispute> when(Event event, List<Told> told) {
        Question question = new Question(event.id(), Dispute.Question.WHEN);
        List<When> printed = told.stream().flatMap(one -> printed(one).stream()).toList();
        List<LocalDate> days =
                told.stream().flatMap(one -> day(one, event).stream()).toList();
        for (Told one : told) {
            day(one, event)
                    .filter(day -> printed.stream().anyMatch(when -> !when.holds(day))
                            || days.stream().anyMatch(other -> !other.equals(day)))
                    .ifPresent(day ->
                            question.answer(day.toString(), List.of(one.claim().evidence())));
        }
        boolean lasting = event.act().kind() == EventKind.VISIT;
        return question.dispute(lasting ? Dispute.Severity.LOW : Dispute.Severity.MEDIUM);
    }

    private static Optional<When> printed(Told told) {
        boolean presence = told.claim().evidence().rule().startsWith(PRESENCE);
        return told.act().when().filter(when -> !presence && when.isDated() && when.basis() != Basis.INFERRED);
    }

    /** The one day that the account puts it to; one without a year is of the event's. */
    private static Optional<LocalDate> day(Told told, Event event) {
        Optional<LocalDate> stated = printed(told)
                .filter(when -> when.precision() == Precision.DAY && when.from().equals(when.to()))
                .flatMap(When::from);
        boolean undated = told.act().when().filter(When::isDated).isEmpty();
        return stated.or(() -> event.act()
                .when()
                .flatMap(When::from)
                .filter(day -> undated)
                .flatMap(day -> DayWords.of(told.act().when()).in(day.getYear())));
    }

    /** A journey goes to several towns; a report that names two tells of both. */
    private Optional<Dispute> where(Event event, List<Told> told) {
        Question question = new Question(event.id(), Dispute.Question.WHERE);
        if (event.act().kind() != EventKind.VISIT) {
            Map<ReportId, List<Told>> reports = told.stream()
                    .filter(one -> one.act().scene().isPresent())
                    .collect(Collectors.groupingBy(one -> one.claim().report(), TreeMap::new, Collectors.toList()));
            reports.values().stream()
                    .filter(mine -> reports.values().stream().anyMatch(yours -> areApart(mine, yours)))
                    .flatMap(List::stream)
                    .forEach(one -> question.answer(
                            one.act().scene().orElseThrow().name(),
                            List.of(one.claim().evidence())));
        }
        return question.dispute(Dispute.Severity.MEDIUM);
    }

    private boolean areApart(List<Told> mine, List<Told> yours) {
        return mine.stream()
                .allMatch(one -> yours.stream()
                        .allMatch(other -> geography.areApart(
                                one.act().scene().orElseThrow(),
                                other.act().scene().orElseThrow())));
    }
}
