package chancery.ingest;

import java.io.IOException;
import java.util.Iterator;

/** Makes drafts of an item of one format. What it cannot read it names in the ledger; the rest of the item goes on. */
interface FormatReader {

    /** @throws IOException if the item as a whole cannot be read */
    Iterator<Draft> read(Item item, Ledger ledger) throws IOException;
}
