package chancery.read;

import chancery.model.Part;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Headlines with the capitals of ordinary prose, one character for one: "Iran Signs Pact With Syria" is parsed as "Iran signs
 * pact with Syria". The body of the report tells which words are names: it repeats those of the headline, so in a body of some
 * length a word that it does not have is most likely none.
 */
final class HeadlineCase {

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*");
    private static final Pattern FIRST_OF_SENTENCE = Pattern.compile("(?:^|[.!?\\n:\"])[\\s\"'(]*$");
    private static final int LONG_WORD = 4;
    private static final int LONG_BODY = 80;
    private static final double MOST = 0.7;

    private final Map<String, Integer> small = new HashMap<>();
    private final Map<String, Map<String, Integer>> names = new HashMap<>();
    private final Set<String> first = new HashSet<>();
    private int length;

    private HeadlineCase() {}

    /** The folded text with its headlines in the case of prose; nothing else is changed. */
    static String of(String text, List<Part> parts) {
        HeadlineCase cases = new HeadlineCase();
        parts.stream().filter(part -> part.kind() == Part.Kind.BODY).forEach(part -> cases.learn(text, part));
        StringBuilder lowered = new StringBuilder(text);
        for (Part part : parts) {
            if (part.kind() == Part.Kind.HEADLINE) {
                String headline = part.span().of(text);
                lowered.replace(part.span().start(), part.span().end(), cases.lower(headline));
            }
        }
        return lowered.toString();
    }

    /** True if nearly all words of some length are set in capitals throughout. */
    static boolean isInCapitals(String text) {
        return Style.of(text) == Style.CAPITALS;
    }

    private void learn(String text, Part body) {
        Matcher words =
                WORD.matcher(text).region(body.span().start(), body.span().end());
        while (words.find()) {
            String word = words.group();
            length++;
            if (Character.isLowerCase(word.charAt(0))) {
                small.merge(stem(word), 1, Integer::sum);
            } else if (beginsSentence(text, words.start())) {
                first.add(word.toLowerCase(Locale.ROOT));
            } else {
                names.computeIfAbsent(word.toLowerCase(Locale.ROOT), w -> new HashMap<>())
                        .merge(word, 1, Integer::sum);
            }
        }
    }

    private static boolean beginsSentence(String text, int start) {
        return FIRST_OF_SENTENCE
                .matcher(text.substring(Math.max(0, start - 4), start))
                .find();
    }

    private String lower(String headline) {
        Style style = Style.of(headline);
        if (style == Style.PROSE) {
            return headline;
        }
        StringBuilder lowered = new StringBuilder(headline);
        Matcher words = WORD.matcher(headline);
        while (words.find()) {
            lowered.replace(words.start(), words.end(), lower(words.group(), style));
        }
        return lowered.toString();
    }

    private String lower(String word, Style style) {
        String lower = oneForOne(word);
        Map<String, Integer> spellings = names.getOrDefault(lower, Map.of());
        int asName = spellings.values().stream().mapToInt(Integer::intValue).sum();
        int asWord = small.getOrDefault(stem(lower), 0);
        if (asName > asWord) {
            return best(spellings, word);
        }
        if (asWord > 0 || style == Style.CAPITALS) {
            return lower;
        }
        boolean unheard = length >= LONG_BODY && !first.contains(lower) && !isAcronym(word);
        return unheard ? lower : word;
    }

    private static boolean isAcronym(String word) {
        return word.chars().filter(Character::isUpperCase).count() > 1;
    }

    private static String best(Map<String, Integer> spellings, String word) {
        return spellings.entrySet().stream()
                .filter(spelling -> spelling.getKey().length() == word.length())
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(word);
    }

    private static String oneForOne(String word) {
        StringBuilder lower = new StringBuilder(word);
        for (int i = 0; i < word.length(); i++) {
            lower.setCharAt(i, Character.toLowerCase(word.charAt(i)));
        }
        return lower.toString();
    }

    /** "visits", "visited" and "visiting" are one word here. */
    private static String stem(String word) {
        for (String ending : List.of("ing", "ed", "es", "s", "e")) {
            if (word.endsWith(ending) && word.length() - ending.length() >= 3) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    /** How a headline is set. */
    private enum Style {
        PROSE,
        TITLE,
        CAPITALS;

        static Style of(String headline) {
            int all = 0;
            int raised = 0;
            int capitals = 0;
            Matcher words = WORD.matcher(headline);
            while (words.find()) {
                String word = words.group();
                if (word.length() >= LONG_WORD) {
                    all++;
                    raised += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
                    capitals += word.equals(word.toUpperCase(Locale.ROOT)) ? 1 : 0;
                }
            }
            if (all < 3 || raised < MOST * all) {
                return PROSE;
            }
            return capitals >= MOST * all ? CAPITALS : TITLE;
        }
    }
}
