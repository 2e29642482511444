package chancery.store;

/** What records are counted by. Each has the values of one column, or of a table beside the records. */
public enum Facet {
    KIND("kind"),
    TYPE("type"),
    MODE("mode"),
    STATUS("status"),
    CERTAINTY("certainty"),
    PLACE("place"),
    COUNTRY("country"),
    WITNESSES("CASE WHEN witnesses > 2 THEN '3+' ELSE witnesses END"),
    DISPUTED("CASE WHEN disputes > 0 THEN 'yes' ELSE 'no' END"),
    ACTOR("p.actor", "record_party p", "p.part NOT IN ('voice', 'via')"),
    STATE("p.state", "record_party p", "p.part NOT IN ('voice', 'via')"),
    /** two states, in the order of the alphabet: {@code IRN-SYR} */
    DYAD(
            "p.state || '-' || q.state",
            "record_party p JOIN record_party q ON q.record = p.record AND q.state > p.state",
            "p.part NOT IN ('voice', 'via') AND q.part NOT IN ('voice', 'via')"),
    /** who vouches for it, beside the outlets */
    VOICE("p.actor", "record_party p", "p.part = 'voice'"),
    SPEAKER("p.actor", "record_party p", "p.part = 'speaker'"),
    ABOUT("p.actor", "record_party p", "p.part = 'about'"),
    OUTLET(
            "coalesce(r.outlet, 'none')",
            "(SELECT x.record, r.outlet FROM record_report x JOIN report r ON r.id = x.report) r",
            "true");

    private final String value;
    private final String beside;
    private final String which;

    Facet(String column) {
        this(column, "", "");
    }

    Facet(String value, String beside, String which) {
        this.value = value;
        this.beside = beside;
        this.which = which;
    }

    /** Values with the number of records that have them, the most frequent first. */
    String sql(Filter filter) {
        String from = beside.isEmpty()
                ? "SELECT " + value + " AS value, count(*) AS number FROM record WHERE " + filter.sql()
                : "SELECT " + value + " AS value, count(DISTINCT " + owner() + ".record) AS number FROM " + beside
                        + " WHERE " + which + " AND " + owner() + ".record IN (SELECT number FROM record WHERE "
                        + filter.sql() + ")";
        return "SELECT value, number FROM (" + from + " GROUP BY 1) WHERE value IS NOT NULL ORDER BY 2 DESC, 1 LIMIT ";
    }

    private String owner() {
        return this == OUTLET ? "r" : "p";
    }
}
