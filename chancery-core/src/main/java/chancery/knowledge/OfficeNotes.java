package chancery.knowledge;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Why the record of offices has nobody for some time, or two at once, from {@code office-notes.tsv}. */
final class OfficeNotes {

    /** What the matter is. */
    enum Reason {
        /** somebody stood in, whom the record does not have */
        ACTING,
        /** nobody had the office */
        VACANT,
        /** somebody had it, whom the record does not have */
        UNLISTED,
        /** several have it at once, or two say that they do */
        SHARED
    }

    /** @param words the reason in words */
    record Note(Reason reason, String words) {

        /** "vacant: nobody was appointed" */
        @Override
        public String toString() {
            return reason.name().toLowerCase(Locale.ROOT) + ": " + words;
        }
    }

    private final Map<String, Note> notes = new HashMap<>();

    private OfficeNotes() {}

    static OfficeNotes read(KnowledgeSource source) {
        OfficeNotes notes = new OfficeNotes();
        Table.read(source, "office-notes.tsv").rows().forEach(notes::add);
        return notes;
    }

    /** The note on an office from this day on: the first without a holder, or the first of the second holder. */
    Optional<Note> on(String office, String jurisdiction, LocalDate day) {
        return Optional.ofNullable(notes.get(key(office, jurisdiction, day.toString())));
    }

    int size() {
        return notes.size();
    }

    private void add(Table.Row row) {
        String reason = row.required("reason");
        Note note = new Note(reason(row, reason), row.required("note"));
        notes.put(key(row.required("office"), row.required("jurisdiction"), row.required("from")), note);
    }

    private static Reason reason(Table.Row row, String word) {
        for (Reason reason : Reason.values()) {
            if (reason.name().toLowerCase(Locale.ROOT).equals(word)) {
                return reason;
            }
        }
        throw row.error("'" + word + "' is no reason; write acting, vacant, unlisted or shared");
    }

    private static String key(String office, String jurisdiction, String day) {
        return office + "/" + jurisdiction + "/" + day;
    }
}
