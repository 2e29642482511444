package chancery.store;

import chancery.model.Amended;
import chancery.model.Chronicle;
import chancery.model.Claim;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jdbi.v3.core.Handle;

/** Writes the merged view: one row for each record, and beside it rows for what the record is found by. */
final class ViewTables implements AutoCloseable {

    private final Handle handle;
    private final RecordRows rows;

    /** @param asReported whether a claim is told as the report has it, with no actor under another name */
    ViewTables(Handle handle, Codec codec, Predicate<Claim> asReported) {
        this.handle = handle;
        this.rows = new RecordRows(handle, codec, asReported);
    }

    void clear() {
        for (String table : List.of(
                "record",
                "record_party",
                "record_report",
                "record_claim",
                "record_words",
                "actor",
                "ruling_effect",
                "merged_event",
                "merged_claim",
                "ruled_form")) {
            handle.execute("DELETE FROM " + table);
        }
    }

    void write(Amended amended) {
        write(amended.chronicle(), new Belongings(amended.chronicle().events(), amended.rejectedEvents()));
        add(amended.rejectedEvents(), event -> Card.of(event).on(Shelf.REJECTED));
        add(amended.rejectedClaims(), claim -> Card.of(claim, Shelf.REJECTED_CLAIMS, Optional.empty()));
        rows.flush();
    }

    private void write(Chronicle chronicle, Belongings belongings) {
        add(chronicle.events(), Card::of);
        add(chronicle.statements(), claim -> Card.of(claim, Shelf.STATEMENTS, belongings.of(claim)));
        add(chronicle.tenures(), claim -> Card.of(claim, Shelf.TENURES, belongings.of(claim)));
        add(chronicle.figures(), claim -> Card.of(claim, Shelf.FIGURES, belongings.of(claim)));
        add(chronicle.terms(), claim -> Card.of(claim, Shelf.AGREEMENTS, belongings.of(claim)));
        add(chronicle.disputes(), Card::of);
    }

    private record Carded<T>(Card card, T record) {}

    private <T> void add(List<T> all, Function<T, Card> card) {
        List<Carded<T>> carded = all.stream()
                .map(record -> new Carded<>(card.apply(record), record))
                .sorted(Comparator.comparing(Carded::card, Card.TOLD))
                .toList();
        int gap = Seats.gap(carded.size());
        int before = -1;
        int number = 0;
        for (Carded<T> one : carded) {
            int first = Seats.first(one.card());
            number = first == before ? number + gap : first + gap;
            before = first;
            rows.add(one.card(), one.record(), number);
        }
    }

    @Override
    public void close() {
        rows.close();
    }
}
