package chancery.ingest;

import java.time.LocalDate;
import java.util.Optional;

/** What comes with a text and is not in it: fields of a record, meta tags of a page, the head of a Markdown file. */
record Metadata(
        Optional<String> title, Optional<String> outlet, Optional<LocalDate> published, Optional<String> language) {

    static final Metadata NONE = new Metadata(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
