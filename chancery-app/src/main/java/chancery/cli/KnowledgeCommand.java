package chancery.cli;

import chancery.knowledge.Knowledge;
import chancery.knowledge.OfficeCheck;
import chancery.registry.LoadedKnowledge;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "knowledge", description = "Looks after knowledge files.")
final class KnowledgeCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        throw new UsageError(
                "knowledge: say what to do: knowledge check [--knowledge DIR], knowledge proposals [--tsv], knowledge codes --out"
                        + " DIR, knowledge diff A B or knowledge import wikidata FILE");
    }

    @Command(
            name = "check",
            description =
                    "Reads every knowledge file, with yours over the bundled ones, names bad rows, and tells where two hold one"
                            + " office at once, or nobody does.")
    static final class Check implements Callable<Integer> {

        private final Surroundings around;

        @Mixin
        private KnowledgeOption knowledge = new KnowledgeOption();

        @Option(names = "--no-examples", description = "Leave out the examples; saves loading the parser.")
        private boolean noExamples;

        @Option(
                names = "--explained",
                description = "List also the overlaps, gaps and handovers that need nothing to be done.")
        private boolean explained;

        Check(Surroundings around) {
            this.around = around;
        }

        @Override
        public Integer call() {
            LoadedKnowledge loaded = knowledge.load();
            around.out().println(loaded.files().size() + " knowledge files are sound.");
            offices(loaded.knowledge());
            List<String> failing = noExamples ? List.of() : around.workshop().failingExamples(loaded.knowledge());
            failing.forEach(around.out()::println);
            if (!noExamples) {
                around.out()
                        .println(
                                failing.isEmpty()
                                        ? "All examples are read as they should be."
                                        : failing.size() + " examples are not.");
            }
            List<String> strangers = knowledge
                    .folder()
                    .map(folder -> strangers(folder, loaded.files()))
                    .orElse(List.of());
            strangers.forEach(file -> around.out()
                    .println(file + " is no name of a knowledge file and is not read; rename it to one of "
                            + String.join(", ", loaded.files())));
            return strangers.isEmpty() && failing.isEmpty() ? ExitCode.DONE : ExitCode.SOME_FAILED;
        }

        /** Overlaps and gaps are for people to judge: they do not make the files unsound. Explained ones are told of where asked for. */
        private void offices(Knowledge loaded) {
            List<OfficeCheck.Remark> remarks = new OfficeCheck(loaded).remarks();
            remarks.stream().filter(remark -> explained || remark.isOpen()).forEach(around.out()::println);
            long open = remarks.stream().filter(OfficeCheck.Remark::isOpen).count();
            long handovers = count(remarks, OfficeCheck.Kind.HANDOVER);
            around.out()
                    .println(count(remarks, OfficeCheck.Kind.OVERLAP) + " overlaps, "
                            + count(remarks, OfficeCheck.Kind.GAP) + " gaps, "
                            + count(remarks, OfficeCheck.Kind.BACKWARDS)
                            + " ends before their start in the record of offices: " + open + " open, "
                            + (remarks.size() - handovers - open) + " explained in office-notes.tsv; " + handovers
                            + " handovers of a month at most.");
        }

        private static long count(List<OfficeCheck.Remark> remarks, OfficeCheck.Kind kind) {
            return remarks.stream().filter(remark -> remark.kind() == kind).count();
        }

        private static List<String> strangers(Path folder, Set<String> known) {
            try (Stream<Path> files = Files.walk(folder)) {
                return files.filter(Files::isRegularFile)
                        .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                        .filter(file -> file.endsWith(".tsv") && !known.contains(file))
                        .sorted()
                        .toList();
            } catch (IOException e) {
                throw new UncheckedIOException("cannot look into " + folder, e);
            }
        }
    }
}
