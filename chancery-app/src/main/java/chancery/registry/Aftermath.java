package chancery.registry;

import chancery.model.Event;
import chancery.model.ReportId;
import chancery.model.Sequel;
import chancery.model.When;
import chancery.sequel.Sequels;
import chancery.store.Condition;
import chancery.store.Remembered;
import chancery.store.Shelf;
import chancery.store.index.Column;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What became of plans, promises, demands and threats, looked up among the later events of their parties when it is asked for: a new
 * report costs nothing here.
 */
public final class Aftermath {

    /** No answer is looked for later than this. */
    private static final int MOST_DAYS = 800;

    private static final Condition UNDATED =
            new Condition.Not(new Condition.Compares(Column.END, Condition.How.FROM, ""));

    private final Library library;
    private final Sequels sequels;
    private final Remembered<Integer, Event> answers;
    private final Map<ReportId, Optional<When>> published = new HashMap<>();
    private final Map<Set<String>, List<LocalDate>> spoken = new HashMap<>();

    /** @param near so many events that may answer are kept, for the plans that follow each other in a story and look among the same */
    Aftermath(Library library, int near) {
        this.library = library;
        this.answers = new Remembered<>(near);
        this.sequels = new Sequels(library.knowledge());
    }

    /** What became of it, if the event looks ahead. */
    public Optional<Sequel> of(Event event) {
        return sequels.ahead(event, this::published)
                .map(ahead -> sequels.of(ahead, around(ahead), spoken(ahead), this::published));
    }

    private List<Event> around(Sequels.Ahead ahead) {
        List<Condition> conditions = new ArrayList<>();
        ahead.needed().stream().sorted().forEach(side -> conditions.add(takesPart(side)));
        if (!ahead.reached().isEmpty()) {
            conditions.add(Condition.either(
                    ahead.reached().stream().sorted().map(Aftermath::takesPart).toList()));
        }
        conditions.add(Condition.either(
                ahead.answers().stream().map(Aftermath::isAnswer).toList()));
        String first = ahead.from().toString();
        String last = ahead.from().plusDays(MOST_DAYS).toString();
        conditions.add(Condition.either(List.of(
                new Condition.Both(List.of(Condition.from(first), Condition.to(last))),
                new Condition.Both(List.of(UNDATED, Condition.told(first, last))))));
        return library.records().inOrder(Shelf.EVENTS, conditions, answers);
    }

    /** @param answer a kind, or the beginning of a code */
    private static Condition isAnswer(String answer) {
        return Character.isDigit(answer.charAt(0))
                ? Condition.beginning(Column.CAMEO, answer)
                : Condition.is(Column.KIND, answer);
    }

    private static Condition takesPart(String side) {
        boolean state = side.indexOf('/') < 0;
        return state
                ? Condition.either(List.of(Condition.state(side), Condition.is(Column.COUNTRY, side)))
                : Condition.anyOf(List.of(side));
    }

    private List<LocalDate> spoken(Sequels.Ahead ahead) {
        return spoken.computeIfAbsent(ahead.sides(), library.records()::daysOfReportsOf);
    }

    private Optional<When> published(ReportId report) {
        return published.computeIfAbsent(
                report, id -> library.store().report(id.value()).flatMap(found -> found.published()));
    }
}
