package chancery.model;

/** Names a report: {@code r-} and twelve hex digits made from its name and text, the same on every machine. */
public record ReportId(String value) implements Comparable<ReportId> {

    /** The id of the report with this name (of its file or its record) and text. */
    public static ReportId of(String name, String text) {
        return new ReportId(ContentId.of("r", name, text));
    }

    @Override
    public int compareTo(ReportId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
