package chancery.bench;

import chancery.bench.GoldReferences.NamedAt;
import chancery.bench.GoldReferences.Wanted;
import chancery.model.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The pronouns of CoNLL-U documents with marked entities (those of GUM), each with the names of its chain. Pronouns whose chain has no
 * name are left out: nobody could be found.
 */
final class GoldChains {

    private static final Set<String> NAMES = Set.of("NNP", "NNPS");
    private static final Pattern MENTION = Pattern.compile("\\((\\d+)[^()]*(\\)?)|(\\d+)\\)");
    private static final Pattern PRONOUN = Pattern.compile("(?i)he|his|him|she|her|it|its|they|their|them");

    private final String name;
    private final StringBuilder text = new StringBuilder();
    private final Map<String, Deque<Integer>> open = new HashMap<>();
    private final Map<String, List<Span>> named = new HashMap<>();
    private final Map<Span, String> pronouns = new LinkedHashMap<>();
    private final List<Integer> properNames = new ArrayList<>();
    private boolean paragraph;

    private GoldChains(String name) {
        this.name = name;
    }

    static List<GoldReferences> read(Path file) throws IOException {
        List<GoldChains> documents = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("# newdoc id = ")) {
                documents.add(new GoldChains(line.substring("# newdoc id = ".length())));
            } else if (!documents.isEmpty()) {
                documents.get(documents.size() - 1).line(line);
            }
        }
        return documents.stream().map(GoldChains::document).toList();
    }

    private void line(String line) {
        if (line.startsWith("# newpar")) {
            paragraph = true;
        } else if (!line.isEmpty() && !line.startsWith("#")) {
            word(line.split("\t", -1));
        }
    }

    private void word(String[] cells) {
        if (cells[0].contains("-") || cells[0].contains(".")) {
            return;
        }
        text.append(paragraph ? "\n\n" : "");
        paragraph = false;
        int start = text.length();
        text.append(cells[1]);
        if (NAMES.contains(cells[4])) {
            properNames.add(start);
        }
        mentions(cells, start);
        text.append(cells[9].contains("SpaceAfter=No") ? "" : " ");
    }

    private void mentions(String[] cells, int start) {
        int at = cells[9].indexOf("Entity=");
        if (at < 0) {
            return;
        }
        Matcher mention =
                MENTION.matcher(cells[9].substring(at + "Entity=".length()).split("\\|", 2)[0]);
        while (mention.find()) {
            Optional<String> opened = Optional.ofNullable(mention.group(1));
            String chain = opened.orElseGet(() -> mention.group(3));
            opened.ifPresent(
                    id -> open.computeIfAbsent(id, key -> new ArrayDeque<>()).push(start));
            if (opened.isEmpty() || !mention.group(2).isEmpty()) {
                close(chain, open.getOrDefault(chain, new ArrayDeque<>()).pop(), cells[1]);
            }
        }
    }

    private void close(String chain, int start, String last) {
        Span words = new Span(start, text.length());
        if (words.length() == last.length() && PRONOUN.matcher(last).matches()) {
            pronouns.put(words, chain);
        } else if (!properNames.isEmpty() && isName(words)) {
            named.computeIfAbsent(chain, key -> new ArrayList<>()).add(words);
        }
    }

    /** True if its last word is a part of a name. */
    private boolean isName(Span words) {
        int last = properNames.get(properNames.size() - 1);
        return last >= words.start() && text.substring(last, words.end()).indexOf(' ') < 0;
    }

    private GoldReferences document() {
        List<Wanted> wanted = new ArrayList<>();
        pronouns.forEach((words, chain) -> {
            if (named.containsKey(chain)) {
                wanted.add(new Wanted(words, new NamedAt(named.getOrDefault(chain, List.of()))));
            }
        });
        return new GoldReferences(name, Optional.empty(), text.toString(), wanted);
    }
}
