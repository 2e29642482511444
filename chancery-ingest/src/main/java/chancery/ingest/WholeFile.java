package chancery.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** The way of the formats in which a file is one report. */
abstract class WholeFile implements FormatReader {

    /** The draft of a decoded file. */
    abstract Draft draft(Item item, String content);

    @Override
    public final Iterator<Draft> read(Item item, Ledger ledger) throws IOException {
        Optional<String> content = item.size() > Limits.BYTES ? tooBig(item, ledger) : content(item, ledger);
        return content.map(text -> draft(item, text))
                .filter(draft -> isPlausible(draft, ledger))
                .map(draft -> List.of(draft).iterator())
                .orElse(Collections.emptyIterator());
    }

    private static Optional<String> tooBig(Item item, Ledger ledger) {
        ledger.failed(
                item.place(), "larger than " + Limits.bytes(), "split it into reports, or into a .jsonl file of them");
        return Optional.empty();
    }

    private static Optional<String> content(Item item, Ledger ledger) throws IOException {
        byte[] bytes;
        try (InputStream in = item.opener().open()) {
            bytes = in.readNBytes(Limits.BYTES + 1);
        }
        if (bytes.length > Limits.BYTES) {
            return tooBig(item, ledger);
        }
        try {
            Decoder.Decoded decoded = Decoder.decode(bytes);
            decoded.remark().ifPresent(remark -> ledger.noted(item.place(), remark, "look for odd characters"));
            return Optional.of(decoded.text());
        } catch (Decoder.NoText e) {
            ledger.failed(item.place(), String.valueOf(e.getMessage()), "save it as UTF-8 text");
            return Optional.empty();
        }
    }

    /** True if the text is neither empty nor endless. */
    static boolean isPlausible(Draft draft, Ledger ledger) {
        if (draft.text().isBlank()) {
            ledger.skipped(draft.place(), "no text in it", "");
            return false;
        }
        if (draft.text().length() > Limits.CHARS) {
            ledger.failed(
                    draft.place(), "a text of more than " + Limits.CHARS + " characters", "split it into reports");
            return false;
        }
        return true;
    }
}
