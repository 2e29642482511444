package chancery.ingest;

import chancery.model.Part;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the page of a report is made of.
 *
 * @param parts in text order, without overlap
 * @param title the first headline, if there is one
 * @param outlet named by a dateline, a signature or a source line
 * @param published printed in full
 */
record Layout(List<Part> parts, Optional<String> title, Optional<String> outlet, Optional<LocalDate> published) {

    Layout {
        parts = List.copyOf(parts);
    }
}
