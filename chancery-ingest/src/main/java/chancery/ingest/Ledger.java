package chancery.ingest;

import java.util.ArrayList;
import java.util.List;

/** Keeps the balance while reports are read. */
final class Ledger {

    private final List<Trouble> troubles = new ArrayList<>();
    private int read;

    void read() {
        read++;
    }

    void noted(Place place, String reason, String cure) {
        add(Trouble.Kind.NOTED, place, reason, cure);
    }

    void skipped(Place place, String reason, String cure) {
        add(Trouble.Kind.SKIPPED, place, reason, cure);
    }

    void failed(Place place, String reason, String cure) {
        add(Trouble.Kind.FAILED, place, reason, cure);
    }

    private void add(Trouble.Kind kind, Place place, String reason, String cure) {
        troubles.add(new Trouble(kind, place.file(), place.within(), reason, cure));
    }

    Balance balance() {
        return new Balance(read, troubles);
    }
}
