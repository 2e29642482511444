package chancery.wikidata;

import chancery.knowledge.Knowledge;
import chancery.knowledge.KnowledgeSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Brings a Wikidata dump into a folder of knowledge files: first copies what is of use out of it, which takes hours for a whole dump and
 * goes on where it was stopped, then joins that with the tables as they are, the folder's over the bundled ones.
 */
public final class WikidataImport {

    /**
     * What became of a dump.
     *
     * @param read lines of it
     * @param kept entities that were of use
     * @param resumedAt line at which an earlier call had stopped; 0 if there was none
     * @param damaged lines that could not be read, and why
     * @param unplaced positions held of which nothing tells whose they are
     * @param summary counts of what became of the rest, in words
     * @param merges a line for all that was joined with a row that was there, or was left out for one
     */
    public record Outcome(
            long read,
            long kept,
            long resumedAt,
            List<String> damaged,
            long unplaced,
            List<String> summary,
            List<String> merges) {
        public Outcome {
            damaged = List.copyOf(damaged);
            summary = List.copyOf(summary);
            merges = List.copyOf(merges);
        }
    }

    /** Somebody who is told how far it is. */
    @FunctionalInterface
    public interface Watch {
        /** So many bytes of all bytes of the dump are done, and so many entities kept. */
        void at(long done, long all, long kept);
    }

    private final Path folder;
    private final KnowledgeSource source;
    private final Knowledge knowledge;
    private final TitleReader titles;
    private final OrganisationNames organisations;
    private final Sieve sieve;

    /**
     * An import into a folder.
     *
     * @param folder knowledge files of the user's; it is made if it is not there
     * @throws IOException if it cannot be made
     */
    public WikidataImport(Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectories(folder.resolve("wikidata"));
        this.source = KnowledgeSource.folder(folder).over(KnowledgeSource.bundled());
        this.knowledge = Knowledge.load(source);
        this.titles = new TitleReader(knowledge);
        this.organisations = new OrganisationNames(knowledge);
        this.sieve = new Sieve(titles, organisations);
    }

    /**
     * Reads the dump and writes the tables that change, and {@code wikidata/merges.txt}.
     *
     * @throws IOException if the dump cannot be read or the folder cannot be written
     */
    public Outcome run(Path dump, Watch watch) throws IOException {
        Extraction extraction = new Extraction(dump, folder.resolve("wikidata"), sieve, watch);
        Extraction.Outcome outcome = extraction.run();
        Assembly assembly = new Assembly(knowledge, sieve, titles, organisations).read(extraction.kept());
        Report report = merge(assembly);
        Files.write(folder.resolve("wikidata").resolve("merges.txt"), report.lines());
        return new Outcome(
                outcome.read(),
                outcome.kept(),
                outcome.resumedAt(),
                outcome.damaged(),
                assembly.unplaced(),
                report.summary(),
                report.lines());
    }

    private Report merge(Assembly assembly) throws IOException {
        Report report = new Report();
        TableFile offices = TableFile.read(source, "office-holders.tsv");
        TableFile states = TableFile.read(source, "states.tsv");
        TableFile bodies = TableFile.read(source, "organisations.tsv");
        new OfficeMerge(offices, report).merge(assembly.findings());
        new NameMerge(states, "iso3", report).merge(assembly.states());
        new NameMerge(bodies, "id", report).merge(assembly.organisations());
        for (TableFile table : List.of(offices, states, bodies)) {
            table.writeTo(folder);
        }
        return report;
    }
}
