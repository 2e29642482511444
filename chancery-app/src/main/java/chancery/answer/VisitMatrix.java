package chancery.answer;

import chancery.ask.BadQuestion;
import chancery.ask.Inquiry;
import chancery.model.Actor;
import chancery.model.Event;
import chancery.model.Participant;
import chancery.model.Status;
import chancery.model.When;
import chancery.registry.Library;
import chancery.store.Condition;
import chancery.store.Shelf;
import chancery.store.index.Column;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Visits both ways between two states, by year and by the rank of the highest visitor, and which side owes one. */
final class VisitMatrix {

    private final Library library;

    VisitMatrix(Library library) {
        this.library = library;
    }

    private record Cell(String year, String rank) implements Comparable<Cell> {
        @Override
        public int compareTo(Cell other) {
            return Comparator.comparing(Cell::year).thenComparing(Cell::rank).compare(this, other);
        }
    }

    Reply.Table table(Inquiry inquiry) {
        List<Actor> two = DealingAnswers.parties(inquiry).stream()
                .filter(Actor.State.class::isInstance)
                .toList();
        if (two.size() != 2) {
            throw new BadQuestion("name two states, such as: Which visits between Norway and Chad were returned?");
        }
        Map<Cell, int[]> counts = new TreeMap<>();
        count(two.get(0), two.get(1), inquiry, counts, 0);
        count(two.get(1), two.get(0), inquiry, counts, 1);
        List<List<String>> rows = new ArrayList<>();
        counts.forEach((cell, both) -> rows.add(List.of(
                cell.year(), cell.rank(), String.valueOf(both[0]), String.valueOf(both[1]), balance(both, two))));
        return new Reply.Table(
                List.of(
                        "year",
                        "rank",
                        two.get(0).name() + " to " + two.get(1).name(),
                        two.get(1).name() + " to " + two.get(0).name(),
                        "balance"),
                rows);
    }

    private static String balance(int[] both, List<Actor> two) {
        if (both[0] == both[1]) {
            return "returned";
        }
        Actor owing = both[0] > both[1] ? two.get(1) : two.get(0);
        return owing.name() + " owes " + Math.abs(both[0] - both[1]);
    }

    private void count(Actor guest, Actor host, Inquiry inquiry, Map<Cell, int[]> counts, int way) {
        List<Condition> all = new ArrayList<>(Conditions.frame(inquiry));
        all.add(Conditions.kinds(List.of("visit")));
        all.add(Conditions.as("agent", guest));
        all.add(Condition.either(List.of(
                Conditions.as("recipient", host),
                Condition.is(Column.COUNTRY, host.id().value()))));
        for (Event visit : library.records().inOrder(Shelf.EVENTS, all)) {
            if (visit.status() == Status.HAPPENED) {
                counts.computeIfAbsent(new Cell(year(visit), rank(visit, guest)), cell -> new int[2])[way]++;
            }
        }
    }

    private static String year(Event visit) {
        Optional<LocalDate> first = visit.act().when().flatMap(When::from);
        Optional<LocalDate> last = visit.act().when().flatMap(When::to);
        boolean oneYear = first.isPresent()
                && last.isPresent()
                && first.get().getYear() == last.get().getYear();
        return oneYear ? String.valueOf(first.get().getYear()) : "year not sure";
    }

    /** The office of the first visitor of the state that has one; unnamed and office-less ones stand together. */
    private static String rank(Event visit, Actor guest) {
        return visit.act().agents().stream()
                .filter(party ->
                        party.actor().state().filter(guest.id().value()::equals).isPresent())
                .map(Participant::office)
                .flatMap(Optional::stream)
                .map(office -> office.toLowerCase(Locale.ROOT))
                .findFirst()
                .orElse("rank not stated");
    }
}
