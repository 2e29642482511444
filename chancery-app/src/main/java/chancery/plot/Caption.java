package chancery.plot;

import java.time.LocalDate;

/**
 * What a picture says about itself, so that it can be made again.
 *
 * @param query as the query box takes it: "dyad:IRN-SYR kind:visit"; empty for all
 * @param records number of events, or tenures, that fit the query
 * @param day on which it was drawn
 */
public record Caption(String query, int records, LocalDate day) {

    String words(String what) {
        return "Query: " + (query.isEmpty() ? "all" : query) + ". " + records + " " + what + (records == 1 ? "" : "s")
                + ". Drawn by Chancery from machine-read reports, " + day + ".";
    }
}
