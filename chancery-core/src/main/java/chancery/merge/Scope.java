package chancery.merge;

import chancery.model.ReportId;

/** Names of what a rule is asked about, by which what it found is found again when it is asked anew. Those of topics are theirs. */
final class Scope {

    private Scope() {}

    static String event(String id) {
        return "event " + id;
    }

    static String affair(String event) {
        return "affair " + event;
    }

    static String report(ReportId id) {
        return "report " + id.value();
    }

    /** Of numbers that hang together, by any of them. */
    static String count(String claim) {
        return "count " + claim;
    }
}
