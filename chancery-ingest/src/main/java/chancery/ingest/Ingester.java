package chancery.ingest;

import chancery.knowledge.Knowledge;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

/**
 * Takes in reports: {@code .txt}, {@code .md}, {@code .html}, {@code .jsonl}, each also as {@code .gz}, from files, folders,
 * {@code .zip} archives and standard input.
 */
public final class Ingester {

    private final Drafting drafting;
    private final Formats formats;

    public Ingester(Knowledge knowledge) {
        this(knowledge, Fields.USUAL);
    }

    /** @param fields what the fields of JSON records are called */
    public Ingester(Knowledge knowledge, Fields fields) {
        this.drafting = new Drafting(knowledge);
        this.formats = new Formats(knowledge, fields);
    }

    /** The reports of files, archives and folders with all below them, in the order given, within a folder by name. */
    public Intake take(List<Path> paths) {
        Ledger ledger = new Ledger();
        return new Intake(new Items(paths, ledger), formats, drafting, ledger);
    }

    /**
     * The reports of a stream.
     *
     * @param name tells the format by its ending, as a file's would: {@code stdin.jsonl}
     */
    public Intake take(InputStream in, String name) {
        Item item = new Item(name, Place.of("standard input"), -1, () -> in);
        return new Intake(List.of(item).iterator(), formats, drafting, new Ledger());
    }
}
