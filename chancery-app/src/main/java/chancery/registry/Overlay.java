package chancery.registry;

import chancery.ask.BadQuestion;
import chancery.knowledge.KnowledgeSource;
import chancery.knowledge.RowChanges;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The knowledge that a desk works with: a folder of the user's over what comes with the program. Rows of its files are looked up, changed on
 * trial, and saved into the folder as changes of single rows; what was saved is what is given from then on. For several threads.
 */
public final class Overlay implements Supplier<LoadedKnowledge> {

    private final Optional<Path> folder;
    private volatile LoadedKnowledge current;

    /**
     * @param folder where edits are saved; empty where there is none, and nothing can be saved
     * @param loaded what the folder over the bundled files gives now
     */
    public Overlay(Optional<Path> folder, LoadedKnowledge loaded) {
        this.folder = folder;
        this.current = loaded;
    }

    /**
     * A row of a knowledge file.
     *
     * @param file name below {@code knowledge/}
     * @param line number in it, from 1
     * @param isOwn whether the row, or its whole file, is the user's
     * @param columns names of the cells
     */
    public record Entry(String file, int line, boolean isOwn, List<String> columns, List<String> cells) {
        public Entry {
            columns = List.copyOf(columns);
            cells = List.copyOf(cells);
        }
    }

    /** The first rows that were found, of so many. */
    public record Found(int total, List<Entry> entries) {
        public Found {
            entries = List.copyOf(entries);
        }
    }

    /**
     * A change of one row.
     *
     * @param line number of the row; 0 puts a new one behind the last
     * @param was its cells as they were looked up
     * @param cells as they are to be; none takes the row out
     */
    public record Edit(String file, int line, List<String> was, List<String> cells) {
        public Edit {
            was = List.copyOf(was);
            cells = List.copyOf(cells);
        }
    }

    @Override
    public LoadedKnowledge get() {
        return current;
    }

    /** Where edits are saved. */
    public Optional<Path> folder() {
        return folder;
    }

    /** The files that have rows, in order. */
    public List<String> files() {
        return current.files().stream().filter(file -> file.endsWith(".tsv")).toList();
    }

    /**
     * Rows with all of the words, whatever their letters' case; a rule as evidence names it ("phrases/consult.tsv:visit/v obj") finds its own row.
     *
     * @param file looks into this file only
     * @param limit at most so many; the total counts all
     */
    public Found find(String words, Optional<String> file, int limit) {
        int colon = words.indexOf(".tsv:");
        if (colon > 0) {
            String first = words.substring(colon + 5).strip();
            return found(
                    List.of(words.substring(0, colon + 4)),
                    entry -> entry.cells().get(0).strip().equals(first),
                    limit);
        }
        List<String> all = List.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+", -1));
        file.ifPresent(this::check);
        return found(
                file.map(List::of).orElseGet(this::files),
                entry -> {
                    String row = String.join("\t", entry.cells()).toLowerCase(Locale.ROOT);
                    return all.stream().allMatch(row::contains);
                },
                limit);
    }

    /** Whether a row is looked for. */
    private interface Wanted {
        boolean has(Entry entry);
    }

    private Found found(List<String> files, Wanted wanted, int limit) {
        List<Entry> found = new ArrayList<>();
        int total = 0;
        for (String file : files) {
            for (Entry entry : entries(file)) {
                if (wanted.has(entry)) {
                    total++;
                    if (found.size() < limit) {
                        found.add(entry);
                    }
                }
            }
        }
        return new Found(total, found);
    }

    private List<Entry> entries(String file) {
        List<String> lines = source().lines(file).orElse(List.of());
        List<String> bundled = isWhole(file)
                ? List.of()
                : KnowledgeSource.bundled().lines(file).orElse(List.of());
        List<Entry> entries = new ArrayList<>();
        List<String> columns = List.of();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (columns.isEmpty()) {
                columns = cells(line);
            } else {
                boolean isOwn = i >= bundled.size() || !bundled.get(i).equals(line);
                entries.add(new Entry(file, i + 1, isOwn, columns, cells(line)));
            }
        }
        return entries;
    }

    /** True if the user has the whole of a file, which takes the place of the bundled one. */
    private boolean isWhole(String file) {
        return own(file).filter(lines -> !RowChanges.are(lines)).isPresent();
    }

    private Optional<List<String>> own(String file) {
        return folder.flatMap(own -> KnowledgeSource.folder(own).lines(file));
    }

    /** The columns of a file, for a new row. */
    public List<String> columns(String file) {
        check(file);
        return header(source().lines(file).orElse(List.of()));
    }

    private static List<String> header(List<String> lines) {
        return lines.stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .findFirst()
                .map(Overlay::cells)
                .orElse(List.of());
    }

    /**
     * The knowledge as it would be after a change. Nothing is saved.
     *
     * @throws chancery.knowledge.KnowledgeError if the file has a mistake then: names line, value and cure
     * @throws BadQuestion if there is no such row, or it is another by now
     */
    public LoadedKnowledge tried(Edit edit) {
        List<String> lines = edited(edit);
        return LoadedKnowledge.from(new Replaced(edit.file(), lines, source()));
    }

    /** One file in place of the same of a source. */
    private record Replaced(String file, List<String> lines, KnowledgeSource source) implements KnowledgeSource {

        @Override
        public Optional<List<String>> lines(String name) {
            return name.equals(file) ? Optional.of(lines) : source.lines(name);
        }

        @Override
        public Optional<ByteBuffer> bytes(String name) {
            return source.bytes(name);
        }
    }

    /**
     * Saves a change into the folder, after it was tried: as a change of the row; where the folder has the whole file, in that.
     *
     * @throws chancery.knowledge.KnowledgeError if the file has a mistake then; nothing is saved
     * @throws BadQuestion if there is no folder, or the row is another by now
     */
    public synchronized void save(Edit edit) {
        Path own = folder.orElseThrow(() -> new BadQuestion(
                "there is no folder to save into; open the desk with 'chancery serve --knowledge DIR'"));
        LoadedKnowledge next = tried(edit);
        List<String> lines = edited(edit);
        write(own.resolve(edit.file()), isWhole(edit.file()) ? lines : changes(edit.file(), lines));
        current = next;
    }

    private static List<String> changes(String file, List<String> lines) {
        return RowChanges.between(KnowledgeSource.bundled().lines(file).orElse(List.of()), lines);
    }

    /** @param lines none if there is to be no file */
    private static void write(Path file, List<String> lines) {
        try {
            if (lines.isEmpty()) {
                Files.deleteIfExists(file);
                return;
            }
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path beside = file.resolveSibling(file.getFileName() + ".new");
            Files.write(beside, lines);
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be written; see whether the folder may be written to", e);
        }
    }

    private List<String> edited(Edit edit) {
        check(edit.file());
        List<String> lines = new ArrayList<>(source().lines(edit.file()).orElse(List.of()));
        String row = row(edit, header(lines).size());
        if (edit.line() == 0) {
            lines.add(row);
            return lines;
        }
        if (edit.line() > lines.size() || !cells(lines.get(edit.line() - 1)).equals(edit.was())) {
            throw new BadQuestion(edit.file() + ", line " + edit.line()
                    + ": the row is another by now, or gone; look it up again and repeat the change");
        }
        lines.set(edit.line() - 1, row); // an empty one takes it out, and the others keep their numbers
        return lines;
    }

    private static String row(Edit edit, int columns) {
        if (edit.cells().size() > columns) {
            throw new BadQuestion(edit.file() + ": " + edit.cells().size() + " cells under " + columns
                    + " columns; leave the rest out");
        }
        edit.cells().stream()
                .filter(cell -> cell.chars().anyMatch(Character::isISOControl))
                .findFirst()
                .ifPresent(cell -> {
                    throw new BadQuestion("'" + cell + "' has a tab or a line break; a cell is one line without tabs");
                });
        String row = String.join("\t", edit.cells());
        if (row.startsWith("#") || (edit.line() == 0 && row.isBlank())) {
            throw new BadQuestion("'" + row + "' would be no row; begin it with a value other than #");
        }
        return row;
    }

    /** Names of files come from outside: only those that are knowledge files are looked into. */
    private void check(String file) {
        if (!files().contains(file)) {
            throw new BadQuestion(
                    "there is no knowledge file '" + file + "'; choose one of " + String.join(", ", files()));
        }
    }

    private KnowledgeSource source() {
        return folder.map(own -> KnowledgeSource.folder(own).over(KnowledgeSource.bundled()))
                .orElseGet(KnowledgeSource::bundled);
    }

    private static List<String> cells(String line) {
        return List.of(line.split("\t", -1));
    }
}
