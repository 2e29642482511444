package chancery.cli;

import chancery.export.JsonlExport;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.util.List;
import picocli.CommandLine.Option;

/** Writes what a command found: as text for people, or as one JSON array, a record on each line. */
final class Answer {

    @Option(names = "--json", description = "Write JSON, for programs.")
    private boolean json;

    boolean isJson() {
        return json;
    }

    /** Gives false if nobody reads them any more. */
    static boolean print(PrintStream out, List<String> lines) {
        for (String line : lines) {
            out.println(line.stripTrailing());
            if (out.checkError()) {
                return false;
            }
        }
        return true;
    }

    static void print(PrintStream out, Iterable<ObjectNode> records) {
        Records array = new Records(out);
        records.forEach(array::add);
        array.end();
    }

    /** A JSON array that is written record by record. */
    static final class Records {

        private final PrintStream out;
        private boolean begun;

        Records(PrintStream out) {
            this.out = out;
        }

        void add(ObjectNode node) {
            out.print((begun ? "," : "[") + "\n" + JsonlExport.line(node));
            begun = true;
        }

        void end() {
            out.println(begun ? "\n]" : "[]");
        }
    }
}
