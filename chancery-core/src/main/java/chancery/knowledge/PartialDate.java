package chancery.knowledge;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** A date of a knowledge file: a day, or "2018-09" or "2018", which stand for all their days. */
public record PartialDate(LocalDate first, LocalDate last) {

    private static final int YEAR = 4;
    private static final int MONTH = 7;

    static Optional<PartialDate> read(Table.Row row, String column) {
        return row.optional(column).map(text -> {
            try {
                return read(text);
            } catch (java.time.DateTimeException e) {
                throw row.error("'" + text + "' is no date; write 2018, 2018-09 or 2018-09-03");
            }
        });
    }

    /**
     * The date that is written so.
     *
     * @throws java.time.DateTimeException if it is none
     */
    public static PartialDate read(String text) {
        if (text.length() == YEAR) {
            int year = Integer.parseInt(text);
            return new PartialDate(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        }
        if (text.length() == MONTH) {
            YearMonth month = YearMonth.parse(text);
            return new PartialDate(month.atDay(1), month.atEndOfMonth());
        }
        LocalDate day = LocalDate.parse(text);
        return new PartialDate(day, day);
    }
}
