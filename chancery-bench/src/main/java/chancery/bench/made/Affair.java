package chancery.bench.made;

import java.time.LocalDate;

/**
 * What a report has to tell. Outlets that contradict one another are given affairs that differ in one thing.
 *
 * @param key names it in the answers
 * @param number of those who came along, or who died
 */
record Affair(
        String key, Official guest, Official host, String city, LocalDate day, String topic, int number, String quote) {

    Affair on(LocalDate other) {
        return new Affair(key, guest, host, city, other, topic, number, quote);
    }

    Affair in(String other) {
        return new Affair(key, guest, host, other, day, topic, number, quote);
    }

    Affair of(int other) {
        return new Affair(key, guest, host, city, day, topic, other, quote);
    }

    Affair about(String other) {
        return new Affair(key, guest, host, city, day, other, number, quote);
    }

    Affair by(Official other) {
        return new Affair(key, other, host, city, day, topic, number, quote);
    }

    /** The same pair another time: another affair. */
    Affair again(String other, LocalDate then, String there) {
        return new Affair(other, guest, host, there, then, topic, number, quote);
    }

    /** Guest and host in each other's place: what the one said is put into the other's mouth. */
    Affair turned() {
        return new Affair(key, /* guest= */ host, /* host= */ guest, city, day, topic, number, quote);
    }
}
