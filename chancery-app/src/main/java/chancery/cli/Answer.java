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

    static void print(PrintStream out, List<String> lines) {
        for (String line : lines) {
            out.println(line.stripTrailing());
            if (out.checkError()) {
                return;
            }
        }
    }

    static void print(PrintStream out, Iterable<ObjectNode> records) {
        String before = "[";
        for (ObjectNode node : records) {
            out.print(before + "\n" + JsonlExport.line(node));
            before = ",";
        }
        out.println(before.equals("[") ? "[]" : "\n]");
    }
}
