package chancery.knowledge;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the pages of outlets are made of besides the article, from {@code layout.tsv}: "Share this", "By", "Published:". */
public final class LayoutWords {

    /** What words of a page tell; the file's head says how each is met. */
    public enum Kind {
        LINE,
        START,
        PART,
        TAIL,
        BUTTON,
        SIGNATURE,
        AGENCY,
        SOURCE_LABEL,
        BYLINE,
        DATE_LABEL,
        TIME_ZONE,
        NO_DATE,
        OPENER
    }

    private static final int SHORT_LINE = 200;
    private static final int LONG_LINE = 300;

    private final Map<Kind, Map<String, String>> entries = new EnumMap<>(Kind.class);
    private final Map<String, String> agencies = new HashMap<>();
    private final Set<String> starts = new HashSet<>();
    private int longestStart;

    private LayoutWords() {}

    static LayoutWords read(KnowledgeSource source) {
        LayoutWords layout = new LayoutWords();
        Table.read(source, "layout.tsv").rows().forEach(layout::add);
        return layout;
    }

    private void add(Table.Row row) {
        String words = row.required("words");
        switch (kind(row)) {
            case AGENCY -> addAgency(words, row.optional("value").orElse(words));
            case START -> {
                starts.add(fold(words));
                longestStart = Math.max(longestStart, words.length());
            }
            case PART -> put(Kind.PART, fold(words), "");
            default -> put(kind(row), bare(fold(words)), row.text("value"));
        }
    }

    private void put(Kind kind, String words, String value) {
        entries.computeIfAbsent(kind, k -> new HashMap<>()).put(words, value);
    }

    private void addAgency(String name, String called) {
        agencies.put(name, called);
        if (name.length() > 3) {
            agencies.putIfAbsent(name.toUpperCase(Locale.ROOT), called);
        }
    }

    private static Kind kind(Table.Row row) {
        String name = row.required("kind");
        return Arrays.stream(Kind.values())
                .filter(kind ->
                        kind.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(name))
                .findFirst()
                .orElseThrow(
                        () -> row.error("unknown kind '" + name + "'; known are " + Arrays.toString(Kind.values())));
    }

    /** True if the whole text is an entry of the kind. */
    public boolean has(String text, Kind kind) {
        return of(kind).containsKey(bare(fold(text)));
    }

    /** What the outlet with this name is called here: "Tasnim" for "Tasnim News Agency". Capitals count. */
    public Optional<String> agency(String name) {
        return Optional.ofNullable(agencies.get(name.strip()));
    }

    /** The outlet that a signature below an article stands for, or an empty text for a signature without one. */
    public Optional<String> signature(String line) {
        return Optional.ofNullable(of(Kind.SIGNATURE).get(bare(fold(line))));
    }

    /** The length of the label of the kind that the line begins with: 3 for "By John Smith"; 0 if none. */
    public int label(String line, Kind kind) {
        String folded = line.toLowerCase(Locale.ROOT);
        return of(kind).keySet().stream()
                .filter(label -> folded.startsWith(label) && endsWord(folded, label.length()))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    private static boolean endsWord(String line, int end) {
        return end >= line.length()
                || !Character.isLetterOrDigit(line.charAt(end))
                || !Character.isLetterOrDigit(line.charAt(end - 1));
    }

    /** True if nothing of the line is news. */
    public boolean isFurniture(String line) {
        String folded = fold(line);
        String bare = bare(folded);
        return bare.isEmpty()
                || of(Kind.LINE).containsKey(bare)
                || isButtons(bare)
                || begins(folded)
                || (folded.length() < SHORT_LINE
                        && of(Kind.PART).keySet().stream().anyMatch(folded::contains));
    }

    /** True if what follows the line is furniture as long as it comes in short lines. */
    public boolean opensTail(String line) {
        return has(line, Kind.TAIL);
    }

    private boolean begins(String folded) {
        int longest = folded.length() < LONG_LINE ? Math.min(longestStart, folded.length()) : 0;
        for (int end = 1; end <= longest; end++) {
            if (starts.contains(folded.substring(0, end)) && endsWord(folded, end)) {
                return true;
            }
        }
        return false;
    }

    private boolean isButtons(String bare) {
        Set<String> buttons = of(Kind.BUTTON).keySet();
        return Arrays.stream(bare.split("[\\s|/·•,]+", -1)).allMatch(buttons::contains);
    }

    private Map<String, String> of(Kind kind) {
        return entries.getOrDefault(kind, Map.of());
    }

    /** Small letters, single blanks, every number 0. */
    private static String fold(String text) {
        return text.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .replace('\u2019', '\'')
                .replaceAll("\\d+(?:[.,]\\d+)*", "0");
    }

    /** Without the marks at the ends. */
    private static String bare(String folded) {
        int start = 0;
        int end = folded.length();
        while (start < end && !Character.isLetterOrDigit(folded.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(folded.charAt(end - 1))) {
            end--;
        }
        return folded.substring(start, end);
    }
}
