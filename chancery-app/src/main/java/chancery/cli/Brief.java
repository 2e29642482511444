package chancery.cli;

import chancery.model.Claim;
import chancery.registry.Library;
import chancery.show.RecordText;
import chancery.show.Style;
import chancery.store.Shelf;
import java.util.Optional;

/** Any record in one line, by its id. */
final class Brief {

    private final Library library;
    private final RecordText text;

    Brief(Library library, Style style) {
        this.library = library;
        this.text = new RecordText(style);
    }

    String of(String id) {
        Optional<Claim> claim = library.store().claim(id);
        return library.records()
                .find(Shelf.EVENTS, id)
                .map(text::brief)
                .or(() -> claim.map(text::brief))
                .orElse(id);
    }
}
