package chancery.ingest;

import chancery.model.Part;
import chancery.model.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The runs of five words in the headlines and bodies of a report, each as a number; what furniture surrounds them is no matter. */
enum Shingles {
    ;

    private static final int WORDS = 5;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final long PRIME = 0x100000001b3L;
    private static final long OFFSET = 0xcbf29ce484222325L;

    static Set<Long> of(Report report) {
        List<String> words = words(report);
        Set<Long> shingles = new TreeSet<>();
        for (int i = 0; (i == 0 && !words.isEmpty()) || i + WORDS <= words.size(); i++) {
            shingles.add(hash(words.subList(i, Math.min(words.size(), i + WORDS))));
        }
        return shingles;
    }

    /** The numbers in the headlines and bodies, as written in digits. */
    static Set<String> numbers(Report report) {
        return words(report).stream()
                .filter(word -> Character.isDigit(word.charAt(0)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> words(Report report) {
        List<String> words = new ArrayList<>();
        for (Part part : report.parts()) {
            if (part.kind() == Part.Kind.HEADLINE || part.kind() == Part.Kind.BODY) {
                Matcher word = WORD.matcher(part.span().of(report.text()).toLowerCase(Locale.ROOT));
                while (word.find()) {
                    words.add(word.group());
                }
            }
        }
        return words;
    }

    private static long hash(List<String> words) {
        long hash = OFFSET;
        for (String word : words) {
            for (int i = 0; i < word.length(); i++) {
                hash = (hash ^ word.charAt(i)) * PRIME;
            }
            hash = (hash ^ ' ') * PRIME;
        }
        return hash;
    }
}
