package chancery.show;

import chancery.model.Act;
import chancery.model.Status;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The plain English for each kind of act, from {@code wording.tsv}. The first row that fits is taken. */
final class Wording {

    private static final String FILE = "/chancery/show/wording.tsv";
    private static final List<Row> ROWS = read();

    private Wording() {}

    /** A verb as a headline has it: "met" when it happened, "to meet" when it is planned. */
    record Verb(String past, String base) {

        /** "were attacked" for "was attacked". */
        Verb plural() {
            return past.startsWith("was ") ? new Verb("were " + past.substring("was ".length()), base) : this;
        }

        String of(Status status) {
            return switch (status) {
                case PLANNED -> "to " + base;
                case HYPOTHETICAL -> "might " + base;
                case HAPPENED, ONGOING, DENIED, RECURRING -> past;
            };
        }
    }

    private record Row(String kind, String type, String mode, Verb towards, Verb alone, Verb suffered) {

        boolean fits(Act act) {
            return fits(kind, act.kind().word())
                    && fits(type, act.type().map(Enum::name).orElse(""))
                    && fits(mode, act.mode().orElse(""));
        }

        private static boolean fits(String pattern, String value) {
            return pattern.equals("*") || pattern.equals(value);
        }
    }

    /** The verb between doer and receiver: "met". */
    static Verb towards(Act act) {
        return row(act).towards();
    }

    /** The verb without a receiver: "held a meeting". */
    static Verb alone(Act act) {
        return row(act).alone();
    }

    /** The verb for the receiver where nobody is named as doer: "was attacked". */
    static Verb suffered(Act act) {
        return row(act).suffered();
    }

    private static Row row(Act act) {
        return ROWS.stream().filter(row -> row.fits(act)).findFirst().orElseThrow();
    }

    private static List<Row> read() {
        try (InputStream in = Objects.requireNonNull(Wording.class.getResourceAsStream(FILE), FILE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .skip(1)
                    .map(line -> row(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + FILE, e);
        }
    }

    private static Row row(String[] cells) {
        return new Row(
                cells[0],
                cells[1],
                cells[2],
                new Verb(cells[3], cells[4]),
                new Verb(cells[5], cells[6]),
                new Verb(cells[7], cells[8]));
    }
}
