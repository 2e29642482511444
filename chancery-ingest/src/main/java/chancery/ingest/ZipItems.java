package chancery.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The files in a {@code .zip}, sorted by name. */
final class ZipItems extends Pull<Item> {

    private final ZipFile zip;
    private final Place place;
    private final Ledger ledger;
    private final Iterator<? extends ZipEntry> entries;

    private ZipItems(ZipFile zip, Place place, Ledger ledger) {
        this.zip = zip;
        this.place = place;
        this.ledger = ledger;
        this.entries = zip.stream()
                .filter(entry -> !entry.isDirectory() && !isHidden(entry.getName()))
                .sorted(Comparator.comparing(ZipEntry::getName))
                .iterator();
    }

    /** @throws IOException if it is no archive */
    static ZipItems open(Path path, Place place, Ledger ledger) throws IOException {
        return new ZipItems(new ZipFile(path.toFile(), StandardCharsets.UTF_8), place, ledger);
    }

    private static boolean isHidden(String name) {
        return name.startsWith("__MACOSX/") || name(name).startsWith(".");
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    @Override
    protected Optional<Item> pull() {
        while (entries.hasNext()) {
            ZipEntry entry = entries.next();
            Place inside = place.entry(entry.getName());
            if (!Formats.isZip(entry.getName())) {
                return Optional.of(
                        new Item(name(entry.getName()), inside, entry.getSize(), () -> zip.getInputStream(entry)));
            }
            ledger.skipped(inside, "an archive in an archive", "unpack it");
        }
        return Optional.empty();
    }

    @Override
    protected void broken(IOException problem) {
        ledger.failed(place, JsonLines.reason(problem), "unpack it by hand");
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
