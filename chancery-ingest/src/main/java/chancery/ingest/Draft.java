package chancery.ingest;

import chancery.model.Span;
import java.util.List;

/**
 * A text on its way to become a report.
 *
 * @param name of its file, or id of its record
 * @param unread stretches that are no prose whatever they say: the head of a Markdown file, marks of its headings
 */
record Draft(String name, Place place, String text, Metadata metadata, List<Span> unread) {

    Draft {
        unread = List.copyOf(unread);
    }
}
