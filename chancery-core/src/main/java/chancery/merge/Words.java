package chancery.merge;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of a text that carry its content: those of four letters and more, and numbers, in lower case. */
record Words(Set<String> all) {

    private static final Pattern WORD = Pattern.compile("\\p{L}{4,}|\\p{N}+(?:[.,]\\p{N}+)*");

    static Words of(String text) {
        Set<String> words = new HashSet<>();
        Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (word.find()) {
            words.add(word.group());
        }
        return new Words(words);
    }

    /** True if both texts have numbers and not one in common: reports in one form about two things. */
    boolean differInNumbers(Words other) {
        Set<String> mine = numbers();
        Set<String> others = other.numbers();
        return !mine.isEmpty() && !others.isEmpty() && mine.stream().noneMatch(others::contains);
    }

    private Set<String> numbers() {
        return all.stream().filter(word -> Character.isDigit(word.charAt(0))).collect(Collectors.toSet());
    }

    int count() {
        return all.size();
    }

    /** The share of the shorter text's words that the other has too; 0 if either has none. */
    double overlap(Words other) {
        int fewer = Math.min(all.size(), other.all.size());
        return fewer == 0 ? 0 : (double) common(other) / fewer;
    }

    /** How many words both have. */
    int common(Words other) {
        Set<String> few = all.size() <= other.all.size() ? all : other.all;
        Set<String> many = few == all ? other.all : all;
        int common = 0;
        for (String word : few) {
            common += many.contains(word) ? 1 : 0;
        }
        return common;
    }
}
