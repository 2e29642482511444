package chancery.train.gazetteer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Names of regions without the words for what they are: "Krasnodar Krai" is Krasnodar, "Autonomous City of Buenos Aires" Buenos Aires.
 *
 * @param words those that are left out
 */
record RegionNames(Set<String> words) {

    static RegionNames read(Path table) throws IOException {
        return new RegionNames(Files.readAllLines(table).stream()
                .filter(line -> !line.startsWith("#") && !line.equals("word"))
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** The bare name, or the whole where nothing would be left. */
    String bare(String name) {
        String bare = Arrays.stream(name.split(" ", -1))
                .filter(word -> !words.contains(word))
                .collect(Collectors.joining(" "));
        return bare.isEmpty() ? name : bare;
    }
}
