package chancery.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The files below the paths that the user names, folders opened when they are reached, sorted by name. */
final class Items extends Pull<Item> {

    private final Deque<Path> waiting = new ArrayDeque<>();
    private final Ledger ledger;
    private Optional<ZipItems> archive = Optional.empty();

    Items(List<Path> paths, Ledger ledger) {
        this.waiting.addAll(paths);
        this.ledger = ledger;
    }

    @Override
    protected Optional<Item> pull() {
        while (archive.isPresent() || !waiting.isEmpty()) {
            Optional<Item> item = archive.isPresent() ? entry(archive.get()) : visit(waiting.pop());
            if (item.isPresent()) {
                return item;
            }
        }
        return Optional.empty();
    }

    private Optional<Item> entry(Iterator<Item> entries) {
        if (entries.hasNext()) {
            return Optional.of(entries.next());
        }
        archive = Optional.empty();
        return Optional.empty();
    }

    private Optional<Item> visit(Path path) {
        Place place = Place.of(path.toString());
        try {
            return visit(path, place);
        } catch (IOException e) {
            ledger.failed(place, JsonLines.reason(e), "check the file and its rights");
            return Optional.empty();
        } catch (UncheckedIOException e) {
            ledger.failed(place, "cannot be listed", "check the rights of the folder");
            return Optional.empty();
        }
    }

    private Optional<Item> visit(Path path, Place place) throws IOException {
        if (Files.isDirectory(path)) {
            open(path);
            return Optional.empty();
        }
        if (!Files.exists(path)) {
            ledger.failed(place, "there is no such file", "check the path");
            return Optional.empty();
        }
        if (!Files.isReadable(path)) {
            ledger.failed(place, "may not be read", "change its rights");
            return Optional.empty();
        }
        if (Formats.isZip(path.toString())) {
            archive = Optional.of(ZipItems.open(path, place, ledger));
            return Optional.empty();
        }
        String name = String.valueOf(path.getFileName());
        return Optional.of(new Item(name, place, Files.size(path), () -> Files.newInputStream(path)));
    }

    private void open(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            children.filter(child -> !isHidden(child))
                    .sorted((a, b) -> b.toString().compareTo(a.toString()))
                    .forEach(waiting::push);
        }
    }

    private static boolean isHidden(Path path) {
        return String.valueOf(path.getFileName()).startsWith(".")
                || (Files.isSymbolicLink(path) && Files.isDirectory(path));
    }

    @Override
    protected void broken(IOException problem) {
        throw new UncheckedIOException(problem);
    }

    @Override
    public void close() throws IOException {
        if (archive.isPresent()) {
            archive.get().close();
        }
    }
}
